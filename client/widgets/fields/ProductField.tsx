import type { Named } from '../../state/use-name-of.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useProducts } from './use-products.ts';

interface Props {
  label: string;
  /** One that may be of another chain. */
  was?: (Named & { id: string }) | null | undefined;
  value: string | null;
  onChange: (id: string | null) => void;
}

/** One product of the chain. */
export function ProductField({ label, was, value, onChange }: Props) {
  const list = useProducts();
  const all = was && !list.some(({ id }) => id === was.id) ? [was, ...list] : list;
  return <ChoiceField label={label} list={all} value={value} onChange={onChange} />;
}
