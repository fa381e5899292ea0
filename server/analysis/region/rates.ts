/** Completeness 完整度 and local supply rate 本地配套率 of a region, both over stage ≥ 1 products that are no classes. */
import { rowOf, type ChainModel, type Lists } from '../model/model.ts';

export interface Completeness {
  /** Recorded products. */
  have: number;
  /** Recorded ones, and those that are possible: of the members of a grade class of which only the class is recorded, one. */
  haveWithPossible: number;
  all: number;
  /** have / all; null where the chain has no such product, and for a region that was not surveyed. */
  value: number | null;
  valueWithPossible: number | null;
}

export interface LocalSupplyRate {
  /** Needed products that are recorded, ascending; then those that are possible, and all. */
  have: number[];
  possible: number[];
  need: number[];
  /** have / need; null where nothing is needed. */
  value: number | null;
  valueWithPossible: number | null;
}

export interface RatesInput {
  recorded: Uint8Array;
  available: Uint8Array;
  byproductHere: Uint8Array;
  inHouse: Uint8Array;
  needed: Uint8Array;
  /** Local rows that make a class, operating: proved, and by estimate only. */
  makers: Lists;
  estimators: Lists;
}

export function toCompleteness(model: ChainModel, input: RatesInput, surveyed: boolean): Completeness {
  const { recorded, available, byproductHere, inHouse, makers, estimators } = input;
  const hasRow = (lists: Lists, row: number) => lists.start[row + 1]! > lists.start[row]!;
  const classes = new Set<number>();
  let [have, alone, all] = [0, 0, 0];
  for (let q = 0; q < model.productCount; q++) {
    if (model.stage[q] === 0) continue;
    all++;
    have += recorded[q]!;
    if (recorded[q] || !available[q]) continue;
    const through = [...rowOf(model.gradeClasses, q)].find((c) => hasRow(makers, c) || hasRow(estimators, c));
    if (byproductHere[q] || inHouse[q] || hasRow(estimators, q) || through === undefined) alone++;
    else classes.add(through);
  }
  const haveWithPossible = have + alone + classes.size;
  const share = (n: number) => (all === 0 || !surveyed ? null : n / all);
  return { have, haveWithPossible, all, value: share(have), valueWithPossible: share(haveWithPossible) };
}

export function toLocalSupplyRate(model: ChainModel, { recorded, available, needed }: RatesInput): LocalSupplyRate {
  const need = listOf(needed).filter((q) => model.stage[q]! >= 1);
  const have = need.filter((q) => recorded[q]);
  const possible = need.filter((q) => available[q] && !recorded[q]);
  const share = (n: number) => (need.length === 0 ? null : n / need.length);
  return { have, possible, need, value: share(have.length), valueWithPossible: share(have.length + possible.length) };
}

/** The numbers that carry a 1, ascending. */
export function listOf(bits: Uint8Array): number[] {
  const list: number[] = [];
  bits.forEach((bit, i) => {
    if (bit) list.push(i);
  });
  return list;
}
