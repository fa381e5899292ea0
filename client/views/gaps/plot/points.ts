import type { BoardGap } from '../use-gaps.ts';
import type { Ranked } from '../rank.ts';

/** One gap as a point: how ready, how much depends on it, how large the market is. */
export interface Point {
  ranked: Ranked<BoardGap>;
  /** 0 to 1; null where readiness is not asked: it is made here already, or nothing makes it. */
  ready: number | null;
  /** How many depend on it, by its kind; see `dependentsOf`. */
  depend: number;
  /** Tonnes a year that are needed here for certain, once what is planned runs; null where no amount in tonnes is on record. */
  tonnes: number | null;
}

/** More cannot be told apart; the best ranked of each kind are drawn. */
export const MOST_POINTS = 300;

/** The best ranked as points, in the order given. */
export function toPoints(ranked: readonly Ranked<BoardGap>[]): Point[] {
  const drawn = new Set([...ranked].sort((a, b) => a.rank - b.rank).slice(0, MOST_POINTS));
  return ranked
    .filter((one) => drawn.has(one))
    .map((one) => ({ ranked: one, ready: one.gap.readiness, depend: dependentsOf(one.gap), tonnes: tonnesOf(one.gap) }));
}

/**
 * What depends on a gap: of 补链 who needs it here, or the goals that want it; of 延链 what opens next; of 强链 what stops with it at most.
 */
export function dependentsOf({ kind, neededBy, goals, opensNext, loses }: BoardGap): number {
  if (kind === 'STRENGTHEN') return loses.length;
  return kind === 'EXTEND' ? opensNext.length : Math.max(neededBy.length, goals.length);
}

function tonnesOf({ market, marketWithPlanned }: BoardGap): number | null {
  const amounts = [market, marketWithPlanned].flatMap((one) => (one?.unit === 't/a' && one.lo > 0 ? one.lo : []));
  return amounts.length === 0 ? null : Math.max(...amounts);
}
