/**
 * How much of a metal a compound holds, from the formula that stands in its name: "电池级硫酸镍(NiSO4·6H2O)".
 * Assumption: a plain formula, groups in brackets and crystal water included; no charges, no unknown amounts.
 * [IUPAC 2021, Standard atomic weights, rounded]
 */
const WEIGHTS: Readonly<Record<string, number>> = {
  H: 1.008,
  Li: 6.94,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  F: 18.998,
  Na: 22.99,
  Mg: 24.305,
  Al: 26.982,
  Si: 28.085,
  P: 30.974,
  S: 32.06,
  Cl: 35.45,
  K: 39.098,
  Ca: 40.078,
  Ti: 47.867,
  V: 50.942,
  Cr: 51.996,
  Mn: 54.938,
  Fe: 55.845,
  Co: 58.933,
  Ni: 58.693,
  Cu: 63.546,
  Zn: 65.38,
  Mo: 95.95,
  Pd: 106.42,
  Ag: 107.87,
  W: 183.84,
  Pt: 195.08,
  Au: 196.97,
  Pb: 207.2,
};

/** @returns mass share of the element, null where the text holds no formula with it */
export function findMassShare(text: string, element: string): number | null {
  for (const [, formula] of text.matchAll(/[(（]([A-Za-z0-9()·.]+)[)）]/g)) {
    const atoms = readFormula(formula!);
    if (!atoms?.has(element)) continue;
    const total = [...atoms].reduce((sum, [symbol, count]) => sum + WEIGHTS[symbol]! * count, 0);
    return (WEIGHTS[element]! * atoms.get(element)!) / total;
  }
  return null;
}

/** element → atoms; null where the text is no formula of known elements */
export function readFormula(formula: string): Map<string, number> | null {
  const atoms = new Map<string, number>();
  for (const part of formula.split(/[·.]/)) {
    const [, times, rest] = /^(\d*)(.+)$/.exec(part) ?? [];
    if (rest === undefined || !addPart(atoms, rest, times === '' ? 1 : Number(times))) return null;
  }
  return atoms;
}

/** Reads from the right, so that the factor behind a bracket is known before what stands in it. */
function addPart(atoms: Map<string, number>, text: string, times: number): boolean {
  const tokens = [...text.matchAll(/([A-Z][a-z]?|[()])(\d*)/g)];
  if (tokens.map(([token]) => token).join('') !== text) return false;
  const factors = [times];
  for (const [, symbol, digits] of tokens.reverse()) {
    const count = digits === '' ? 1 : Number(digits);
    if (symbol === ')') factors.push(factors.at(-1)! * count);
    else if (symbol === '(') factors.pop();
    else if (WEIGHTS[symbol!] === undefined) return false;
    else atoms.set(symbol!, (atoms.get(symbol!) ?? 0) + count * factors.at(-1)!);
    if (factors.length === 0) return false;
  }
  return factors.length === 1;
}
