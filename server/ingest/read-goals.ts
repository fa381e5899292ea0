import { z } from 'zod';
import type { Goal } from '../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../domain/ids.ts';
import { date, idCell, optionalProse } from './check-cells.ts';
import { toSingleDate } from './check-dates.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'goals.csv';
const ROW = z.object({ region_id: idCell, product_id: idCell, date, ...EVIDENCE_COLUMNS, note: optionalProse });

/** Reads goals.csv (may be missing): products that a policy document names as wanted in a region. One row per region and product. */
export function readGoals(context: ReadContext): Goal[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) => `goal:${value.region_id}:${value.product_id}`;
  return withoutRepeats(rows, idOf, 'product_id', context).map(({ value, at }) => {
    checkReference('region', value.region_id, at('region_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    if (context.products.get(value.product_id)?.isClass)
      context.problems.add(
        at('product_id'),
        `${value.product_id} 是类节点；目标要写具体产品`,
        `${value.product_id} is a class; a goal is a real product`,
      );
    const { date: day, note } = toSingleDate(value.date, value.note);
    return {
      id: idOf(value) as FactId,
      region: value.region_id as RegionId,
      product: value.product_id as ProductId,
      date: day,
      note,
      evidence: toEvidence(value, null, at, context),
    };
  });
}
