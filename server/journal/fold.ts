/** What a journal comes to: the nodes and links that are there after its last revision, and the revisions themselves. */
import { byName } from '../domain/by-name.ts';
import type { JournalLine } from './line.ts';
import { isRows, parseRecord, type JournalRecord, type LinkRow, type NodeRow, type RevisionSummary, type Row } from './record.ts';

export interface Folded {
  nodes: ReadonlyMap<string, NodeRow>;
  links: ReadonlyMap<string, LinkRow>;
  /** Oldest first, each with the hash of the line that ended it where the journal told it. */
  revisions: readonly FoldedRevision[];
}
export type FoldedRevision = RevisionSummary & { hash: string | null };

type Begin = Extract<JournalRecord, { is: 'begin' }>;

/** @param until the last revision that counts */
export async function foldJournal(lines: AsyncIterable<JournalLine>, until = Infinity): Promise<Folded> {
  const nodes = new Map<string, NodeRow>();
  const links = new Map<string, LinkRow>();
  const revisions: FoldedRevision[] = [];
  const apply = (row: Row): void => {
    const [known, key]: [Map<string, Row>, string] = 'node' in row ? [nodes, `${row.node} ${row.id}`] : [links, toLinkKey(row)];
    if (row.after === null) known.delete(key);
    else known.set(key, row);
  };
  for await (const { begin, summary, hash, parts } of readRevisions(lines)) {
    if (begin.revision > until) break;
    for (const rows of parts) rows.forEach(apply);
    for (const old of begin.history ?? []) if (old.revision !== begin.revision) revisions.push({ ...old, hash: null });
    const told = begin.history?.find(({ revision }) => revision === begin.revision);
    revisions.push({ ...(told ?? summary), hash });
  }
  return { nodes, links, revisions };
}

export interface ToldRevision {
  begin: Begin;
  summary: RevisionSummary;
  hash: string;
  parts: readonly (readonly Row[])[];
}

/** The revisions that count, oldest first, each with its rows. */
export async function* readRevisions(lines: AsyncIterable<JournalLine>, after = 0): AsyncGenerator<ToldRevision> {
  let open: { begin: Begin; parts: (readonly Row[])[] } | null = null;
  for await (const { text, hash } of lines) {
    if (isRows(text)) {
      if (open !== null && open.begin.revision > after) open.parts.push((parseRecord(text) as Extract<JournalRecord, { is: 'rows' }>).rows);
      continue;
    }
    const record = parseRecord(text);
    if (record.is === 'begin') open = { begin: record, parts: [] };
    else if (record.is === 'undone') open = null;
    else if (record.is === 'end' && open !== null) {
      const { is: _, history: __, ...header } = open.begin;
      const { added, changed, removed } = record;
      if (header.revision > after) yield { ...open, summary: { ...header, added, changed, removed }, hash };
      open = null;
    }
  }
}

/** A link is known by everything it says. */
function toLinkKey({ link, from, to, before, after }: LinkRow): string {
  return JSON.stringify([link, from, to, byName(after ?? before ?? {})]);
}
