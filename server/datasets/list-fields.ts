/** The lists of a fact as fields: each by what it leads to, in the order of the ids, so that two moments can be held against each other. */
import { LINKS } from '../graph/vocabulary.ts';
import { isOrigin, keyOf, type LinkPart } from '../ingest/write/graph-parts.ts';
import { readProjectProductId } from '../ingest/write/project-product-id.ts';
import { isField, selfOf } from './fields.ts';

/** One place of a list: whose, in which field, and the id that stands there. */
export interface ListPlace {
  node: string;
  field: string;
  id: string;
}

/** Null for a link that is no place of a list, and for sources: who names another one takes none away. */
export function toListPlace(link: LinkPart): ListPlace | null {
  if (isOrigin(link) || link.type === LINKS.evidencedBy) return null;
  if (link.type === LINKS.plansFor) {
    const planned = readProjectProductId(link.to.id);
    return planned && { node: keyOf(link.from), field: planned.role, id: planned.product };
  }
  if (isField(link)) return null;
  const self = selfOf(link);
  return { node: keyOf(self), field: `→${link.type}`, id: (keyOf(link.from) === keyOf(self) ? link.to : link.from).id };
}

/** The ids that stand in a list, in their order. */
export function toList(links: readonly LinkPart[], node: string, field: string): string[] {
  const places = links.map(toListPlace).filter((place) => place !== null);
  return [...new Set(places.filter((place) => place.node === node && place.field === field).map(({ id }) => id))].sort();
}
