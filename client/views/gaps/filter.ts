import { findAbout } from '../../tools/about-gap.ts';
import type { GapsState, Sort } from './gaps-state.ts';
import type { Ranked } from './rank.ts';
import type { BoardGap } from './use-gaps.ts';

type Filter = Pick<GapsState, 'text' | 'kinds' | 'segments' | 'stages' | 'way' | 'knowledge'>;

/** Whether the gap passes every filter that is set; `laneOf`: the name of a lane by its id. */
export function passes(gap: BoardGap, filter: Filter, laneOf: (segment: string) => string | undefined): boolean {
  const { product } = gap;
  if (filter.kinds.length > 0 && !filter.kinds.includes(gap.kind)) return false;
  if (findAbout(gap, filter.text, laneOf) === null) return false;
  if (filter.segments.length > 0 && !filter.segments.includes(product.segment ?? '')) return false;
  if (filter.stages.length > 0 && !filter.stages.includes(product.stage)) return false;
  if (filter.way !== 'all' && gap.onTheWay !== (filter.way === 'yes')) return false;
  return filter.knowledge.length === 0 || filter.knowledge.includes(gap.knowledge);
}

/** Those that bear the text themselves before those that something they are used for brought in; each in the order given. */
export function ownFirst(
  ranked: readonly Ranked<BoardGap>[],
  text: string,
  laneOf: (segment: string) => string | undefined,
): Ranked<BoardGap>[] {
  const isOwn = ({ gap }: Ranked<BoardGap>): boolean => text.trim() === '' || findAbout(gap, text, laneOf)?.by !== 'use';
  return [...ranked.filter(isOwn), ...ranked.filter((one) => !isOwn(one))];
}

/** How many filters are set; 0: the whole board. */
export function countFilters(filter: Filter): number {
  return [
    filter.text.trim() !== '',
    filter.kinds.length > 0,
    filter.segments.length > 0,
    filter.stages.length > 0,
    filter.way !== 'all',
    filter.knowledge.length > 0,
  ].filter(Boolean).length;
}

/** A new list in the wanted order; equals stay in the order of their rank. */
export function sortGaps(
  ranked: readonly Ranked<BoardGap>[],
  sort: Sort,
  nameOf: (product: BoardGap['product']) => string,
  locale: string,
): Ranked<BoardGap>[] {
  const byRank = [...ranked].sort((a, b) => a.rank - b.rank);
  if (sort === 'score') return byRank;
  if (sort === 'stage') return byRank.sort((a, b) => b.gap.product.stage - a.gap.product.stage);
  if (sort === 'readiness') return byRank.sort((a, b) => (b.gap.readiness ?? -1) - (a.gap.readiness ?? -1));
  const words = new Intl.Collator(locale);
  return byRank.sort((a, b) => words.compare(nameOf(a.gap.product), nameOf(b.gap.product)));
}
