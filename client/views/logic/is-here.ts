import type { ProductStatus } from '../../widgets/status.ts';

const HERE: ReadonlySet<ProductStatus> = new Set(['STRONG', 'WEAK', 'POSSIBLE']);

/** Whether a product is available in the region: recorded, or probably made. */
export function isHere({ status }: { status: ProductStatus | null }): boolean {
  return status !== null && HERE.has(status);
}
