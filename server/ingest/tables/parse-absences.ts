import type { Absence } from '../../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import { date, idCell, optionalProse } from '../cells/check-cells.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const ABSENCES = defineTable('absences.csv', {
  product_id: idCell,
  region_id: idCell,
  date,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

export const toAbsenceId = (value: CellsOf<typeof ABSENCES>): FactId => `absent:${value.region_id}:${value.product_id}` as FactId;

/** Parses absences.csv (may be missing): someone asked, and the product is not made in the region. */
export function parseAbsences({ rows }: RowsOf<typeof ABSENCES>, checks: Checks): Absence[] {
  return withoutRepeats(rows, toAbsenceId, 'product_id', checks).map(({ value, at }) => {
    checkReference('product', value.product_id, at('product_id'), checks);
    checkReference('region', value.region_id, at('region_id'), checks);
    return {
      noun: 'ABSENCE',
      id: toAbsenceId(value),
      product: value.product_id as ProductId,
      region: value.region_id as RegionId,
      date: value.date.date,
      note: value.note,
      evidence: toEvidence(value, null, at, checks),
    };
  });
}
