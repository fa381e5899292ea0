/** A what-if change of a region: answers are given as if it were made, nothing is written. */
import { createHash } from 'node:crypto';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import type { Phase } from '../../domain/words.ts';

/** A production that lands in the region in view, wherever the enterprise sits today. */
export interface AddedProduction {
  enterprise: EnterpriseId;
  product: ProductId;
  phase: Phase;
  capacity?: number | null;
  unit?: string | null;
  /** Who owns the plant with it: no makers of their own, and it runs as long as one of the owners does not stop. */
  partners?: readonly EnterpriseId[];
  /** The planned row that is taken as operating: a total stays a total, and an estimate an estimate. */
  of?: FactId;
}

export interface RegionChange {
  /** Products that the question asks for, beside the goals of the region's policy. */
  goals?: readonly ProductId[];
  /** Counted as recorded, without a maker. */
  addProducts?: readonly ProductId[];
  addProductions?: readonly AddedProduction[];
  /** Their productions and needs are left out, here and elsewhere; the head of a maker group stops its whole group. */
  stopEnterprises?: readonly EnterpriseId[];
}

/** A short key that is equal for equal changes, whatever the order of their lists; empty for no change. */
export function toChangeKey(change: RegionChange): string {
  const parts = [
    ...(change.goals ?? []).map((q) => `goal ${q}`),
    ...(change.addProducts ?? []).map((q) => `product ${q}`),
    ...(change.addProductions ?? []).map(
      (m) =>
        `production ${m.enterprise} ${m.product} ${m.phase} ${m.capacity ?? ''} ${m.unit ?? ''}${(m.partners ?? []).map((e) => ` ${e}`).join('')}${m.of === undefined ? '' : ` of ${m.of}`}`,
    ),
    ...(change.stopEnterprises ?? []).map((e) => `stop ${e}`),
  ];
  if (parts.length === 0) return '';
  return createHash('sha256')
    .update([...new Set(parts)].sort(byCodePoint).join('\n'))
    .digest('hex')
    .slice(0, 16);
}
