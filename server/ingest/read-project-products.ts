import { z } from 'zod';
import { append } from '../domain/append.ts';
import { byCodePoint } from '../domain/by-code-point.ts';
import type { Evidence } from '../domain/facts.ts';
import type { ProductId } from '../domain/ids.ts';
import type { ProjectProduct } from '../domain/records.ts';
import { PROJECT_ROLES } from '../domain/words.ts';
import { idCell, list, optionalProse, word } from './check-cells.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'project_products.csv';
const ROW = z.object({
  project_id: idCell,
  product_id: idCell,
  role: word(PROJECT_ROLES),
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads project_products.csv (may be missing): what each project would make or use, by project; the order of rows does not matter. */
export function readProjectProducts(context: ReadContext): ReadonlyMap<string, ProjectProduct[]> {
  const { rows } = readRows(FILE, ROW, context);
  const products = new Map<string, ProjectProduct[]>();
  for (const { value, at } of withoutRepeats(rows, (one) => `${one.project_id}:${one.role}:${one.product_id}`, 'product_id', context)) {
    checkReference('project', value.project_id, at('project_id'), context);
    checkReference('product', value.product_id, at('product_id'), context);
    append(products, value.project_id, {
      product: value.product_id as ProductId,
      role: value.role,
      evidence: toEvidence(value, value.note, at, context, value.caption_source),
    });
  }
  for (const own of products.values()) own.sort((a, b) => byCodePoint(a.role, b.role) || byCodePoint(a.product, b.product));
  return products;
}

/** The list of products that projects.csv held before there was a table for them: all made, on the evidence of the project. */
export function toMadeProducts(ids: readonly string[], evidence: readonly Evidence[]): ProjectProduct[] {
  return ids.map((id) => ({ product: id as ProductId, role: 'MAKES', evidence: evidence.map((one) => ({ ...one, basis: null })) }));
}
