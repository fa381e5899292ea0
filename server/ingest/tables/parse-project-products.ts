import { append } from '../../domain/append.ts';
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { ProductId } from '../../domain/ids.ts';
import type { ProjectProduct } from '../../domain/records.ts';
import { PROJECT_ROLES } from '../../domain/words.ts';
import { idCell, list, optionalProse, word } from '../cells/check-cells.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const PROJECT_PRODUCTS = defineTable('project_products.csv', {
  project_id: idCell,
  product_id: idCell,
  role: word(PROJECT_ROLES),
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses project_products.csv (may be missing): what each project would make or use, by project; the order of rows does not matter. */
export function parseProjectProducts({ rows }: RowsOf<typeof PROJECT_PRODUCTS>, checks: Checks): ReadonlyMap<string, ProjectProduct[]> {
  const products = new Map<string, ProjectProduct[]>();
  for (const { value, at } of withoutRepeats(rows, (one) => `${one.project_id}:${one.role}:${one.product_id}`, 'product_id', checks)) {
    checkReference('project', value.project_id, at('project_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    append(products, value.project_id, {
      product: value.product_id as ProductId,
      role: value.role,
      evidence: toEvidence(value, value.note, at, checks, value.caption_source),
    });
  }
  for (const own of products.values()) own.sort((a, b) => byCodePoint(a.role, b.role) || byCodePoint(a.product, b.product));
  return products;
}

/** The list of products that projects.csv held before there was a table for them: all made, on the evidence of the project. */
export function toMadeProducts(ids: readonly string[], evidence: readonly Evidence[]): ProjectProduct[] {
  return ids.map((id) => ({ product: id as ProductId, role: 'MAKES', evidence: evidence.map((one) => ({ ...one, basis: null })) }));
}
