import { z } from 'zod';
import type { Signal } from '../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../domain/ids.ts';
import { SIGNAL_KINDS } from '../domain/words.ts';
import { date, idCell, optionalId, optionalProse, text, word } from './check-cells.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'signals.csv';
const ROW = z.object({
  enterprise_id: idCell,
  product_id: optionalId,
  date,
  kind: word(SIGNAL_KINDS),
  text,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads signals.csv (may be missing): dated news of an enterprise. One row per enterprise, kind, date and product. */
export function readSignals(context: ReadContext): Signal[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) =>
    [
      'signal',
      value.enterprise_id,
      value.kind.toLowerCase(),
      value.date.date ?? '',
      ...(value.product_id === null ? [] : [value.product_id]),
    ].join(':');
  return withoutRepeats(rows, idOf, 'date', context).map(({ value, at }) => {
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    if (value.date.date === null || value.date.until !== null)
      context.problems.add(
        at('date'),
        '消息要有一个日期（至少写到年）：它的分量随时间减退',
        'news has one date (a year at least): it fades with time',
      );
    return {
      id: idOf(value) as FactId,
      enterprise: value.enterprise_id as EnterpriseId,
      product: value.product_id as ProductId | null,
      kind: value.kind,
      date: value.date.date ?? '',
      text: value.text,
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
