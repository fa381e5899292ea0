/**
 * How much of a metal a compound holds, from the formula that stands in its name: "电池级硫酸镍(NiSO4·6H2O)".
 * Assumption: a plain formula, groups in brackets and crystal water included; no charges, no unknown amounts.
 */
import { ELEMENTS } from '../../domain/elements.ts';

/** @returns mass share of the element, null where the text holds no formula with it */
export function findMassShare(text: string, element: string): number | null {
  for (const [, formula] of text.matchAll(/[(（]([A-Za-z0-9()·.]+)[)）]/g)) {
    const atoms = readFormula(formula!);
    if (!atoms?.has(element)) continue;
    const total = [...atoms].reduce((sum, [symbol, count]) => sum + ELEMENTS[symbol]!.weight * count, 0);
    return (ELEMENTS[element]!.weight * atoms.get(element)!) / total;
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
    else if (ELEMENTS[symbol!] === undefined) return false;
    else atoms.set(symbol!, (atoms.get(symbol!) ?? 0) + count * factors.at(-1)!);
    if (factors.length === 0) return false;
  }
  return factors.length === 1;
}
