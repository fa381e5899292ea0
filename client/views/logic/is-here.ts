import type { ProductStatus } from '../../api/generated.ts';
import { isAvailable } from '../../widgets/status.ts';

/** Whether a product is available in the region, as far as its status is known. */
export function isHere({ status }: { status: ProductStatus | null }): boolean {
  return status !== null && isAvailable(status);
}
