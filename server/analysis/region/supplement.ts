/**
 * 补链 SUPPLEMENT: what a process or enterprise here, or a goal, needs and nobody here is recorded to make, nor probably makes.
 * Stage-0 products are resources that one buys, never a gap. Linear in the products.
 */
export interface SupplementInput {
  stage: Uint8Array;
  available: Uint8Array;
  needed: Uint8Array;
}

/** @returns product → 1 for a supplement gap */
export function findSupplement({ stage, available, needed }: SupplementInput): Uint8Array {
  return needed.map((isNeeded, q) => (isNeeded && !available[q] && stage[q]! >= 1 ? 1 : 0));
}
