import { z } from 'zod';
import type { Production } from '../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../domain/ids.ts';
import { PHASES } from '../domain/words.ts';
import { flag, idCell, optionalName, optionalNumber, optionalProse, optionalText, word, year } from './check-cells.ts';
import { checkAmount } from './check-amounts.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'production.csv';
const ROW = z.object({
  enterprise_id: idCell,
  product_id: idCell,
  phase: word(PHASES),
  capacity: optionalNumber(0),
  unit: optionalName,
  year,
  status: optionalText,
  is_aggregate: flag,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads production.csv: which enterprise makes what, how far along, how much. One row per enterprise, product and phase. */
export function readProduction(context: ReadContext): Production[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) => `makes:${value.enterprise_id}:${value.product_id}:${value.phase.toLowerCase()}`;
  return withoutRepeats(rows, idOf, 'product_id', context).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    checkAmount(value.product_id, value.capacity, value.unit, at('unit'), context);
    const remark =
      [value.note, value.year.raw === null ? null : `年份未载（${value.year.raw}）`].filter((part) => part !== null).join('；') || null;
    return {
      id: idOf(value) as FactId,
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId,
      phase: value.phase,
      status: value.status,
      capacity: value.capacity,
      unit: value.unit,
      year: value.year.year,
      aggregate: value.is_aggregate,
      evidence: toEvidence(value, remark, at, context),
    };
  });
}
