import { z } from 'zod';
import type { Absence } from '../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../domain/ids.ts';
import { date, idCell, optionalProse } from './check-cells.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'absences.csv';
const ROW = z.object({ product_id: idCell, region_id: idCell, date, ...EVIDENCE_COLUMNS, note: optionalProse });

/** Reads absences.csv (may be missing): someone asked, and the product is not made in the region. */
export function readAbsences(context: ReadContext): Absence[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) => `absent:${value.region_id}:${value.product_id}`;
  return withoutRepeats(rows, idOf, 'product_id', context).map(({ value, at }) => {
    checkReference('product', value.product_id, at('product_id'), context);
    checkReference('region', value.region_id, at('region_id'), context);
    return {
      id: idOf(value) as FactId,
      product: value.product_id as ProductId,
      region: value.region_id as RegionId,
      date: value.date.date,
      note: value.note,
      evidence: toEvidence(value, null, at, context),
    };
  });
}
