import { NotFound } from '../../errors.ts';
import type { RevisionRecord } from '../../graph/queries/read-revision.ts';
import type { Context } from '../context/context.ts';
import type { RevisionLine } from './parents.ts';

const ID = /^revision:(\d{1,15})$/;

/** A revision as the schema shows it; its id is set apart from those of nouns and facts. */
export function toRevisionLine({ id, ...rest }: RevisionRecord): RevisionLine {
  return { noun: 'REVISION', ...rest, id: `revision:${id}` };
}

/** The revision with this id, null for any other id. */
export async function findRevision(id: string, { loaders }: Context): Promise<RevisionLine | null> {
  const number = ID.exec(id)?.[1];
  const found = number === undefined ? null : await loaders.revision.load(Number(number));
  return found && toRevisionLine(found);
}

/** @throws NotFound in one sentence */
export async function mustFindRevision(id: string, context: Context): Promise<RevisionLine> {
  const found = await findRevision(id, context);
  if (found) return found;
  throw new NotFound(
    {
      zh: `没有编号为“${id}”的修订；编号像 revision:12 这样写。`,
      en: `There is no revision with the id "${id}"; ids are like revision:12.`,
    },
    { revision: id },
  );
}

export const numberOf = ({ id }: RevisionLine): number => Number(id.slice('revision:'.length));

/** Orders newest first as text. */
export function toRevisionKey(revision: RevisionLine): string {
  return String(10 ** 15 - numberOf(revision)).padStart(16, '0');
}
