import type { Signal } from '../../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../../domain/ids.ts';
import { SIGNAL_KINDS } from '../../domain/words.ts';
import { date, idCell, optionalId, optionalProse, text, word } from '../cells/check-cells.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const SIGNALS = defineTable('signals.csv', {
  enterprise_id: idCell,
  product_id: optionalId,
  date,
  kind: word(SIGNAL_KINDS),
  text,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

export const toSignalId = (value: CellsOf<typeof SIGNALS>): FactId =>
  [
    'signal',
    value.enterprise_id,
    value.kind.toLowerCase(),
    value.date.date ?? '',
    ...(value.product_id === null ? [] : [value.product_id]),
  ].join(':') as FactId;

/** Parses signals.csv (may be missing): dated news of an enterprise. One row per enterprise, kind, date and product. */
export function parseSignals({ rows }: RowsOf<typeof SIGNALS>, checks: Checks): Signal[] {
  return withoutRepeats(rows, toSignalId, 'date', checks).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    if (value.date.date === null || value.date.until !== null)
      checks.problems.add(
        at('date'),
        '消息要有一个日期（至少写到年）：它的分量随时间减退',
        'news has one date (a year at least): it fades with time',
      );
    return {
      noun: 'SIGNAL',
      id: toSignalId(value),
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId | null,
      kind: value.kind,
      date: value.date.date ?? '',
      text: value.text,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
