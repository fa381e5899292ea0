/**
 * Which maker groups the chain of a region hangs on (链主): score = products of which the group is the only local maker,
 * plus available products that then stop when those are lost together (analysis.md section 4).
 * One loss per group with such a product, each as far as what hangs on it.
 */
import { append } from '../../domain/append.ts';
import type { EnterpriseId } from '../../domain/ids.ts';
import type { Sentence } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { findSoleGroup } from '../region/strengthen.ts';
import type { RegionView } from '../region/region-view.ts';

export interface LeaderFactor {
  key: 'PRODUCTS' | 'LOST';
  name: Sentence;
  value: number;
  weight: number;
  contribution: number;
}

export interface Leader {
  /** Head of the maker group, as id and as number. */
  enterprise: EnterpriseId;
  head: number;
  score: number;
  factors: LeaderFactor[];
  /** Products of which the group is the only local maker, ascending numbers. */
  sole: number[];
  /** Available products that stop with them, ascending numbers. */
  lost: number[];
  /** (sole and lost) / available; null where nothing is available. */
  dependenceShare: number | null;
}

const NAMES: Record<LeaderFactor['key'], Sentence> = {
  PRODUCTS: { zh: '独家生产的产品', en: 'Products it alone makes here' },
  LOST: { zh: '随之停产的产品', en: 'Products that stop with them' },
};

/** Highest score first, ties by id; groups that are the only maker of nothing are left out. */
export function findLeaders(view: RegionView): Leader[] {
  const soleOf = new Map<number, number[]>();
  for (let q = 0; q < view.model.productCount; q++) {
    if (!view.recorded[q]) continue;
    const head = findSoleGroup(view.model, view.local, q);
    if (head !== -1) append(soleOf, head, q);
  }
  const available = view.available.reduce((sum, bit) => sum + bit, 0);
  return [...soleOf]
    .map(([head, sole]): Leader => {
      const lost = view.sustain().lost(sole, Infinity, view.available);
      const score = sole.length + lost.length;
      return {
        enterprise: view.model.enterprises[head]!.id,
        head,
        score,
        sole,
        lost,
        factors: [toFactor('PRODUCTS', sole.length), toFactor('LOST', lost.length)],
        dependenceShare: available === 0 ? null : score / available,
      };
    })
    .sort((a, b) => compareScores(a.score, b.score) || a.head - b.head);
}

function toFactor(key: LeaderFactor['key'], value: number): LeaderFactor {
  return { key, name: NAMES[key], value, weight: 1, contribution: value };
}
