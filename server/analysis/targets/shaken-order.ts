/**
 * The order of candidates when some of them are worth less, as rankTargets orders them: all anew for one run, or only how far
 * everybody moves when a few change. Ranking anew takes n log n, a move as many steps as change, times log n.
 */
import { compareScores } from '../tools/by-score.ts';
import { scoreOf } from '../tools/rank.ts';
import { compareHalves, isWayIn } from './rank-targets.ts';
import { TARGET_FACTORS, type TargetFactorKey, type TargetWeights } from './target-factors.ts';
import type { Target } from './target.ts';

/** What a candidate loses: factors that no longer count, and whether it comes last. */
export interface Loss {
  keys: readonly TargetFactorKey[];
  dropsOut: boolean;
}

/** Candidate number → what it loses. */
export type Losses = ReadonlyMap<number, Loss>;

/** A candidate as the order sees it. */
interface Place {
  number: number;
  wayIn: boolean;
  vetoed: boolean;
  score: number;
}

const compare = (a: Place, b: Place): number =>
  compareHalves(a.wayIn, a.vetoed, b.wayIn, b.vetoed) || compareScores(a.score, b.score) || a.number - b.number;

function toPlace(target: Target, loss: Loss | undefined, weights: TargetWeights): Place {
  const values = loss ? { ...target.values, ...Object.fromEntries(loss.keys.map((key) => [key, 0])) } : target.values;
  return {
    number: target.number,
    wayIn: isWayIn(target),
    vetoed: target.vetoes.length > 0 || loss?.dropsOut === true,
    score: scoreOf({ values }, TARGET_FACTORS, weights),
  };
}

/** Candidate number → its rank among its half, from 1. */
export function rankShaken(targets: readonly Target[], losses: Losses, weights: TargetWeights): Map<number, number> {
  const places = targets.map((target) => toPlace(target, losses.get(target.number), weights)).sort(compare);
  const makers = places.filter(({ wayIn }) => !wayIn).length;
  return new Map(places.map(({ number, wayIn }, i) => [number, i + 1 - (wayIn ? makers : 0)]));
}

/**
 * Sums by how many ranks each candidate moves when some lose something.
 * @param targets as rankTargets orders them by these weights
 */
export function createMoves(targets: readonly Target[], weights: TargetWeights): (losses: Losses) => number {
  const order = targets.map((target) => toPlace(target, undefined, weights));
  const position = new Map(order.map(({ number }, i) => [number, i]));
  return (losses) => {
    const old = [...losses.keys()].map((number) => position.get(number)!).sort((a, b) => a - b);
    const changed = old.map((at) => toPlace(targets[at]!, losses.get(targets[at]!.number), weights)).sort(compare);
    // places among those who do not change: before so many of them a changed one stood, and stands
    const left = old.map((at, i) => at - i);
    const entered = changed.map((place) => {
      const before = countBefore(order, (one) => compare(one, place) < 0);
      return before - countBefore(old, (at) => at < before);
    });
    const then = new Map(changed.map(({ number }, i) => [number, entered[i]! + i]));
    const own = old.reduce((sum, at) => sum + Math.abs(then.get(order[at]!.number)! - at), 0);
    return own + sumBetween(left, entered);
  };
}

/** How many at the beginning of an ascending list come before a limit. */
function countBefore<T>(list: readonly T[], isBefore: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Everybody between moves by one for each that passes: the steps between two ascending lists of as many numbers. */
function sumBetween(left: readonly number[], entered: readonly number[]): number {
  return left.reduce((sum, at, i) => sum + Math.abs(at - entered[i]!), 0);
}
