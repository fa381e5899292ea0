import type { Goal } from '../../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import { date, idCell, optionalProse } from '../cells/check-cells.ts';
import { toSingleDate } from '../cells/check-dates.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const GOALS = defineTable('goals.csv', { region_id: idCell, product_id: idCell, date, ...EVIDENCE_COLUMNS, note: optionalProse });

export const toGoalId = (value: CellsOf<typeof GOALS>): FactId => `goal:${value.region_id}:${value.product_id}` as FactId;

/** Parses goals.csv (may be missing): products that a policy document names as wanted in a region. One row per region and product. */
export function parseGoals({ rows }: RowsOf<typeof GOALS>, checks: Checks): Goal[] {
  return withoutRepeats(rows, toGoalId, 'product_id', checks).map(({ value, at }) => {
    checkReference('region', value.region_id, at('region_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    if (checks.products.get(value.product_id)?.isClass)
      checks.problems.add(
        at('product_id'),
        `${value.product_id} 是类节点；目标要写具体产品`,
        `${value.product_id} is a class; a goal is a real product`,
      );
    const { date: day, note } = toSingleDate(value.date, value.note);
    return {
      noun: 'GOAL',
      id: toGoalId(value),
      region: value.region_id as RegionId,
      product: value.product_id as ProductId,
      date: day,
      note,
      evidence: toEvidence(value, null, at, checks),
    };
  });
}
