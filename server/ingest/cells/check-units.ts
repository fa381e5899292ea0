type Dimension = 'mass' | 'volume' | 'energy' | 'power' | 'pieces' | 'length' | 'area';

const DIMENSIONS: Record<string, Dimension> = {
  g: 'mass',
  kg: 'mass',
  t: 'mass',
  L: 'volume',
  m3: 'volume',
  kWh: 'energy',
  MWh: 'energy',
  GWh: 'energy',
  kW: 'power',
  MW: 'power',
  GW: 'power',
  pcs: 'pieces',
  件: 'pieces',
  辆: 'pieces',
  台: 'pieces',
  艘: 'pieces',
  套: 'pieces',
  片: 'pieces',
  支: 'pieces',
  只: 'pieces',
  m: 'length',
  km: 'length',
  m2: 'area',
  亩: 'area',
  ha: 'area',
};
/** Pairs that measure one thing in two ways: a gas by volume, cells by number, a power plant by its power. */
const RELATED: readonly [Dimension, Dimension][] = [
  ['mass', 'volume'],
  ['energy', 'pieces'],
  ['energy', 'power'],
];
const METAL_CONTENT = /^(kg|t) [A-Z][a-z]?$/;

/** Every unit that a product may be measured in; "t Ni" and the like (metal content) come on top. */
export const UNITS: readonly string[] = Object.keys(DIMENSIONS);

/** True for a unit of the list or a metal content such as "t Ni". */
export function isUnit(unit: string): boolean {
  return Object.hasOwn(DIMENSIONS, unit) || METAL_CONTENT.test(unit);
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

function dimensionOf(unit: string): Dimension | null {
  if (METAL_CONTENT.test(unit)) return 'mass';
  return Object.hasOwn(DIMENSIONS, unit) ? (DIMENSIONS[unit] ?? null) : null;
}
