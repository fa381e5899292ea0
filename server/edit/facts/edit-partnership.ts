import type { Relation } from '../../domain/facts.ts';
import { HIERARCHIES, toBelow } from '../../domain/relation-kinds.ts';
import { LABELS } from '../../graph/vocabulary.ts';
import { toLine } from '../../import/rows/line.ts';
import { checkEdit } from '../check-edit.ts';
import { given, type Backing, type Edit, type Moment, type There } from '../edit.ts';
import { toBasis } from '../to-basis.ts';
import { mustKnow, replaced } from './must-know.ts';
import { nameOf } from './names.ts';
import { placeOfEnterprise } from './places.ts';
import { toCells } from './to-cells.ts';

export interface PartnershipInput {
  id?: string | null | undefined;
  kind: Relation['kind'];
  from: string;
  to: string;
  product?: string | null | undefined;
  date?: string | null | undefined;
  until?: string | null | undefined;
  note?: string | null | undefined;
}

const COLUMNS = { from_id: 'from', to_id: 'to', product_id: 'product' };

/** A relation between two enterprises, a supply link included. Nobody is above himself, over however many others. */
export function editPartnership(input: PartnershipInput, backing: Backing, there: There, moment: Moment): Edit {
  const { index, facts } = there;
  const old = input.id == null ? null : mustKnow(index.relations, input.id, { zh: '合作', en: 'relation' });
  const { kind, from, to } = input;
  const product = given(input, 'product', old?.product);
  const same =
    old ?? facts.relations.find((one) => one.kind === kind && one.from === from && one.to === to && one.product === (product ?? null));
  const [date, until] = [given(input, 'date', same?.date), given(input, 'until', same?.until)];
  const basis = toBasis(backing, there, moment);
  const cells = toCells({
    from_id: from,
    kind,
    to_id: to,
    product_id: product,
    date: until ? `${date ?? ''}/${until}` : date,
    ...basis.cells,
    note: given(input, 'note', basis.cells.note ?? same?.note),
  });
  // Only who is above or around somebody can close a circle.
  const beside = isAbove({ kind, from, to }) ? facts.relations.filter((one) => one.id !== same?.id && isAbove(one)) : [];
  const neighbours = beside.map((one) => ({
    name: `${nameOf(index.enterprises.get(one.from))} → ${nameOf(index.enterprises.get(one.to))}`,
    line: toLine('relations', toCells({ from_id: one.from, kind: one.kind, to_id: one.to, product_id: one.product, ...basis.cells })),
  }));
  const stated = checkEdit([...basis.lines, toLine('relations', cells, COLUMNS)], there, {}, neighbours);
  const { id } = stated.facts.relations[0]!;
  const label = old?.kind === 'SUPPLIES' ? LABELS.supplyLink : LABELS.partnership;
  return {
    stated,
    gone: replaced(label, old, id),
    ids: [id],
    // Of two ends one is enough: with whom somebody here works is a fact of this place.
    places: [placeOfEnterprise(from, there) ?? placeOfEnterprise(to, there)],
    about: `${nameOf(index.enterprises.get(from as never))} – ${nameOf(index.enterprises.get(to as never))}`,
  };
}

const isAbove = (relation: Pick<PartnershipInput, 'kind' | 'from' | 'to'>): boolean =>
  HIERARCHIES.some((hierarchy) => toBelow(hierarchy, relation) !== null);
