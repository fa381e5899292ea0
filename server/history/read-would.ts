/** What a difference that nobody has written would do to the newest graph: fact by fact, and as the facts that would then be there. */
import { BY_ID, findTouched } from '../chain/patch/touched-nouns.ts';
import { openFolded } from '../graph/folded/folded-graph.ts';
import { FACTS, RECORDS } from '../graph/read-facts.ts';
import type { GraphSession } from '../graph/session.ts';
import type { Changes } from '../ingest/write/find-changes.ts';
import { toRows } from '../ingest/write/rows.ts';
import { createFold } from '../journal/fold.ts';
import { toFactChange } from './fact-change.ts';
import type { Would } from './messages.ts';
import { createNames } from './names.ts';
import type { Past } from './past.ts';
import { toStatementChanges } from './to-changes.ts';
import { walkTo } from './walk-to.ts';

/** @param until the newest revision. @throws NotFound where the journal does not tell of it */
export async function readWould(past: Past, { changes, most }: { changes: Changes; most: number }, until: number): Promise<Would> {
  const { fold } = await walkTo(past, until, until);
  const rows = [...toRows(changes)];
  // What was folded is kept by the past: it stays as it is.
  const next = createFold(fold);
  for (const row of rows) next.apply(row);
  const names = createNames(next, rows);
  const statements = toStatementChanges(changes);
  const touched = findTouched(rows)?.nouns ?? null;
  const session = openFolded(next);
  return {
    total: statements.length,
    facts: statements.slice(0, most).map((change) => toFactChange(change, names)),
    stated: { facts: await readNouns(session, FACTS, touched), records: await readNouns(session, RECORDS, touched) },
    gone: changes.goneNodes.map(({ id }) => id),
  };
}

type Readers<Nouns> = { readonly [Noun in keyof Nouns]: (session: GraphSession, only?: readonly string[]) => Promise<Nouns[Noun]> };

/** @param touched the nouns that are read, with the ids that count; null: all of them */
async function readNouns<Nouns extends object>(
  session: GraphSession,
  readers: Readers<Nouns>,
  touched: ReadonlyMap<string, readonly string[]> | null,
): Promise<Partial<Nouns>> {
  const lists: Partial<Nouns> = {};
  for (const noun of Object.keys(readers) as (keyof Nouns & string)[]) {
    const ids = touched?.get(noun);
    if (touched === null) lists[noun] = await readers[noun](session);
    else if (ids !== undefined) lists[noun] = await readers[noun](session, BY_ID.has(noun) ? ids : undefined);
  }
  return lists;
}
