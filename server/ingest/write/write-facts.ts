import { append } from '../../domain/append.ts';
import type { Facts } from '../../domain/facts.ts';
import { NO_RECORDS, type Records } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import type { GraphSession, Params, Transaction } from '../../graph/session.ts';
import { findChanges, type Changes } from './find-changes.ts';
import { readGraphParts } from './read-graph-parts.ts';
import type { LinkPart, NodePart } from './graph-parts.ts';
import { SECOND_LABELS, toGraphParts } from './to-graph-parts.ts';

export interface WriteResult {
  revision: number;
  added: number;
  changed: number;
  removed: number;
}
/** Who writes, and why; kept with the revision. `now` is when, for tests. */
export interface WriteNote {
  by: string;
  note: string | null;
  now?: () => Date;
}
export type Progress = (done: number, total: number, what: Sentence) => void;

/** The facts of the chain, and what happens around it. */
export interface GraphContent {
  facts: Facts;
  records: Records;
}

const BATCH = 5_000;

/**
 * Makes the graph hold exactly these facts and records (facts alone: no records), in one transaction: all or nothing. Writing what is
 * already there changes nothing
 * and makes no revision. Writers wait for each other at the revision counter.
 * @returns the newest revision and how many statements were added, changed and removed
 */
export async function writeFacts(
  session: GraphSession,
  content: Facts | GraphContent,
  note: WriteNote,
  onProgress: Progress = () => undefined,
): Promise<WriteResult> {
  const { facts, records } = 'facts' in content ? content : { facts: content, records: NO_RECORDS };
  const wanted = toGraphParts(facts, records);
  return session.write(async (tx) => {
    const current = await lockRevision(tx);
    const changes = findChanges(await readGraphParts(tx), wanted);
    const { counts } = changes;
    if (counts.added + counts.changed + counts.removed === 0) return { revision: current, ...counts };
    await apply(tx, changes, onProgress);
    const at = (note.now ?? (() => new Date()))().toISOString();
    const revision = { id: current + 1, at, by: note.by, ...(note.note === null ? {} : { note: note.note }), ...counts };
    await tx.run('MATCH (c:RevisionCounter {id: $id}) SET c.number = $number CREATE (r:Revision) SET r = $revision', {
      id: COUNTER,
      number: revision.id,
      revision,
    });
    return { revision: revision.id, ...counts };
  });
}

const COUNTER = 'revision';

/** Reads the counter and holds it, so that a second writer waits until this transaction ends. */
async function lockRevision(tx: Transaction): Promise<number> {
  await tx.run('MERGE (c:RevisionCounter {id: $id}) SET c.number = coalesce(c.number, 0)', { id: COUNTER });
  const [row] = await tx.run('MATCH (c:RevisionCounter {id: $id}) RETURN c.number AS number', { id: COUNTER });
  return (row?.['number'] as number | undefined) ?? 0;
}

interface Step {
  cypher: string;
  rows: Params[];
}

async function apply(tx: Transaction, changes: Changes, onProgress: Progress): Promise<void> {
  const steps = [
    ...removeLinks(changes.goneLinks),
    ...removeNodes(changes.goneNodes),
    ...setNodes([...changes.newNodes, ...changes.changedNodes]),
    ...setSecondLabels([...changes.newNodes, ...changes.changedNodes]),
    ...addLinks(changes.newLinks),
  ];
  const total = steps.reduce((sum, step) => sum + step.rows.length, 0);
  let done = 0;
  for (const { cypher, rows } of steps) {
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = rows.slice(start, start + BATCH);
      await tx.run(`UNWIND $rows AS row ${cypher}`, { rows: batch });
      done += batch.length;
      onProgress(done, total, WRITING);
    }
  }
}

const WRITING: Sentence = { zh: '写入图谱', en: 'writing to the graph' };

function removeLinks(links: readonly LinkPart[]): Step[] {
  return groupBy(
    links,
    ({ type, from, to }) =>
      `MATCH (a:${from.label} {id: row.from})-[r:${type}]->(b:${to.label} {id: row.to}) WHERE coalesce(r.position, -1) = row.position DELETE r`,
  ).map(([cypher, group]) => ({
    cypher,
    rows: group.map(({ from, to, props }) => ({ from: from.id, to: to.id, position: props['position'] ?? -1 })),
  }));
}

function removeNodes(nodes: readonly NodePart[]): Step[] {
  return groupBy(nodes, ({ label }) => `MATCH (n:${label} {id: row.id}) DETACH DELETE n`).map(([cypher, group]) => ({
    cypher,
    rows: group.map(({ id }) => ({ id })),
  }));
}

function setNodes(nodes: readonly NodePart[]): Step[] {
  return groupBy(nodes, ({ label }) => `MERGE (n:${label} {id: row.id}) SET n = row.props`).map(([cypher, group]) => ({
    cypher,
    rows: group.map(({ id, props }) => ({ id, props })),
  }));
}

function setSecondLabels(nodes: readonly NodePart[]): Step[] {
  return Object.entries(SECOND_LABELS).flatMap(([label, second]) =>
    groupBy(
      nodes.filter((node) => node.label === label),
      ({ also }) => `MATCH (n:${label} {id: row.id}) ${also.includes(second) ? 'SET' : 'REMOVE'} n:${second}`,
    ).map(([cypher, group]) => ({ cypher, rows: group.map(({ id }) => ({ id })) })),
  );
}

function addLinks(links: readonly LinkPart[]): Step[] {
  return groupBy(
    links,
    ({ type, from, to }) =>
      `MATCH (a:${from.label} {id: row.from}) MATCH (b:${to.label} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.props`,
  ).map(([cypher, group]) => ({ cypher, rows: group.map(({ from, to, props }) => ({ from: from.id, to: to.id, props })) }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    append(groups, key, item);
  }
  return [...groups];
}
