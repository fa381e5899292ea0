import { z } from 'zod';
import type { Relation } from '../domain/facts.ts';
import type { EnterpriseId, FactId, ProductId } from '../domain/ids.ts';
import { PARTNERSHIP_KINDS } from '../domain/words.ts';
import { date, idCell, list, optionalId, optionalProse, word } from './check-cells.ts';
import { findOnCycles } from './check-cycles.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'relations.csv';
const ROW = z.object({
  from_id: idCell,
  kind: word(PARTNERSHIP_KINDS),
  to_id: idCell,
  product_id: optionalId,
  date,
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads relations.csv: typed relations between two enterprises, supply links included. One row per kind, pair and product. */
export function readRelations(context: ReadContext): Relation[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) =>
    ['rel', value.kind, value.from_id, value.to_id, ...(value.product_id === null ? [] : [value.product_id])].join(':');
  const kept = withoutRepeats(rows, idOf, 'to_id', context);
  const owned = kept.filter(({ value }) => value.kind === 'SUBSIDIARY_OF' && value.from_id !== value.to_id);
  const circular = findOnCycles(owned.map(({ value }) => [value.from_id, value.to_id] as const));
  for (const { value, at } of owned.filter(({ value: one }) => circular.has(one.from_id) && circular.has(one.to_id))) {
    context.problems.add(
      at('to_id'),
      `${value.from_id} 与 ${value.to_id} 互为上级，绕成了圈；请删去写反的那一行`,
      `${value.from_id} and ${value.to_id} own each other in a circle; remove the row that is the wrong way round`,
    );
  }
  return kept.map(({ value, at }) => {
    checkReference('enterprise', value.from_id, at('from_id'), context);
    checkReference('enterprise', value.to_id, at('to_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    if (value.from_id === value.to_id)
      context.problems.add(at('to_id'), '一家企业不能与自己有关系', 'an enterprise cannot have a relation to itself');
    const note =
      [value.note, value.date.raw === null ? null : `日期未载（${value.date.raw}）`].filter((part) => part !== null).join('；') || null;
    return {
      id: idOf(value) as FactId,
      kind: value.kind,
      from: value.from_id as EnterpriseId,
      to: value.to_id as EnterpriseId,
      product: value.product_id as ProductId | null,
      date: value.date.date,
      until: value.date.until,
      note,
      evidence: toEvidence(value, null, at, context, value.caption_source),
    };
  });
}
