/**
 * Which place makes which product, as lists in both directions.
 * A place that makes nothing and a product that nobody makes stay in the numbering; the indices leave them out.
 */
import type { Lists } from './lists.ts';
import { invertLists, lengthOf } from './lists.ts';

export interface Presence {
  readonly places: number;
  readonly products: number;
  /** place → its products, ascending. */
  readonly made: Lists;
  /** product → its places, ascending. */
  readonly makers: Lists;
  /** Places that make something and products that someone makes, ascending. */
  readonly activePlaces: Int32Array;
  readonly activeProducts: Int32Array;
}

/** @param isMade whether the place makes the product */
export function createPresence(places: number, products: number, isMade: (place: number, product: number) => boolean): Presence {
  const start = new Int32Array(places + 1);
  const items: number[] = [];
  for (let c = 0; c < places; c++) {
    for (let q = 0; q < products; q++) if (isMade(c, q)) items.push(q);
    start[c + 1] = items.length;
  }
  const made = { start, items: Int32Array.from(items) };
  const makers = invertLists(made, products);
  return { places, products, made, makers, activePlaces: findActive(made, places), activeProducts: findActive(makers, products) };
}

function findActive(lists: Lists, count: number): Int32Array {
  return Int32Array.from(Array.from({ length: count }, (_, i) => i).filter((i) => lengthOf(lists, i) > 0));
}

/**
 * Revealed comparative advantage: the product's share in the place over its share in the world.
 * @returns null where the place or the product has no value at all [Balassa 1965]
 */
export function findAdvantage(values: readonly (readonly number[])[]): (number | null)[][] {
  const placeTotals = values.map((row) => row.reduce((sum, v) => sum + v, 0));
  const productTotals = (values[0] ?? []).map((_, q) => values.reduce((sum, row) => sum + row[q]!, 0));
  const world = placeTotals.reduce((sum, v) => sum + v, 0);
  return values.map((row, c) =>
    row.map((v, q) => (placeTotals[c] === 0 || productTotals[q] === 0 ? null : v / placeTotals[c]! / (productTotals[q]! / world))),
  );
}
