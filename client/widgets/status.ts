import type { GapKind, ProductStatus } from '../api/generated.ts';

/**
 * Status and gap verb as shown everywhere, in this order: by colour and mark and word, so that it prints in grey and reads without
 * colour.
 */
export const PRODUCT_STATUSES = [
  'STRONG',
  'WEAK',
  'POSSIBLE',
  'PLANNED',
  'MISSING',
  'BOUGHT_IN',
  'OUTSIDE',
] as const satisfies readonly ProductStatus[];
export const GAP_KINDS = ['SUPPLEMENT', 'EXTEND', 'STRENGTHEN'] as const satisfies readonly GapKind[];

/** Recorded or probably made: everything the region can count on. */
export function isAvailable(status: ProductStatus): boolean {
  return status === 'STRONG' || status === 'WEAK' || status === 'POSSIBLE';
}

/** The marks of StatusShape as plain characters, for the names on a canvas. */
export const STATUS_MARKS: Readonly<Record<ProductStatus, string>> = {
  STRONG: '■',
  WEAK: '◪',
  POSSIBLE: '⬚',
  PLANNED: '▣',
  MISSING: '□',
  BOUGHT_IN: '▤',
  OUTSIDE: '▪',
};

/** Key of the word in client/text, e.g. t(statusWordKey('MISSING')) → 缺(无记录). */
export function statusWordKey(status: ProductStatus): string {
  return `widgets.status.${status}`;
}

/** Key of 延链 / 补链 / 强链. */
export function gapWordKey(kind: GapKind): string {
  return `widgets.gap.${kind}`;
}
