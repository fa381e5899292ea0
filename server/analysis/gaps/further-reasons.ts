/**
 * Further reasons to strengthen, where the data carries them (analysis.md section 2): capacities concentrated in few groups
 * (HHI above 0.25) and needs above the capacity, both on the capacities of the concentration method.
 * [Hirschman 1964, the paternity of an index]
 */
import { formatQuantity } from '../../../shared/format-quantity.ts';
import type { Evidence } from '../../domain/facts.ts';
import { rowOf } from '../model/model.ts';
import { findProductConcentration } from '../concentration/concentration-region.ts';
import type { RegionView } from '../region/region-view.ts';
import { isInferred } from '../model/mark-of.ts';
import type { Mark, Statement } from '../model/statement.ts';
import { say } from '../model/names.ts';

const HHI_LIMIT = 0.25;

export function furtherReasons(view: RegionView, q: number): Statement[] {
  const concentration = findProductConcentration(view, q);
  if (concentration === null || concentration.hhi === null || concentration.total === null) return [];
  const { hhi, total, unit } = concentration;
  const rows = [...rowOf(view.model.productionsOf, q)]
    .map((m) => view.model.productions[m]!)
    .filter((row) => row.phase === 'OPERATING' && !row.aggregate && view.local.isLocal[view.model.enterpriseIndex.get(row.enterprise)!]);
  const facts = rows.map((row) => row.id as string);
  const evidence = rows.flatMap((row) => row.evidence);
  const found: Statement[] = [];
  if (hhi > HHI_LIMIT) {
    const text = say((language) =>
      language === 'zh'
        ? `产能集中度 HHI 为 ${hhi.toFixed(2)}，高于 ${HHI_LIMIT}。`
        : `Capacity is concentrated: HHI ${hhi.toFixed(2)}, above ${HHI_LIMIT}.`,
    );
    found.push({ text, mark: markOfAll(rows), facts, evidence });
  }
  const needs = [...rowOf(view.model.needsOf, q)]
    .map((n) => view.model.needs[n]!)
    .filter((need) => need.quantity !== null && need.unit === unit && view.local.isLocal[view.model.enterpriseIndex.get(need.enterprise)!]);
  const needed = needs.reduce((sum, need) => sum + need.quantity!, 0);
  if (needed > total) {
    const text = say((language) => {
      const [wanted, made] = [needed, total].map((amount) => formatQuantity(amount, unit, language));
      return language === 'zh'
        ? `本地写明数量的需求合计 ${wanted}，高于写明的产能 ${made}。`
        : `The needs here with a figure come to ${wanted}, above the capacity on record of ${made}.`;
    });
    found.push({
      text,
      mark: markOfAll([...rows, ...needs]),
      facts: [...facts, ...needs.map((need) => need.id as string)],
      evidence: [...evidence, ...needs.flatMap((need) => need.evidence)],
    });
  }
  return found;
}

/** What is computed from figures one of which is an estimate is inferred. */
function markOfAll(facts: readonly { evidence: readonly Evidence[] }[]): Mark {
  return facts.some(({ evidence }) => isInferred(evidence)) ? 'INFERRED' : 'COMPUTED';
}
