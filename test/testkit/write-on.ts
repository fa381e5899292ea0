/**
 * Opens the store of the settings in the argument and writes one revision after the other until it is killed: small ones and such in
 * steps. In revision N every capacity is N. Says where it opened and what was acknowledged, a line each. Run as a process by the tests.
 */
import { toGraphParts } from '../../server/ingest/write/to-graph-parts.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import { commitChanges } from '../../server/ingest/write/commit-changes.ts';
import { findChanges } from '../../server/ingest/write/find-changes.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { openStore, type StoreSettings } from '../../server/start/open-store.ts';
import { createTinyFacts } from './tiny-facts.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const settings = JSON.parse(process.argv[2] as string) as StoreSettings;
const { session } = await openStore(settings, ({ en }) => say(`said ${en}`), 'import');
const { revision, facts } = await readFacts(session);
const opened = revision?.id ?? 0;
say(`opened ${opened} ${[...new Set(facts.productions.map(({ capacity }) => capacity))].join() || 0}`);
for (let next = opened + 1; ; next++) {
  const wanted = createTinyFacts();
  for (const production of wanted.productions) production.capacity = next;
  const there = await readGraphState(session);
  const note = { since: there.revision, by: 'test', note: null };
  await commitChanges(session, findChanges(there, toGraphParts(wanted)), note, undefined, next % 2 === 0 ? 1 : undefined);
  say(`acknowledged ${next}`);
}
