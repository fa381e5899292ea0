/**
 * What a tonne is counted in where it is not one of the thing itself: lithium as carbonate, the metal in a salt. Such figures are never
 * held to be tonnes of the product.
 */
const BASIS = /LCE|碳酸锂当量|金属吨|金属当量|含?金属量|折金属/i;

/** The words for the basis of a tonne; null where there are none. */
export function basisOf(text: string): string | null {
  const found = BASIS.exec(text)?.[0];
  return found === undefined ? null : found.toUpperCase();
}

/** The unit without the words for its basis: 万金属吨 → 万吨, "kt LCE" → kt; 实物吨 are tonnes of the thing. */
export function withoutBasis(unit: string): string {
  return unit
    .replace(/(?:金属|实物)吨/g, '吨')
    .replace(/[(（,，、\s]*(?:折)?(?:LCE|碳酸锂当量|金属当量|含?金属量|折金属|实物量?)[)）,，]*/gi, '')
    .trim();
}
