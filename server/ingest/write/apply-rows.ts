/** Writes rows into the graph, all of one kind in one call. */
import { append } from '../../domain/append.ts';
import type { Sentence } from '../../errors.ts';
import type { Params, Transaction, Value } from '../../graph/session.ts';
import type { LinkRow, NodeRow, Props, Row } from '../../journal/record.ts';
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

interface Step {
  cypher: string;
  rows: Value[];
  /** What is the same for all rows. */
  shared?: Params;
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

function setNodes(nodes: readonly NodeRow[]): Step[] {
  return toSteps(
    nodes,
    ({ node }) => `MERGE (n:${node} {id: row.id}) SET n = row`,
    // A node's properties name its id themselves: one object for each crosses to the engine, not two.
    ({ id, after }) => (after?.props['id'] === id ? after.props : { ...after?.props, id }),
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

/** From so many links on that lead to one node and say the same, the node is looked up and the words are sent once for all of them. */
const MANY = 20;

function addLinks(links: readonly LinkRow[]): Step[] {
  const alike = new Map<string, LinkRow[]>();
  for (const row of links)
    append(alike, `${row.link} ${row.from[0]} ${row.to.join(' ')} ${saysNothing(row.after) ? '' : JSON.stringify(row.after)}`, row);
  const groups = [...alike.values()];
  return [
    ...groups.filter((group) => group.length >= MANY).map(addAlike),
    ...addOneByOne(groups.filter((group) => group.length < MANY).flat()),
  ];
}

function addAlike(links: readonly LinkRow[]): Step {
  const { link, from, to, after } = links[0]!;
  const ends = `MATCH (b:${to[0]} {id: $to}) UNWIND $rows AS id MATCH (a:${from[0]} {id: id})`;
  const rows = links.map((row) => row.from[1]);
  return saysNothing(after)
    ? { cypher: `${ends} CREATE (a)-[:${link}]->(b)`, rows, shared: { to: to[1] } }
    : { cypher: `${ends} CREATE (a)-[r:${link}]->(b) SET r = $props`, rows, shared: { to: to[1], props: after ?? {} } };
}

function addOneByOne(links: readonly LinkRow[]): Step[] {
  return toSteps(
    links,
    ({ link, from, to, after }) => {
      const ends = `MATCH (a:${from[0]} {id: row.from}) MATCH (b:${to[0]} {id: row.to})`;
      return saysNothing(after) ? `${ends} CREATE (a)-[:${link}]->(b)` : `${ends} CREATE (a)-[r:${link}]->(b) SET r = row.props`;
    },
    ({ from, to, after }) => ({ from: from[1], to: to[1], ...(saysNothing(after) ? {} : { props: after ?? {} }) }),
  );
}

/** Most links say no more than that they are there. */
const saysNothing = (props: Props | null): boolean => Object.keys(props ?? {}).length === 0;

function toSteps<T>(items: readonly T[], toCypher: (item: T) => string, toParams: (item: T) => Params): Step[] {
  const groups = new Map<string, Params[]>();
  for (const item of items) append(groups, toCypher(item), toParams(item));
  return [...groups].map(([cypher, rows]) => ({ cypher: `UNWIND $rows AS row ${cypher}`, rows }));
}
