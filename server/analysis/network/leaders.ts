/**
 * Which maker groups the chain of a region hangs on (链主): those whose stop would end the most, by the one rule of
 * region/losses.ts, among groups of whose own products one at least is recorded. None for a region that was not surveyed.
 * One loss per group with a product of its own, each as far as what hangs on it.
 */
import type { EnterpriseId } from '../../domain/ids.ts';
import type { Sentence } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import type { RegionView } from '../region/region-view.ts';

export interface LeaderFactor {
  key: 'PRODUCTS' | 'LOST';
  name: Sentence;
  value: number;
  weight: number;
  contribution: number;
}

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

export interface Leader extends GroupStop {
  enterprise: EnterpriseId;
  /** own and lost. */
  score: number;
  factors: LeaderFactor[];
}

const NAMES: Record<LeaderFactor['key'], Sentence> = {
  PRODUCTS: { zh: '有记录的只有它的产品', en: 'Products that on record only it makes here' },
  LOST: { zh: '随之停产的产品', en: 'Products that stop with them' },
};

/** Highest score first, ties by id. */
export function findLeaders(view: RegionView): Leader[] {
  if (!view.coverage.surveyed) return [];
  return view
    .losses()
    .groups()
    .filter(({ own }) => own.some((q) => view.recorded[q]))
    .map(({ head }): Leader => {
      const stop = findGroupStop(view, head);
      return {
        ...stop,
        enterprise: view.model.enterprises[head]!.id,
        score: stop.own.length + stop.lost.length,
        factors: [toFactor('PRODUCTS', stop.own.length), toFactor('LOST', stop.lost.length)],
      };
    })
    .sort((a, b) => compareScores(a.score, b.score) || a.head - b.head);
}

/** @param head number of the head of the group */
export function findGroupStop(view: RegionView, head: number): GroupStop {
  const { own, lost } = view.losses().stopGroup(head);
  const available = view.available.reduce((sum, bit) => sum + bit, 0);
  return { head, own, lost, share: available === 0 || !view.coverage.surveyed ? null : (own.length + lost.length) / available };
}

function toFactor(key: LeaderFactor['key'], value: number): LeaderFactor {
  return { key, name: NAMES[key], value, weight: 1, contribution: value };
}
