import type { FactorKey, GapKind } from '../../api/generated.ts';

/** As on the server, scores that are equal to nine decimals are a tie. */
const DECIMALS = 1e9;

export type Weights = Readonly<Partial<Record<FactorKey, number>>>;

interface Factor {
  key: FactorKey;
  name: string;
  value: number;
  weight: number;
  contribution: number;
}

/** What ranking needs of a gap, as the server gives it with its default weights. */
export interface Rankable {
  kind: GapKind;
  rankByDefault: number;
  product: { id: string };
  factors: readonly Factor[];
}

export interface Ranked<G> {
  gap: G;
  score: number;
  factors: readonly Factor[];
  /** Place among the gaps of its kind, from 1, with the weights in use. */
  rank: number;
  /** Places gained by these weights against the default ones; negative: lost. */
  gained: number;
}

/**
 * Ranks gaps within their kind by the reader's weights; a factor without one keeps the server's.
 * score = sum of weight × value in the order of the factors, as on the server; ties break by the id of the product.
 */
export function rankGaps<G extends Rankable>(gaps: readonly G[], weights: Weights): Ranked<G>[] {
  const scored = gaps.map((gap) => {
    const factors = gap.factors.map((factor) => weigh(factor, weights));
    return { gap, factors, score: factors.reduce((sum, { contribution }) => sum + contribution, 0) };
  });
  scored.sort((a, b) => Math.round(b.score * DECIMALS) - Math.round(a.score * DECIMALS) || (a.gap.product.id < b.gap.product.id ? -1 : 1));
  const place = placesByKind([...gaps].sort((a, b) => a.rankByDefault - b.rankByDefault));
  const placeNow = placesByKind(scored.map(({ gap }) => gap));
  return scored.map((one) => {
    const rank = placeNow.get(one.gap) ?? 0;
    return { ...one, rank, gained: (place.get(one.gap) ?? rank) - rank };
  });
}

/** The same of gaps that the server ranked among all of their kind. */
export function asRanked<G extends Rankable & { score: number; rank: number }>(gaps: readonly G[]): Ranked<G>[] {
  return gaps.map((gap) => ({
    gap,
    score: gap.score,
    factors: gap.factors,
    rank: gap.rank,
    gained: gap.rankByDefault - gap.rank,
  }));
}

/** The weights that stand behind the list when the reader changes none. */
export function toDefaultWeights(gaps: readonly Rankable[]): { key: FactorKey; name: string; weight: number }[] {
  return (gaps[0]?.factors ?? []).map(({ key, name, weight }) => ({ key, name, weight }));
}

/** The reader's weights with one changed; one that equals the default is dropped, so that the address stays short. */
export function withWeight(weights: Weights, key: FactorKey, weight: number, byDefault: number): Weights {
  const { [key]: _old, ...others } = weights;
  return weight === byDefault ? others : { ...others, [key]: weight };
}

function weigh(factor: Factor, weights: Weights): Factor {
  const weight = weights[factor.key] ?? factor.weight;
  return { ...factor, weight, contribution: weight * factor.value };
}

function placesByKind<G extends Rankable>(ordered: readonly G[]): Map<G, number> {
  const count = new Map<GapKind, number>();
  return new Map(
    ordered.map((gap) => {
      const place = (count.get(gap.kind) ?? 0) + 1;
      count.set(gap.kind, place);
      return [gap, place];
    }),
  );
}
