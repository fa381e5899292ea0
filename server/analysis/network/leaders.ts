/**
 * Which maker groups the chain of a region hangs on (链主): those whose stop would end the most, by the one rule of
 * region/stop/losses.ts, among groups of whose own products one at least is recorded. None for a region that was not surveyed.
 * One loss per group with a product of its own, each as far as what hangs on it.
 */
import type { EnterpriseId } from '../../domain/ids.ts';
import { rank, type Factor, type FactorName } from '../tools/rank.ts';
import type { RegionView } from '../region/region-view.ts';
import { oncePer } from '../tools/once-per.ts';

export type LeaderFactorKey = 'PRODUCTS' | 'LOST';

/** Counts, each for one. */
const LEADER_FACTORS: readonly FactorName<LeaderFactorKey>[] = [
  { key: 'PRODUCTS', weight: 1, name: { zh: '有记录的只有它的产品', en: 'Products that on record only it makes here' } },
  { key: 'LOST', weight: 1, name: { zh: '随之停产的产品', en: 'Products that stop with them' } },
];

/** What stops with a maker group. */
export interface GroupStop {
  head: number;
  /** Available products that only the group supports, ascending numbers. */
  own: number[];
  /** Available products that stop with them, ascending numbers. */
  lost: number[];
  /** (own and lost) / available; null where nothing is available, and for a region that was not surveyed. */
  share: number | null;
}

/** Without the lists, which findGroupStop gives of one: of all groups of a long chain they would be as many as its square. */
export interface Leader extends Pick<GroupStop, 'head' | 'share'> {
  enterprise: EnterpriseId;
  /** How many products only it supports. */
  products: number;
  /** Those and the ones that stop with them. */
  score: number;
  factors: Factor<LeaderFactorKey>[];
}

/** Highest score first, ties by id. */
export function findLeaders(view: RegionView): Leader[] {
  if (!view.coverage.surveyed) return [];
  const groups = view
    .losses()
    .groups()
    .filter(({ own }) => own.some((q) => view.recorded[q]))
    .map(({ head }) => {
      const { own, lost, share } = findGroupStop(view, head);
      return { head, share, products: own.length, values: { PRODUCTS: own.length, LOST: lost.length } };
    });
  return rank(groups, LEADER_FACTORS, {}, { breakTie: (a, b) => a.head - b.head }).map(({ item: { head, products, share }, ...place }) => ({
    head,
    products,
    share,
    enterprise: view.model.enterprises[head]!.id,
    score: place.score,
    factors: place.factors,
  }));
}

const countAvailable = oncePer((view: RegionView) => view.available.reduce((sum, bit) => sum + bit, 0));

/** @param head number of the head of the group */
export function findGroupStop(view: RegionView, head: number): GroupStop {
  const { own, lost } = view.losses().stopGroup(head);
  const available = countAvailable(view);
  return { head, own, lost, share: available === 0 || !view.coverage.surveyed ? null : (own.length + lost.length) / available };
}
