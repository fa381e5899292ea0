/**
 * Further reasons to strengthen, where the data carries them (analysis.md section 2): capacities concentrated in few groups
 * (HHI above 0.25) and needs above the capacity. Aggregate rows and mixed units are never summed.
 * [Hirschman 1964, the paternity of an index]
 */
import type { Production } from '../../domain/facts.ts';
import { OPERATING, rowOf } from '../model.ts';
import type { RegionView } from '../region-view.ts';
import type { Statement } from '../statement.ts';
import { say } from '../text/names.ts';

const HHI_LIMIT = 0.25;

export function furtherReasons(view: RegionView, q: number): Statement[] {
  const capacities = readCapacities(view, q);
  if (!capacities) return [];
  const { rows, unit, total, hhi } = capacities;
  const facts = rows.map((row) => row.id as string);
  const evidence = rows.flatMap((row) => row.evidence);
  const found: Statement[] = [];
  if (hhi > HHI_LIMIT) {
    const text = say((language) => (language === 'zh'
      ? `产能集中度 HHI 为 ${hhi.toFixed(2)}，高于 ${HHI_LIMIT}。`
      : `Capacity is concentrated: HHI ${hhi.toFixed(2)}, above ${HHI_LIMIT}.`));
    found.push({ text, mark: 'COMPUTED', facts, evidence });
  }
  const needs = [...rowOf(view.model.needsOf, q)].map((n) => view.model.needs[n]!)
    .filter((need) => need.quantity !== null && need.unit === unit && view.local.isLocal[view.model.enterpriseIndex.get(need.enterprise)!]);
  const needed = needs.reduce((sum, need) => sum + need.quantity!, 0);
  if (needed > total) {
    const text = say((language) => (language === 'zh'
      ? `本地需求 ${needed} ${unit}，高于产能 ${total} ${unit}。`
      : `Needs here come to ${needed} ${unit}, above the capacity of ${total} ${unit}.`));
    found.push({ text, mark: 'COMPUTED', facts: [...facts, ...needs.map((need) => need.id as string)], evidence: [...evidence, ...needs.flatMap((need) => need.evidence)] });
  }
  return found;
}

/** Capacities of the local makers by group; null unless every maker has one non-aggregate figure in one unit. */
function readCapacities({ model, local }: RegionView, q: number): { rows: Production[]; unit: string; total: number; hhi: number } | null {
  const rows = [...rowOf(model.productionsOf, q)]
    .filter((m) => model.productionPhase[m] === OPERATING && local.isLocal[model.productionEnterprise[m]!])
    .map((m) => model.productions[m]!);
  const unit = rows[0]?.unit ?? null;
  if (unit === null || rows.some((row) => row.aggregate || row.capacity === null || row.unit !== unit)) return null;
  const groups = new Map<number, number>();
  for (const row of rows) {
    const head = model.groupHead[model.enterpriseIndex.get(row.enterprise)!]!;
    groups.set(head, (groups.get(head) ?? 0) + row.capacity!);
  }
  const total = [...groups.values()].reduce((sum, capacity) => sum + capacity, 0);
  if (total <= 0) return null;
  return { rows, unit, total, hhi: [...groups.values()].reduce((sum, capacity) => sum + (capacity / total) ** 2, 0) };
}
