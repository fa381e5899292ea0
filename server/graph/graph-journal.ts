/** The journal as nodes of the graph itself, where there are no files beside it; written in the same transaction as what it tells. */
import type { Journal } from '../journal/journal.ts';
import { chain, ORIGIN, type JournalLine } from '../journal/line.ts';
import { toNoteStart, toText, withFormat } from '../journal/record.ts';
import { lockMark, readMark, setMark, type Mark } from './mark.ts';
import type { GraphSession, Row, Transaction } from './session.ts';

/** Lines that are read and written at a time: each may be some hundred thousand characters. */
const PAGE = 8;

/** The journal of a graph: beside it where it has one there, else within. */
export function journalOf(session: GraphSession): Journal {
  return session.journal ?? createGraphJournal(session);
}

function createGraphJournal(session: GraphSession): Journal {
  return {
    async head() {
      const { lines, lineHash, revision, hash } = await readMark(session);
      return { number: lines, hash: lineHash ?? ORIGIN, revision, revisionHash: hash ?? ORIGIN };
    },
    lines: (after = 0) => readLines(session, after),
    notes: (kind, after = 0) => readNotes(session, kind, after),
    async append(kind, payload) {
      const text = toText({ is: 'note', kind, at: new Date().toISOString(), payload });
      await session.write((tx) => addLines(tx, [text]));
    },
  };
}

/** Adds lines within a transaction that writes; the first ones of a journal get its format. @returns the hash of the last */
export async function addLines(tx: Transaction, texts: Iterable<string>): Promise<string> {
  const mark = await lockMark(tx);
  return addBehind(tx, mark, mark.lines === 0 ? withFormat(texts) : texts);
}

/** Adds the lines of another journal, its format among them. */
export async function addLinesAsTheyAre(tx: Transaction, texts: Iterable<string>): Promise<string> {
  return addBehind(tx, await lockMark(tx), texts);
}

async function addBehind(tx: Transaction, { lines, lineHash }: Mark, texts: Iterable<string>): Promise<string> {
  let last = { number: lines, hash: lineHash ?? ORIGIN };
  for (const page of toPages(chain(last, texts))) {
    await tx.run('UNWIND $rows AS row CREATE (n:JournalLine) SET n = row', {
      rows: page.map(({ number, hash, text }) => ({ id: number, hash, text })),
    });
    last = page.at(-1)!;
  }
  await setMark(tx, { lines: last.number, lineHash: last.hash });
  return last.hash;
}

function* toPages(lines: Iterable<JournalLine>): Generator<JournalLine[]> {
  let page: JournalLine[] = [];
  for (const line of lines) {
    page.push(line);
    if (page.length < PAGE) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

async function* readLines(session: GraphSession, after: number): AsyncGenerator<JournalLine> {
  for (let last = after; ; last += PAGE) {
    const rows = await session.read(
      'MATCH (n:JournalLine) WHERE n.id > $last AND n.id <= $until RETURN n.id AS number, n.hash AS hash, n.text AS text ORDER BY n.id',
      { last, until: last + PAGE },
    );
    for (const row of rows) yield toLine(row);
    if (rows.length === 0) return;
  }
}

async function* readNotes(session: GraphSession, kind: string, after: number): AsyncGenerator<JournalLine> {
  const rows = await session.read(
    'MATCH (n:JournalLine) WHERE n.id > $after AND n.text STARTS WITH $start RETURN n.id AS number, n.hash AS hash, n.text AS text ORDER BY n.id',
    { after, start: toNoteStart(kind) },
  );
  for (const row of rows) yield toLine(row);
}

const toLine = (row: Row): JournalLine => ({
  number: row['number'] as number,
  hash: row['hash'] as string,
  text: row['text'] as string,
});
