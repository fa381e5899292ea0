/** What a journal comes to as digests: small enough for any journal, and enough to find what of it a graph lacks. */
import { toFoldedRevisions, toSummary, type Begin, type FoldedRevision } from '../fold.ts';
import type { JournalLine } from '../line.ts';
import { isRows, parseRecord, type JournalRecord, type LinkRow, type NodeRow, type Row } from '../record.ts';
import { digestOfLink, digestOfNode, digestOfState } from './digest.ts';
import { createDigestTable, type DigestTable } from './digest-table.ts';

export interface JournalDigest {
  /** Who it is → what it says. */
  nodes: DigestTable;
  /** All that it says → the same. */
  links: DigestTable;
  /** Oldest first. */
  revisions: readonly FoldedRevision[];
}

/** A journal from its start, whenever it is read. */
type ReadLines = () => AsyncIterable<JournalLine>;

/** @param until the last revision that counts */
export async function digestJournal(readLines: ReadLines, until = Infinity): Promise<JournalDigest> {
  let done = await digest(readLines(), until, new Set());
  while (done === null) done = await digest(readLines(), until, await findGivenUp(readLines()));
  return done;
}

/**
 * Takes rows in as they come, so that those of a large revision are never in memory together.
 * @param givenUp numbers of the lines with which revisions began that do not count
 * @returns null where one was taken in that turned out not to count
 */
async function digest(lines: AsyncIterable<JournalLine>, until: number, givenUp: ReadonlySet<number>): Promise<JournalDigest | null> {
  const [nodes, links] = [createDigestTable(), createDigestTable()];
  const revisions: FoldedRevision[] = [];
  let open: Begin | null = null;
  for await (const { text, hash, number } of lines) {
    const record: JournalRecord | null = open === null && isRows(text) ? null : parseRecord(text);
    if (record?.is === 'begin') {
      if (open !== null) return null;
      if (record.revision > until) break;
      open = givenUp.has(number) ? null : record;
    } else if (open === null) continue;
    else if (record?.is === 'rows') for (const row of record.rows) applyTo(nodes, links, row);
    else if (record?.is === 'undone') return null;
    else if (record?.is === 'end') {
      revisions.push(...toFoldedRevisions({ begin: open, summary: toSummary(open, record), hash }));
      open = null;
    }
  }
  return open === null ? { nodes, links, revisions } : null;
}

async function findGivenUp(lines: AsyncIterable<JournalLine>): Promise<ReadonlySet<number>> {
  const givenUp = new Set<number>();
  let open: number | null = null;
  for await (const { text, number } of lines) {
    if (isRows(text)) continue;
    const { is } = parseRecord(text);
    if (is === 'begin') givenUp.add((open = number));
    else if (is === 'end' && open !== null) givenUp.delete(open);
  }
  return givenUp;
}

function applyTo(nodes: DigestTable, links: DigestTable, row: Row): void {
  if ('node' in row) applyNode(nodes, row);
  else applyLink(links, row);
}

function applyNode(nodes: DigestTable, row: NodeRow): void {
  if (row.after === null) nodes.delete(digestOfNode(row));
  else nodes.set(digestOfNode(row), digestOfState(row.after));
}

function applyLink(links: DigestTable, row: LinkRow): void {
  const digest = digestOfLink(row, row.after ?? row.before ?? {});
  if (row.after === null) links.delete(digest);
  else links.set(digest, digest);
}

/** The rows that came to what a graph was not found to hold, line by line and each once: all where nothing was looked up. */
export async function* readRowsLeft<Kind extends keyof typeof KINDS>(
  lines: AsyncIterable<JournalLine>,
  { nodes, links }: JournalDigest,
  kind: Kind,
): AsyncGenerator<Kinds[Kind][]> {
  const isLeft = (row: Row): boolean => {
    if (row.after === null || !(KINDS[kind] in row)) return false;
    if ('node' in row) return nodes.give(digestOfNode(row), digestOfState(row.after));
    const digest = digestOfLink(row, row.after);
    return links.give(digest, digest);
  };
  for await (const { text } of lines) {
    if (!isRows(text)) continue;
    const { rows } = parseRecord(text) as Extract<JournalRecord, { is: 'rows' }>;
    const left = rows.filter(isLeft);
    if (left.length > 0) yield left as Kinds[Kind][];
  }
}

const KINDS = { nodes: 'node', links: 'link' } as const;
interface Kinds {
  nodes: NodeRow;
  links: LinkRow;
}
