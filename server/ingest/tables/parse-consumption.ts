import type { Need } from '../../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import { idCell, optionalNumber, optionalProse, optionalSign } from '../cells/check-cells.ts';
import { checkAmount } from '../rows/check-amounts.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const CONSUMPTION = defineRequiredTable('consumption.csv', {
  enterprise_id: idCell,
  product_id: idCell,
  quantity: optionalNumber(0),
  unit: optionalSign,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

export const toNeedId = (value: { enterprise_id: string; product_id: string }): FactId =>
  `needs:${value.enterprise_id}:${value.product_id}` as FactId;

/** Parses consumption.csv: what an enterprise buys or uses. One row per enterprise and product. */
export function parseConsumption({ rows }: RowsOf<typeof CONSUMPTION>, checks: Checks): Need[] {
  return withoutRepeats(rows, toNeedId, 'product_id', checks).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    checkAmount(value.product_id, value.quantity, value.unit, at('unit'), checks);
    return {
      noun: 'NEED',
      id: toNeedId(value),
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId,
      quantity: value.quantity,
      unit: value.unit,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
