import { useTranslation } from 'react-i18next';
import { useNameOf, type Named } from '../state/use-name-of.ts';
import type { GapKind } from '../api/generated.ts';
import { gapWordKey } from '../widgets/status.ts';

export interface SandboxLine {
  product: Named & { id: string };
  kind?: GapKind;
}

/** Products in a row, those that are gaps with their verb; every name opens the product. */
export function SandboxNames({ lines, onProduct }: { lines: readonly SandboxLine[]; onProduct: (id: string) => void }) {
  const { t } = useTranslation();
  return lines.map(({ product, kind }) => (
    <span key={`${product.id} ${kind ?? ''}`}>
      <SandboxName product={product} onProduct={onProduct} />
      {kind && <span className="lt-soft"> {t(gapWordKey(kind))}</span>}
    </span>
  ));
}

export function SandboxName({ product, onProduct }: { product: SandboxLine['product']; onProduct: (id: string) => void }) {
  const nameOf = useNameOf();
  return (
    <button type="button" className="sandbox-name" onClick={() => onProduct(product.id)}>
      {nameOf(product)}
    </button>
  );
}

export function toPercent(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}
