/** Reads some statements of the graph and nothing else, so that a small change costs what it touches and not what the graph holds. */
import { append } from '../../domain/append.ts';
import type { GraphSession, Params, Row } from '../../graph/session.ts';
import { isOwnedByTarget, PART_OF_ITS_SOURCE, PARTS } from '../../graph/statement-of.ts';
import { LINKS, type Label, type Link } from '../../graph/vocabulary.ts';
import { keyOf, type End, type GraphParts, type LinkPart, type NodePart } from './graph-parts.ts';
import { readAtRest, withOwners, type GraphState } from './read-graph-parts.ts';
import { keyLabelOf, toNode } from './rows-to-parts.ts';

/** A part of what the graph holds at a revision. */
export interface SomeStatements extends GraphState {
  /** Keys of nodes at the other ends of their links: they are there, and were not read. */
  beyond: ReadonlySet<string>;
}

/** Ids of one query. */
const AT_ONCE = 1_000;
const TYPES = Object.values(LINKS);
const INCOMING = TYPES.filter(isOwnedByTarget).join('|');
const OUTGOING = TYPES.filter((type) => !isOwnedByTarget(type)).join('|');
/** Incoming at another statement, and not at a part of the same one. */
const OF_OTHERS = TYPES.filter((type) => isOwnedByTarget(type) && !PART_OF_ITS_SOURCE.includes(type)).join('|');
const TO_PARTS = PART_OF_ITS_SOURCE.join('|');
const WITH_PARTS: readonly Label[] = Object.values(PARTS);

/**
 * The statements with these heads, as far as they are there: their nodes, the nodes that are part of them, and every link that is theirs,
 * at one revision. Waits for one that is written in steps.
 * @param ends nodes of which only is asked whether they are there
 * @throws Conflict when writers keep moving it
 */
export async function readStatements(session: GraphSession, heads: readonly End[], ends: readonly End[] = []): Promise<SomeStatements> {
  return readAtRest(session, async () => {
    const parts = await readParts(session, heads);
    for (const key of await findThere(session, ends)) parts.beyond.add(key);
    return parts;
  });
}

async function findThere(session: GraphSession, ends: readonly End[]): Promise<string[]> {
  const there: string[] = [];
  for (const [label, ids] of toPortions(ends))
    for (const row of await session.read(`UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n.id AS id`, { ids }))
      there.push(keyOf({ label, id: row['id'] as string }));
  return there;
}

/** Whether anything that is no part of these statements leads to them. */
export async function areReferredTo(session: GraphSession, heads: readonly End[]): Promise<boolean> {
  for await (const _ of readReferring(session, heads, 1)) return true;
  return false;
}

/** What else leads to these nodes: the heads of statements, at most so many of each kind. */
export async function findReferring(session: GraphSession, heads: readonly End[]): Promise<End[]> {
  const found: End[] = [];
  for await (const end of readReferring(session, heads, AT_ONCE)) found.push(end);
  return found;
}

async function* readReferring(session: GraphSession, heads: readonly End[], most: number): AsyncGenerator<End> {
  for (const [label, ids] of toPortions(heads))
    for (const pattern of [`(n)<-[:${OUTGOING}]-(o)`, `(n)-[:${OF_OTHERS}]->(o)`]) {
      const find = `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH ${pattern}`;
      for (const row of await session.read(`${find} RETURN o.id AS other, labels(o) AS otherLabels LIMIT ${most}`, { ids }))
        yield toOther(row);
    }
}

async function readParts(session: GraphSession, heads: readonly End[]): Promise<GraphParts & { beyond: Set<string> }> {
  const nodes: NodePart[] = [];
  const links: LinkPart[] = [];
  for (const [label, ids] of toPortions(await withPartEnds(session, heads))) {
    const find = `UNWIND $ids AS id MATCH (n:${label} {id: id})`;
    const found = await session.read(`${find} RETURN n.id AS id, labels(n) AS labels, properties(n) AS props`, { ids });
    const own = found.filter((row) => keyLabelOf(row['labels'] as string[]) === label);
    if (own.length === 0) continue;
    const there = { ids: own.map((row) => row['id'] as string) };
    const self = (row: Row): End => ({ label, id: row['id'] as string });
    for (const row of own) nodes.push(toNode(label, row));
    for (const row of await session.read(`${find} MATCH (n)-[r:${OUTGOING}]->(o) RETURN ${LINK}`, there))
      links.push(toLinkPart(row, self(row), toOther(row)));
    for (const row of await session.read(`${find} MATCH (n)<-[r:${INCOMING}]-(o) RETURN ${LINK}`, there))
      links.push(toLinkPart(row, toOther(row), self(row)));
  }
  const known = new Set(nodes.map(keyOf));
  const beyond = new Set(links.flatMap(({ from, to }) => [keyOf(from), keyOf(to)]).filter((key) => !known.has(key)));
  return { ...withOwners({ nodes, links }), beyond };
}

const LINK = 'n.id AS id, type(r) AS type, o.id AS other, labels(o) AS otherLabels, properties(r) AS props';
const toOther = (row: Row): End => ({ label: keyLabelOf(row['otherLabels'] as string[]), id: row['other'] as string });
const toLinkPart = (row: Row, from: End, to: End): LinkPart => ({
  type: row['type'] as Link,
  from,
  to,
  props: row['props'] as Params,
  owner: keyOf(from),
});

/** The heads, and the nodes that are part of them: flows of a process, products of a project. */
async function withPartEnds(session: GraphSession, heads: readonly End[]): Promise<End[]> {
  const ends = [...heads];
  for (const [label, ids] of toPortions(heads.filter(({ label }) => WITH_PARTS.includes(label)))) {
    const rows = await session.read(
      `UNWIND $ids AS id MATCH (n:${label} {id: id}) MATCH (n)-[:${TO_PARTS}]->(o) RETURN o.id AS other, labels(o) AS otherLabels`,
      { ids },
    );
    for (const row of rows) ends.push(toOther(row));
  }
  return ends;
}

function* toPortions(ends: readonly End[]): Generator<[Label, string[]]> {
  const idsOf = new Map<Label, string[]>();
  for (const { label, id } of new Map(ends.map((end) => [keyOf(end), end])).values()) append(idsOf, label, id);
  for (const [label, ids] of idsOf)
    for (let start = 0; start < ids.length; start += AT_ONCE) yield [label, ids.slice(start, start + AT_ONCE)];
}
