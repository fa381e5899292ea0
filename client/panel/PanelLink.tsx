import { ProductName } from '../widgets/names/ProductName.tsx';
import type { ProductStatus } from '../api/generated.ts';
import { useViewState } from '../state/use-view-state.ts';
import { PANEL_STATE } from './panel-state.ts';

interface Props {
  product: { id: string; name: string; nameEn?: string | null; status?: ProductStatus | null };
}

/** A product inside the panel: with its mark, and a press shows it in the panel. */
export function PanelLink({ product }: Props) {
  const [, change] = useViewState(PANEL_STATE);
  return (
    <button type="button" className="panel-link" onClick={() => change({ product: product.id, process: null })}>
      <ProductName product={product} status={product.status ?? null} />
    </button>
  );
}
