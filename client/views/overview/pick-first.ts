import type { GapKind, OverviewGapsQuery } from '../../api/generated.ts';

export type FirstGap = NonNullable<OverviewGapsQuery['supplement']>['nodes'][number];

/** The kinds of the five, in order: scores of different kinds are not of one measure, so each kind gets its places. */
const PLACES: readonly GapKind[] = ['SUPPLEMENT', 'SUPPLEMENT', 'SUPPLEMENT', 'STRENGTHEN', 'EXTEND'];

/** Five things to do first: the best of each kind, three to supplement, one to strengthen, one to extend; others where a kind has fewer. */
export function pickFirst(gaps: OverviewGapsQuery): FirstGap[] {
  const left: Record<GapKind, FirstGap[]> = {
    SUPPLEMENT: [...(gaps.supplement?.nodes ?? [])],
    STRENGTHEN: [...(gaps.strengthen?.nodes ?? [])],
    EXTEND: [...(gaps.extend?.nodes ?? [])],
  };
  const picked = PLACES.flatMap((kind) => left[kind].shift() ?? []);
  return [...picked, ...left.SUPPLEMENT, ...left.STRENGTHEN, ...left.EXTEND].slice(0, PLACES.length);
}
