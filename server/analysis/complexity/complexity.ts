/**
 * Economic complexity of a table places × products: RCA where values are given, then ECI, PCI, density, COI and COG.
 * Convention: ECI, PCI and COI are standardised with the population deviation × √(n / (n − 1)), n = active places × active
 * products, PCI with the mean and deviation of ECI; COG is divided by the deviation of the raw ECI. See the four files
 * beside this one for the parts, their costs and their references.
 */
import { findRawComplexity } from './eci.ts';
import { findOutlook } from './outlook.ts';
import { createPresence, findAdvantage, type Presence } from './presence.ts';
import { findProximity } from './proximity.ts';

export type PerPlace = Record<string, number | null>;
export type PerProduct = Record<string, number | null>;

export interface Complexity {
  diversity: PerPlace;
  ubiquity: PerProduct;
  /** Null where a place makes nothing, or where the second eigenvector is not unique (`defined` false). */
  eci: PerPlace;
  pci: PerProduct;
  density: Record<string, PerProduct>;
  coi: PerPlace;
  cog: Record<string, PerProduct>;
  /** False where the table cannot rank places: too few, all alike, or in parts that share no product. */
  defined: boolean;
  proximity?: Record<string, PerProduct>;
  rca?: Record<string, PerProduct>;
}

export interface ComplexityInput {
  places: readonly string[];
  products: readonly string[];
  /** places × products, 0 or 1. */
  matrix?: readonly (readonly number[])[];
  /** places × products, not negative: a product counts as made where its RCA reaches `threshold`. */
  values?: readonly (readonly number[])[];
  threshold: number;
  withProximity: boolean;
}

/** One of `matrix` and `values` must be there. */
export function findComplexity(input: ComplexityInput): Complexity {
  const { places, products } = input;
  const rca = input.values ? findAdvantage(input.values) : null;
  const isMade = rca
    ? (c: number, q: number) => rca[c]![q] !== null && rca[c]![q]! >= input.threshold
    : (c: number, q: number) => input.matrix![c]![q] === 1;
  const presence = createPresence(places.length, products.length, isMade);
  const proximity = findProximity(presence);
  const raw = findRawComplexity(presence);
  const { density, index, gain } = findOutlook(presence, proximity, raw?.products ?? null);
  const n = presence.activePlaces.length * presence.activeProducts.length;
  const eci = raw && findSpread(raw.places, presence.activePlaces, n);
  const coi = index && findSpread(index, presence.activePlaces, n);
  const isActivePlace = toFlags(presence.activePlaces, places.length);
  const isActiveProduct = toFlags(presence.activeProducts, products.length);

  const perPlace = (value: (c: number) => number | null): PerPlace => Object.fromEntries(places.map((id, c) => [id, value(c)]));
  const perProduct = (value: (q: number) => number | null): PerProduct => Object.fromEntries(products.map((id, q) => [id, value(q)]));
  const perPair = (value: (c: number, q: number) => number | null) =>
    Object.fromEntries(places.map((id, c) => [id, perProduct((q) => value(c, q))]));
  const width = products.length;
  return {
    diversity: perPlace((c) => countOf(presence, 'made', c)),
    ubiquity: perProduct((q) => countOf(presence, 'makers', q)),
    eci: perPlace((c) => (raw && eci && isActivePlace[c] ? toScore(raw.places[c]!, eci) : null)),
    pci: perProduct((q) => (raw && eci && isActiveProduct[q] ? toScore(raw.products[q]!, eci) : null)),
    density: perPair((c, q) => density[c * width + q]!),
    coi: perPlace((c) => (index && coi && isActivePlace[c] ? toScore(index[c]!, coi) : null)),
    cog: perPair((c, q) => (gain && eci && eci.deviation > 0 ? gain[c * width + q]! / eci.deviation : null)),
    defined: eci !== null && eci.deviation > 0,
    ...(input.withProximity
      ? { proximity: Object.fromEntries(products.map((id, a) => [id, perProduct((b) => proximity.values[a * width + b]!)])) }
      : {}),
    ...(rca ? { rca: perPair((c, q) => rca[c]![q]!) } : {}),
  };
}

interface Spread {
  mean: number;
  deviation: number;
}

/** @param n how many cells the deviation is meant for (see the head of the file) */
function findSpread(values: Float64Array, active: Int32Array, n: number): Spread {
  const mean = active.reduce((sum, i) => sum + values[i]!, 0) / active.length;
  const variance = active.reduce((sum, i) => sum + (values[i]! - mean) ** 2, 0) / active.length;
  return { mean, deviation: Math.sqrt(variance * (n / (n - 1))) };
}

function toScore(value: number, { mean, deviation }: Spread): number | null {
  return deviation > 0 ? (value - mean) / deviation : null;
}

function countOf(presence: Presence, side: 'made' | 'makers', row: number): number {
  return presence[side].start[row + 1]! - presence[side].start[row]!;
}

function toFlags(active: Int32Array, count: number): Uint8Array {
  const flags = new Uint8Array(count);
  for (const i of active) flags[i] = 1;
  return flags;
}
