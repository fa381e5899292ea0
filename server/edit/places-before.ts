/** Where that lay which an edit writes over or takes away: nobody limited to regions makes a fact of elsewhere one of his own. */
import { isDeepStrictEqual } from 'node:util';
import type { Edit, There } from './edit.ts';
import { placeOfEnterprise } from './facts/places.ts';
import { findFact } from './facts/retract-fact.ts';

/** @returns regions, null for what lies nowhere, as a source that everybody cites */
export function placesBefore({ stated, gone }: Pick<Edit, 'stated' | 'gone'>, there: There): (string | null)[] {
  const lists: readonly object[] = [stated.facts, stated.records];
  const rows = lists.flatMap((own) => (Object.values(own) as Row[][]).flat()).filter((row): row is Required<Row> => row.id !== undefined);
  // Whom one has asked is stated again with each thing that he said.
  const changed = rows.filter((row) => !isDeepStrictEqual(there.index.sources.get(row.id as never), row));
  return [...changed, ...gone].flatMap(({ id }) => placesOf(id, there));
}

/** A position has no id of its own. */
type Row = { id?: string };

function placesOf(id: string, there: There): (string | null)[] {
  const relation = there.index.relations.get(id as never);
  // Of two ends one is enough, as where it is put in.
  if (relation) return [placeOfEnterprise(relation.from, there) ?? placeOfEnterprise(relation.to, there)];
  return findFact(id, there)?.places ?? [];
}
