import type { Production } from '../../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import { PHASES } from '../../domain/words.ts';
import { flag, idCell, optionalNumber, optionalProse, optionalSign, optionalText, word, year } from '../cells/check-cells.ts';
import { checkAmount } from '../rows/check-amounts.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const PRODUCTION = defineRequiredTable('production.csv', {
  enterprise_id: idCell,
  product_id: idCell,
  phase: word(PHASES),
  capacity: optionalNumber(0),
  unit: optionalSign,
  year,
  status: optionalText,
  is_aggregate: flag,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

export const toProductionId = (value: { enterprise_id: string; product_id: string; phase: string }): FactId =>
  `makes:${value.enterprise_id}:${value.product_id}:${value.phase.toLowerCase()}` as FactId;

/** Parses production.csv: which enterprise makes what, how far along, how much. One row per enterprise, product and phase. */
export function parseProduction({ rows }: RowsOf<typeof PRODUCTION>, checks: Checks): Production[] {
  return withoutRepeats(rows, toProductionId, 'product_id', checks).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    checkAmount(value.product_id, value.capacity, value.unit, at('unit'), checks);
    const remark =
      [value.note, value.year.raw === null ? null : `年份未载（${value.year.raw}）`].filter((part) => part !== null).join('；') || null;
    return {
      noun: 'PRODUCTION',
      id: toProductionId(value),
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId,
      phase: value.phase,
      status: value.status,
      capacity: value.capacity,
      unit: value.unit,
      year: value.year.year,
      aggregate: value.is_aggregate,
      evidence: toEvidence(value, remark, at, checks),
    };
  });
}
