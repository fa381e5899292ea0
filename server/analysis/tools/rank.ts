/**
 * The one way to rank by visible factors: score = sum of weight × value over the factors that an item has, higher scores first.
 * What is equal to nine decimals is a tie, for the caller to break.
 */
import { InvalidInput, type Sentence } from '../../errors.ts';
import { compareScores } from './by-score.ts';

/** A factor as its rule publishes it. */
export interface FactorName<Key extends string> {
  readonly key: Key;
  readonly name: Sentence;
  /** Used where the caller gives none; negative for what speaks against. */
  readonly weight: number;
}

/** One part of a score: contribution = weight × value. */
export interface Factor<Key extends string> extends FactorName<Key> {
  readonly value: number;
  readonly contribution: number;
}

/** Weights of the caller; a factor that is left out keeps its own. */
export type Weights<Key extends string> = Readonly<Partial<Record<Key, number>>>;

/** What is to be ranked: an item brings the values of the factors that say something of it. */
export interface Rankable<Key extends string> {
  readonly values: Readonly<Partial<Record<Key, number>>>;
}

export interface Ranked<Item, Key extends string> {
  item: Item;
  score: number;
  factors: Factor<Key>[];
  /** From 1. */
  rank: number;
}

/** How two items stand to each other; 0 where nothing tells them apart. */
export interface Order<Item> {
  /** For two of one score. */
  breakTie(a: Item, b: Item): number;
  /** What goes before any score. */
  before?(a: Item, b: Item): number;
}

/** @throws InvalidInput for a weight that is no finite number */
export function rank<Key extends string, Item extends Rankable<Key>>(
  items: readonly Item[],
  factors: readonly FactorName<Key>[],
  weights: Weights<NoInfer<Key>>,
  { breakTie, before = () => 0 }: Order<NoInfer<Item>>,
): Ranked<Item, Key>[] {
  for (const { key } of factors) {
    if (weights[key] !== undefined && !Number.isFinite(weights[key]))
      throw new InvalidInput({ zh: `权重 ${key} 必须是有限的数。`, en: `The weight of ${key} must be a finite number.` }, { factor: key });
  }
  return items
    .map((item) => ({ item, ...score(item, factors, weights) }))
    .sort((a, b) => before(a.item, b.item) || compareScores(a.score, b.score) || breakTie(a.item, b.item))
    .map((row, i) => ({ ...row, rank: i + 1 }));
}

/** The score alone, summed as `score` sums it: for those who rank again and again. */
export function scoreOf<Key extends string>({ values }: Rankable<Key>, factors: readonly FactorName<Key>[], weights: Weights<Key>): number {
  let sum = 0;
  for (const { key, weight } of factors) sum += (weights[key] ?? weight) * (values[key] ?? 0);
  return sum;
}

/** The score of one item with what it is made of, in the order of the factors. */
export function score<Key extends string>(
  { values }: Rankable<Key>,
  factors: readonly FactorName<Key>[],
  weights: Weights<Key>,
): { score: number; factors: Factor<Key>[] } {
  const parts = factors.flatMap(({ key, name, weight: own }): Factor<Key>[] => {
    const value = values[key];
    const weight = weights[key] ?? own;
    return value === undefined ? [] : [{ key, name, value, weight, contribution: weight * value }];
  });
  return { score: scoreOf({ values }, factors, weights), factors: parts };
}
