/** Writes a difference into the graph: in this order, so that nothing is linked before it is there, nor left hanging. */
import { append } from '../../domain/append.ts';
import type { Sentence } from '../../errors.ts';
import type { Params, Transaction } from '../../graph/session.ts';
import type { Changes } from './find-changes.ts';
import type { LinkPart, NodePart } from './graph-parts.ts';
import { SECOND_LABELS } from './to-graph-parts.ts';

export type Progress = (done: number, total: number, what: Sentence) => void;

const BATCH = 5_000;

interface Step {
  cypher: string;
  rows: Params[];
}

export async function applyChanges(tx: Transaction, changes: Changes, onProgress: Progress): Promise<void> {
  const written = [...changes.newNodes, ...changes.changedNodes.map(({ after }) => after)];
  const steps = [
    ...removeLinks(changes.goneLinks),
    ...removeNodes(changes.goneNodes),
    ...setNodes(written),
    ...setSecondLabels(written),
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
