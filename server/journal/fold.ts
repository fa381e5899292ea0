/** What a journal comes to: the nodes and links that are there after its last revision, and the revisions themselves. */
import { byName } from '../domain/by-name.ts';
import type { JournalLine } from './line.ts';
import {
  isRows,
  parseRecord,
  type Counts,
  type JournalRecord,
  type LinkRow,
  type NodeRow,
  type RevisionSummary,
  type Row,
} from './record.ts';

/** With the hash of the line that ended it, where the journal told it. */
export type FoldedRevision = RevisionSummary & { hash: string | null };

export type Begin = Extract<JournalRecord, { is: 'begin' }>;

/** What the rows that were applied come to. */
export interface Fold {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly links: ReadonlyMap<string, LinkRow>;
  apply(row: Row): void;
}

/** @param there what the rows come on top of; it is left as it is */
export function createFold(there?: Pick<Fold, 'nodes' | 'links'>): Fold {
  const nodes = new Map<string, NodeRow>(there?.nodes);
  const links = new Map<string, LinkRow>(there?.links);
  return {
    nodes,
    links,
    apply(row) {
      const [known, key]: [Map<string, Row>, string] = 'node' in row ? [nodes, `${row.node} ${row.id}`] : [links, toLinkKey(row)];
      if (row.after === null) known.delete(key);
      else known.set(key, row);
    },
  };
}

/** The revision, behind those that a graph from before there were journals had. */
export function toFoldedRevisions({ begin, summary, hash }: Pick<ToldRevision, 'begin' | 'summary' | 'hash'>): FoldedRevision[] {
  const history = begin.history ?? [];
  const told = history.find(({ revision }) => revision === begin.revision);
  const before = history.filter(({ revision }) => revision !== begin.revision).map((old) => ({ ...old, hash: null }));
  return [...before, { ...(told ?? summary), hash }];
}

export interface ToldRevision {
  begin: Begin;
  summary: RevisionSummary;
  /** Of the line that ended it, and that line's number. */
  hash: string;
  line: number;
  parts: readonly (readonly Row[])[];
}

/** The revisions that count, oldest first, each with its rows. */
export async function* readRevisions(lines: AsyncIterable<JournalLine>, after = 0): AsyncGenerator<ToldRevision> {
  let open: { begin: Begin; parts: (readonly Row[])[] } | null = null;
  for await (const { text, hash, number } of lines) {
    if (isRows(text)) {
      if (open !== null && open.begin.revision > after) open.parts.push((parseRecord(text) as Extract<JournalRecord, { is: 'rows' }>).rows);
      continue;
    }
    const record = parseRecord(text);
    if (record.is === 'begin') open = { begin: record, parts: [] };
    else if (record.is === 'undone') open = null;
    else if (record.is === 'end' && open !== null) {
      if (open.begin.revision > after) yield { ...open, summary: toSummary(open.begin, record), hash, line: number };
      open = null;
    }
  }
}

export function toSummary({ is: _, history: __, ...header }: Begin, { added, changed, removed }: Counts): RevisionSummary {
  return { ...header, added, changed, removed };
}

/** A revision that counts, told without its rows, and the line behind which these stand. */
export interface FoundRevision {
  summary: RevisionSummary;
  hash: string;
  line: number;
}

/** Looks for a revision without reading the rows of any. @returns null where the journal does not tell of it */
export async function findRevision(lines: AsyncIterable<JournalLine>, revision: number): Promise<FoundRevision | null> {
  let open: { begin: Begin; line: number } | null = null;
  for await (const { text, hash, number } of lines) {
    if (isRows(text)) continue;
    const record = parseRecord(text);
    if (record.is === 'begin') open = { begin: record, line: number };
    else if (record.is === 'undone') open = null;
    else if (record.is === 'end' && open?.begin.revision === revision)
      return { summary: toSummary(open.begin, record), hash, line: open.line };
  }
  return null;
}

/** The rows that follow, part by part, up to the end of their revision: a large one is never in memory as a whole. */
export async function* readRows(lines: AsyncIterable<JournalLine>): AsyncGenerator<{ rows: readonly Row[] }> {
  for await (const { text } of lines) {
    const record = parseRecord(text);
    if (record.is === 'rows') yield { rows: record.rows };
    else if (record.is === 'end') return;
  }
}

/** A link is known by everything it says. */
function toLinkKey({ link, from, to, before, after }: LinkRow): string {
  return JSON.stringify([link, from, to, byName(after ?? before ?? {})]);
}
