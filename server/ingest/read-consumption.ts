import { z } from 'zod';
import type { Need } from '../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../domain/ids.ts';
import { checkAmount } from './check-amounts.ts';
import { idCell, optionalName, optionalNumber, optionalProse } from './check-cells.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'consumption.csv';
const ROW = z.object({
  enterprise_id: idCell,
  product_id: idCell,
  quantity: optionalNumber(0),
  unit: optionalName,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads consumption.csv: what an enterprise buys or uses. One row per enterprise and product. */
export function readConsumption(context: ReadContext): Need[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) => `needs:${value.enterprise_id}:${value.product_id}`;
  return withoutRepeats(rows, idOf, 'product_id', context).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    checkAmount(value.product_id, value.quantity, value.unit, at('unit'), context);
    return {
      id: idOf(value) as FactId,
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId,
      quantity: value.quantity,
      unit: value.unit,
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
