import { LABELS } from '../../graph/vocabulary.ts';
import { toLine } from '../../import/rows/line.ts';
import { toNeedId } from '../../ingest/tables/parse-consumption.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis } from '../to-basis.ts';
import { findOld, replaced } from './must-know.ts';
import { nameOf } from './names.ts';
import { placeOfEnterprise } from './places.ts';
import { toCells } from './to-cells.ts';

export interface NeedInput {
  id?: string | null | undefined;
  enterprise: string;
  product: string;
  quantity?: number | null | undefined;
  unit?: string | null | undefined;
}

const COLUMNS = { enterprise_id: 'enterprise', product_id: 'product', note: 'asked.note' };

/** What an enterprise buys or uses. */
export function editNeed(input: NeedInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index } = there;
  const made = toNeedId({ enterprise_id: input.enterprise, product_id: input.product });
  const old = findOld(index.needs, input.id, made, { zh: '需求', en: 'need' });
  const basis = toBasis(backing, there, moment);
  const cells = toCells({
    enterprise_id: input.enterprise,
    product_id: input.product,
    quantity: given(input, 'quantity', old?.quantity),
    unit: given(input, 'unit', old?.unit),
    ...basis.cells,
  });
  const stated = checkEdit([...basis.lines, toLine('consumption', cells, COLUMNS)], there);
  return {
    stated,
    gone: replaced(LABELS.need, old, made),
    ids: [made],
    places: [placeOfEnterprise(input.enterprise, there)],
    about: `${nameOf(index.enterprises.get(input.enterprise as never))} · ${nameOf(index.products.get(input.product as never))}`,
  };
}
