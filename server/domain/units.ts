/** How amounts are measured: the units, what each measures, and which of them can count one product. */
export type Dimension = 'mass' | 'volume' | 'energy' | 'power' | 'pieces' | 'length' | 'area';

/** How an amount is measured, and in how many of the dimension's own unit (kg, m3, MWh, MW, one piece, m, m2). */
const MEASURES: Record<string, readonly [Dimension, number]> = {
  g: ['mass', 0.001],
  kg: ['mass', 1],
  t: ['mass', 1000],
  L: ['volume', 0.001],
  m3: ['volume', 1],
  kWh: ['energy', 0.001],
  MWh: ['energy', 1],
  GWh: ['energy', 1000],
  kW: ['power', 0.001],
  MW: ['power', 1],
  GW: ['power', 1000],
  pcs: ['pieces', 1],
  件: ['pieces', 1],
  辆: ['pieces', 1],
  台: ['pieces', 1],
  艘: ['pieces', 1],
  套: ['pieces', 1],
  片: ['pieces', 1],
  支: ['pieces', 1],
  只: ['pieces', 1],
  m: ['length', 1],
  km: ['length', 1000],
  m2: ['area', 1],
  亩: ['area', 2000 / 3],
  ha: ['area', 10_000],
};
/** Pairs that measure one thing in two ways: a gas by volume, cells by number, a power plant by its power. */
const RELATED: readonly [Dimension, Dimension][] = [
  ['mass', 'volume'],
  ['energy', 'pieces'],
  ['energy', 'power'],
];
const METAL_CONTENT = /^(kg|t) ([A-Z][a-z]?)$/;

/** Every unit that a product may be measured in; "t Ni" and the like (metal content) come on top. */
export const UNITS: readonly string[] = Object.keys(MEASURES);

/** True for a unit of the list or a metal content such as "t Ni". */
export function isUnit(unit: string): boolean {
  return Object.hasOwn(MEASURES, unit) || METAL_CONTENT.test(unit);
}

/** True when an amount in `unit` (with or without /a, /d, /h) can be one of a product that is measured in `productUnit`. */
export function fitsProductUnit(unit: string, productUnit: string): boolean {
  const amount = dimensionOf(unit.replace(/\/[adh]$/, ''));
  const product = dimensionOf(productUnit);
  return (
    amount !== null && product !== null && (amount === product || RELATED.some((pair) => pair.includes(amount) && pair.includes(product)))
  );
}

/** True when `unit` ("MWh/t") is an amount of an input per amount of the main output, each in the dimension of its product. */
export function fitsFlowUnit(unit: string, productUnit: string, outputUnit: string): boolean {
  const [amount, per, ...rest] = unit.split('/');
  if (amount === undefined || per === undefined || rest.length > 0) return false;
  const dimension = dimensionOf(amount);
  return (
    dimension !== null &&
    dimension === dimensionOf(productUnit) &&
    dimensionOf(per) !== null &&
    dimensionOf(per) === dimensionOf(outputUnit)
  );
}

/** What a unit measures: its dimension, how many of the dimension's own unit it is, and the metal of a metal content; null for no unit. */
export function measureOf(unit: string): { dimension: Dimension; scale: number; metal: string | null } | null {
  const [, base = unit, metal = null] = METAL_CONTENT.exec(unit) ?? [];
  const measure = Object.hasOwn(MEASURES, base) ? MEASURES[base]! : null;
  return measure && { dimension: measure[0], scale: measure[1], metal };
}

function dimensionOf(unit: string): Dimension | null {
  return measureOf(unit)?.dimension ?? null;
}
