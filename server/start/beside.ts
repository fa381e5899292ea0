/** What a backup holds beside the journal of facts: the accounts with their trail, and the reader's own copies of sources. */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AuditEntry, AuditLine } from '../access/audit.ts';
import { isNextOf, NO_LINES, type AuditHead } from '../access/audit-chain.ts';
import { appendEntries, entryShape } from '../access/audit-files.ts';
import type { AccessBook } from '../access/book.ts';
import { openBook, packBook } from '../access/envelope.ts';
import { createFileAudit } from '../access/file-audit.ts';
import { createFileStore } from '../access/file-store.ts';
import { createGraphAudit } from '../access/graph-audit.ts';
import { createGraphStore } from '../access/graph-store.ts';
import { replaceAccessNodes } from '../graph/queries/access-nodes.ts';
import type { GraphSession, Row } from '../graph/session.ts';
import { toPlaceAside } from '../journal/cut-journal.ts';
import { replaceFile } from '../journal/durable.ts';
import { makeFolder } from '../journal/make-folder.ts';
import { toAccessFolder } from './create-access.ts';
import type { Say } from './store-news.ts';
import { trailInFiles, trailInGraph } from './verify-audit.ts';

/** A name that leads nowhere else. */
const TEXT_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,190}\.txt$/;
const besideLine = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('accounts'), text: z.string() }),
  z.strictObject({ is: z.literal('audit'), entry: entryShape }),
  z.strictObject({ is: z.literal('source'), name: z.string().regex(TEXT_NAME), text: z.string() }),
]);

/** Where it is kept: the session of a Neo4j for accounts; else, and for texts, the folder. */
export interface BesidePlace {
  dataDir: string;
  session: GraphSession | null;
}

export interface Beside {
  /** Null where the backup holds none. */
  book: AccessBook | null;
  trail: AuditEntry[];
  texts: { name: string; text: string }[];
}

/** Nobody stays signed in over a backup. */
export async function* readBeside({ dataDir, session }: BesidePlace, withAccounts: boolean): AsyncGenerator<string> {
  const folder = toAccessFolder({ dataDir });
  const book = withAccounts ? await (session ? createGraphStore(() => session) : createFileStore(folder)).read() : null;
  if (book !== null) {
    yield JSON.stringify({ is: 'accounts', text: packBook({ ...book, sessions: [] }) });
    const trail = session ? await trailInGraph(session) : trailInFiles(folder);
    if (trail) for await (const entry of trail) yield JSON.stringify({ is: 'audit', entry: toLine(entry) });
  }
  const texts = toTextsFolder(dataDir);
  const names = existsSync(texts) ? (await readdir(texts)).filter((name) => TEXT_NAME.test(name)).sort() : [];
  for (const name of names) yield JSON.stringify({ is: 'source', name, text: await readFile(join(texts, name), 'utf8') });
}

/** Its fields in one order, whichever engine gave them. */
const toLine = ({ number, at, by, action, subject, address, outcome, journal, hash }: AuditEntry): AuditEntry => ({
  number,
  at,
  by,
  action,
  subject,
  address,
  outcome,
  ...(journal === undefined ? {} : { journal }),
  hash,
});

/** What the lines come to. */
export function createBeside(): { beside: Beside; take(text: string): void } {
  const beside: Beside = { book: null, trail: [], texts: [] };
  let head: AuditHead = NO_LINES;
  return {
    beside,
    /** @throws SyntaxError for a line that is none of them */
    take(text) {
      try {
        put(text);
      } catch (cause) {
        throw new SyntaxError(cause instanceof Error ? cause.message : 'a line beside the journal cannot be read', { cause });
      }
    },
  };

  function put(text: string): void {
    const line = besideLine.safeParse(JSON.parse(text)).data;
    if (line?.is === 'accounts') beside.book = openBook(line.text);
    else if (line?.is === 'source') beside.texts.push({ name: line.name, text: line.text });
    else if (line?.is === 'audit') {
      const entry = toLine(line.entry as AuditEntry);
      if (!isNextOf(head, entry)) throw new SyntaxError('a line of the audit trail does not fit the one before');
      beside.trail.push(entry);
      head = entry;
    } else throw new SyntaxError('a line beside the journal that nobody knows');
  }
}

/** Puts it in its place; what was there is set aside, in Neo4j it is replaced. Where there are accounts and none come, theirs stay. */
export async function writeBeside({ dataDir, session }: BesidePlace, { book, trail, texts }: Beside, say: Say, now: Date): Promise<void> {
  const folder = toAccessFolder({ dataDir });
  if (book === null) await noteOtherJournal({ dataDir, session }, { by: 'npm run restore', subject: null });
  else if (session) await replaceAccessNodes(session, packBook(book), toPortions(trail) as Iterable<Row[]>);
  else {
    if (existsSync(folder)) {
      const place = toPlaceAside(folder, now);
      await rename(folder, place);
      say({ zh: `原来的账号与审计记录在 ${place}。`, en: `The accounts and the audit trail of before are now ${place}.` });
    }
    makeFolder(folder, 0o700);
    for (const entries of toPortions(trail)) appendEntries(join(folder, 'audit'), entries);
    await createFileStore(folder).change(() => ({ book, result: null }));
  }
  for (const { name, text } of texts) await putText(toTextsFolder(dataDir), name, text, now);
}

/** What the trail said before is of another journal. */
export async function noteOtherJournal({ dataDir, session }: BesidePlace, line: Pick<AuditLine, 'by' | 'subject'>): Promise<void> {
  const folder = toAccessFolder({ dataDir });
  const say = (error: unknown): void => {
    throw error;
  };
  const audit = session
    ? createGraphAudit(
        () => session,
        createGraphStore(() => session),
        say,
      )
    : createFileAudit(folder, say);
  await audit.append({ ...line, action: 'RESTORE', address: null, outcome: 'OK' });
}

async function putText(folder: string, name: string, text: string, now: Date): Promise<void> {
  makeFolder(folder, 0o700);
  const path = join(folder, name);
  const there = existsSync(path) ? await readFile(path, 'utf8') : null;
  if (there === text) return;
  if (there !== null) await rename(path, toPlaceAside(path, now));
  await replaceFile(path, text);
}

const AT_ONCE = 1000;
function* toPortions(entries: readonly AuditEntry[]): Generator<AuditEntry[]> {
  for (let at = 0; at < entries.length; at += AT_ONCE) yield entries.slice(at, at + AT_ONCE);
}

/** Where the reader's own copies of sources lie. */
export const toTextsFolder = (dataDir: string): string => join(dataDir, 'sources');
