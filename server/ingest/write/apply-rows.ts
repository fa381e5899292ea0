/** Writes rows into the graph, all of one kind in one call. */
import type { Sentence } from '../../errors.ts';
import type { Transaction } from '../../graph/session.ts';
import type { LinkRow, NodeRow, Row } from '../../journal/record.ts';
import { addLinks } from './link-steps.ts';
import { setNodes } from './node-steps.ts';
import { toSteps, type Step } from './step.ts';
import { SECOND_LABELS } from './to-graph-parts.ts';

export type Progress = (done: number, total: number, what: Sentence) => void;

/** @param rows in the order of `toRows`; of those in one call what goes is taken away before what comes is written */
export async function applyRows(tx: Transaction, rows: readonly Row[]): Promise<void> {
  const links = rows.filter((row): row is LinkRow => 'link' in row);
  const nodes = rows.filter((row): row is NodeRow => 'node' in row);
  const steps = [
    ...removeLinks(links.filter(({ after }) => after === null)),
    ...removeNodes(nodes.filter(({ after }) => after === null)),
    ...setNodes(nodes.filter(({ after }) => after !== null)),
    ...setSecondLabels(nodes.filter(({ after }) => after !== null)),
    ...addLinks(links.filter(({ after }) => after !== null)),
  ];
  const run = ({ cypher, rows: given, shared }: Step) => tx.run(cypher, { rows: given, ...shared });
  if (tx.isQueued) await Promise.all(steps.map(run));
  else for (const step of steps) await run(step);
}

function removeLinks(links: readonly LinkRow[]): Step[] {
  return toSteps(
    links,
    ({ link, from, to }) =>
      `MATCH (a:${from[0]} {id: row.from})-[r:${link}]->(b:${to[0]} {id: row.to}) WHERE coalesce(r.position, -1) = row.position DELETE r`,
    ({ from, to, before }) => ({ from: from[1], to: to[1], position: before?.['position'] ?? -1 }),
  );
}

function removeNodes(nodes: readonly NodeRow[]): Step[] {
  return toSteps(
    nodes,
    ({ node }) => `MATCH (n:${node} {id: row.id}) DETACH DELETE n`,
    ({ id }) => ({ id }),
  );
}

function setSecondLabels(nodes: readonly NodeRow[]): Step[] {
  return Object.entries(SECOND_LABELS).flatMap(([label, second]) =>
    toSteps(
      // Most never had it and do not get it.
      nodes.filter(({ node, before, after }) => node === label && [before, after].some((state) => state !== null && state.also.length > 0)),
      ({ after }) => `MATCH (n:${label} {id: row.id}) ${after?.also.includes(second) ? 'SET' : 'REMOVE'} n:${second}`,
      ({ id }) => ({ id }),
    ),
  );
}
