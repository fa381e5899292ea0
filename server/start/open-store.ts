/** Opens the graph of the settings with its journal, so that it shows what the journal says, or says in one sentence why it does not. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { GraphRefused, IntendedError } from '../errors.ts';
import { NotReadable } from '../graph/embedded-errors.ts';
import { hasGraphFile, openSealed, readSeal, setAside } from '../graph/embedded-file.ts';
import { lockMark, readMark, setMark, type Mark } from '../graph/mark.ts';
import { openNeo4j } from '../graph/neo4j.ts';
import { ensureSchema, NEWEST_SCHEMA } from '../graph/schema.ts';
import type { GraphSession } from '../graph/session.ts';
import { tellWholeGraph } from '../ingest/write/take-over.ts';
import { beginJournal, type FileJournal } from '../journal/file-journal.ts';
import { openJournal } from '../journal/open-journal.ts';
import { followJournal } from './follow-journal.ts';
import { openOnNeo4j } from './open-on-neo4j.ts';
import {
  toAheadSentence,
  toEmptySentence,
  toGoneSentence,
  toSetAsideSentence,
  toTakenOverSentence,
  type OpenStore,
  type Say,
} from './store-news.ts';

/** The settings that choose and open the graph. */
export interface StoreSettings {
  dataDir: string;
  neo4j: { uri: string; user: string; password: string; database?: string | undefined } | null;
}
/** @throws GraphRefused where starting would show an older revision, or a damaged one; nothing is changed then */
export async function openStore(
  { dataDir, neo4j }: StoreSettings,
  say: Say,
  purpose: 'request' | 'import' = 'request',
): Promise<OpenStore> {
  return neo4j ? openOnNeo4j(await openNeo4j({ ...neo4j, purpose }), say) : openBesideJournal(dataDir, say);
}

export const toGraphFolder = (dataDir: string): string => join(dataDir, 'graph');
export const toJournalFolder = (dataDir: string): string => join(dataDir, 'journal');

export async function openBesideJournal(dataDir: string, say: Say, now: () => Date = () => new Date()): Promise<OpenStore> {
  const [folder, journalFolder] = [toGraphFolder(dataDir), toJournalFolder(dataDir)];
  const isFound = hasGraphFile(folder);
  // The journal is begun before the graph: from here on a graph without a journal is one that lost it, or one from before.
  if (!isFound && !existsSync(journalFolder)) await beginJournal(journalFolder);
  const seal = await readSeal(folder);
  const opened = await openOrSetAside(folder, existsSync(journalFolder), say, now());
  let { session } = opened;
  try {
    const { mark } = opened;
    const journal = await openJournal(journalFolder, isFound ? mark : null, say);
    if (journal === null) return await beginFromGraph(opened, journalFolder, say, now());
    const head = await journal.head();
    if (mark.revision > head.revision) throw new GraphRefused(toAheadSentence(dataDir, mark.revision, head.revision));
    const found = { session: { ...session, journal }, schema: isFound ? opened.schema : NEWEST_SCHEMA };
    if (seal !== null && seal === head.revisionHash && mark.hash === seal && mark.pending === null) return found;
    if (await followJournal(found.session, journal, say)) return found;
    await session.close().catch(() => undefined);
    say(toSetAsideSentence(folder, await setAside(folder, now())));
    session = await openSealed(folder, readHash);
    return await fillAnew(session, journal, say);
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error;
  }
}

const readHash = async (session: GraphSession): Promise<string | null> => (await readMark(session)).hash;

interface OpenGraph extends OpenStore {
  mark: Mark;
}

/** A graph that cannot be read is no loss where its journal is there. */
async function openOrSetAside(folder: string, hasJournal: boolean, say: Say, now: Date): Promise<OpenGraph> {
  try {
    return await openAndLook(folder);
  } catch (error) {
    if (!hasJournal || (error instanceof IntendedError && !(error instanceof NotReadable))) throw error;
    say(toSetAsideSentence(folder, await setAside(folder, now)));
    return openAndLook(folder);
  }
}

async function openAndLook(folder: string): Promise<OpenGraph> {
  const session = await openSealed(folder, readHash);
  try {
    const { before: schema } = await ensureSchema(session);
    return { session, schema, mark: await readMark(session) };
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error;
  }
}

async function fillAnew(session: GraphSession, journal: FileJournal, say: Say): Promise<OpenStore> {
  await ensureSchema(session);
  const store = { ...session, journal };
  if (!(await followJournal(store, journal, say))) throw new Error('A graph that was filled from its journal does not show it.');
  return { session: store, schema: NEWEST_SCHEMA };
}

async function beginFromGraph({ session, schema, mark }: OpenGraph, folder: string, say: Say, now: Date): Promise<OpenStore> {
  if (mark.hash !== null) throw new GraphRefused(toGoneSentence(folder, mark.revision));
  if (mark.revision === 0) throw new GraphRefused(toEmptySentence(folder));
  const { texts, revision, nodes } = await tellWholeGraph(session, now);
  const journal = await beginJournal(folder, texts);
  const { revisionHash } = await journal.head();
  await session.write(async (tx) => {
    await lockMark(tx);
    await setMark(tx, { hash: revisionHash });
  });
  say(toTakenOverSentence(folder, revision, nodes));
  return { session: { ...session, journal }, schema };
}
