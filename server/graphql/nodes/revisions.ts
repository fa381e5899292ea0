import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { Context } from '../context/context.ts';
import type { RevisionLine } from './parents.ts';

const ID = /^revision:(\d{1,15})$/;

/** A revision as the schema shows it; its id is set apart from those of nouns and facts. */
export function toRevisionLine({ id, at, by, note, added, changed, removed }: RevisionRecord): RevisionLine {
  return { noun: 'REVISION', id: `revision:${id}`, at, by, note, added, changed, removed };
}

/** The revision with this id, null for any other id. */
export async function findRevision(id: string, { loaders }: Context): Promise<RevisionLine | null> {
  const number = ID.exec(id)?.[1];
  const found = number === undefined ? null : await loaders.revision.load(Number(number));
  return found && toRevisionLine(found);
}

/** Orders newest first as text. */
export function toRevisionKey({ id }: RevisionLine): string {
  return String(10 ** 15 - Number(id.slice('revision:'.length))).padStart(16, '0');
}
