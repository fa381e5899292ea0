import type { OverviewMapQuery } from '../../api/generated.ts';
import { isAvailable } from '../../widgets/status.ts';

type MapNode = Pick<NonNullable<OverviewMapQuery['chainMap']>['nodes'][number], 'stage' | 'status' | 'gapKinds'> & {
  product: { segment: string | null };
};

/** Of fewer products nobody says that a stage is strong. */
const ENOUGH = 5;
/** Recorded products, by those that the chain here makes or lacks, from which a stage is strong. */
const STRONG_FROM = 0.5;
const MOST_NAMED = 2;

/** Where the chain is strong and where it breaks. */
export interface Sides {
  /** The stages, neither resource nor end use, of which most is recorded, in their order; at most two, none where none is strong. */
  strong: readonly number[];
  /** The segments that lack most of what is needed here, at most two. */
  broken: readonly string[];
}

/**
 * The words of the headline by rule: the stages of which the greatest part is recorded, products outside the chain of the region left out,
 * and the segments with most to supplement.
 */
export function findSides(nodes: readonly MapNode[], lastStage: number): Sides {
  const stages = countBy(
    nodes.filter(({ stage, status }) => stage > 0 && stage < lastStage && status !== 'OUTSIDE'),
    ({ stage }) => stage,
    ({ status }) => isAvailable(status) && status !== 'POSSIBLE',
  );
  const strong = stages
    .filter(({ all, some }) => all >= ENOUGH && some / all >= STRONG_FROM)
    .sort((a, b) => b.some / b.all - a.some / a.all || b.some - a.some)
    .slice(0, MOST_NAMED);
  const segments = countBy(
    nodes,
    ({ product }) => product.segment ?? '',
    ({ gapKinds }) => gapKinds.includes('SUPPLEMENT'),
  );
  const broken = segments
    .filter(({ key, some }) => key !== '' && some > 0)
    .sort((a, b) => b.some - a.some || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_NAMED);
  return { strong: strong.map(({ key }) => key).sort((a, b) => a - b), broken: broken.map(({ key }) => key) };
}

function countBy<T, K>(items: readonly T[], keyOf: (item: T) => K, isOne: (item: T) => boolean): { key: K; all: number; some: number }[] {
  const counts = new Map<K, { key: K; all: number; some: number }>();
  for (const item of items) {
    const key = keyOf(item);
    const count = counts.get(key) ?? { key, all: 0, some: 0 };
    count.all += 1;
    if (isOne(item)) count.some += 1;
    counts.set(key, count);
  }
  return [...counts.values()];
}
