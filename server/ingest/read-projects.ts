import { z } from 'zod';
import { date, idCell, list, optionalFlag, optionalId, optionalText, text, word } from './check-cells.ts';
import { checkReference } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'projects.csv';
/** A plant or programme; a batch of projects that started together; a statistic; a target. Only the first is one project. */
export const PROJECT_ROW_KINDS = ['project', 'batch', 'statistic', 'target'] as const;
const ROW = z.object({
  id: idCell, kind: word(PROJECT_ROW_KINDS), name_zh: text, name_en: optionalText, owner_ids: list, product_id: optionalId, date,
  investment_100m_cny: optionalText, capacity: optionalText, unit: optionalText, status: optionalText, in_chain: optionalFlag, in_seed: optionalFlag,
  caption_source: list, ...EVIDENCE_COLUMNS, note: optionalText,
});

/**
 * Checks projects.csv (may be missing): ids, owners, product, date and evidence. Sums and capacities stay as the source prints them.
 * Projects are not yet part of `Facts`, so nothing is returned.
 */
export function checkProjects(context: ReadContext): void {
  for (const { value, at } of readRows(FILE, context.files.get(FILE), ROW, context.problems).rows) {
    for (const owner of value.owner_ids) checkReference('enterprise', owner, at('owner_ids'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    toEvidence(value, value.note, at, context, value.caption_source);
  }
}
