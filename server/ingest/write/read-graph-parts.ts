/** Reads what the graph holds as records, to compare it with what is wanted. */
import { isSamePlace, readMark } from '../../graph/mark.ts';
import { isId } from '../../graph/named-only.ts';
import { createPager, type Pager } from '../../graph/pager.ts';
import type { GraphSession, Params, Row } from '../../graph/session.ts';
import { isOwnedByTarget, PART_OF_ITS_SOURCE } from '../../graph/statement-of.ts';
import { KEY_LABELS, LABELS, LINKS, type Label, type Link } from '../../graph/vocabulary.ts';
import { keyOf, type End, type GraphParts, type LinkPart, type NodePart } from './graph-parts.ts';
import { Overtaken } from './moving.ts';
import { SECOND_LABELS } from './to-graph-parts.ts';
import { settlePending } from './write-in-steps.ts';

/** Nodes and links with the revision that they were read at; 0 for an empty graph. */
export interface GraphState extends GraphParts {
  revision: number;
}

const TRIES = 5;

/**
 * Reads every node and link of the facts at one revision; waits for one that is written in steps, and starts over when a writer
 * moved the revision meanwhile.
 * @throws Conflict when writers keep moving it
 */
export function readGraphState(session: GraphSession): Promise<GraphState> {
  return readAtRest(session, () => readGraphParts(session));
}

/** What is read while nobody writes, with the revision that it was read at. @throws Conflict as `readGraphState` */
export async function readAtRest<Parts extends object>(
  session: GraphSession,
  read: () => Promise<Parts>,
): Promise<Parts & { revision: number }> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    await settlePending(session);
    const before = await readMark(session);
    const parts = await read();
    if (isSamePlace(await readMark(session), before)) return { ...parts, revision: before.revision };
  }
  throw new Overtaken();
}

/** Every node and link of the facts. */
export async function readGraphParts(session: Pick<GraphSession, 'engine' | 'read'>): Promise<GraphParts> {
  const page = await createPager(session);
  const nodes: NodePart[] = [];
  for (const label of KEY_LABELS) {
    const find = (where: string) => `MATCH (n:${label}) ${where} RETURN n.id AS id, labels(n) AS labels, properties(n) AS props`;
    for await (const rows of page('n', find)) for (const row of rows) if (isNodeOfFacts(label, row)) nodes.push(toNode(label, row));
  }
  return withOwners({ nodes, links: await readLinks(page, session.engine === 'embedded') });
}

/**
 * In the order of the types.
 * @param isPaged then all types are asked for in one question, since the nodes at which they begin would be gone through once for each
 */
async function readLinks(page: Pager, isPaged: boolean): Promise<LinkPart[]> {
  const types = Object.values(LINKS);
  const ofType = new Map<Link, LinkPart[]>(types.map((type) => [type, []]));
  for (const wanted of isPaged ? [''] : types.map((type) => `:${type}`)) {
    const find = (where: string) =>
      `MATCH (a) ${where} MATCH (a)-[r${wanted}]->(b)
       RETURN type(r) AS type, a.id AS from, labels(a) AS fromLabels, b.id AS to, labels(b) AS toLabels, properties(r) AS props`;
    for await (const rows of page('a', find))
      for (const row of rows) if (isLinkOfFacts(row)) ofType.get(row['type'] as Link)?.push(toLink(row['type'] as Link, row));
  }
  return [...ofType.values()].flat();
}

/** Says of each part to which statement it belongs. */
export function withOwners({ nodes, links }: GraphParts): GraphParts {
  const owned = createOwners(links);
  return { nodes: nodes.map(owned.node), links: links.map(owned.link) };
}

/** @param links those that hang parts on what they are part of, maybe among others */
export function createOwners(links: readonly LinkPart[]) {
  const partOwner = new Map(
    links.filter(({ type }) => PART_OF_ITS_SOURCE.includes(type)).map((link) => [keyOf(link.to), keyOf(link.from)]),
  );
  const ownerOf = (end: End): string => partOwner.get(keyOf(end)) ?? keyOf(end);
  return {
    node: (node: NodePart): NodePart => ({ ...node, owner: ownerOf(node) }),
    link: (link: LinkPart): LinkPart => ({ ...link, owner: ownerOf(isOwnedByTarget(link.type) ? link.to : link.from) }),
  };
}

/** A park is an Enterprise and a Region; it is known as an enterprise. */
export function keyLabelOf(labels: readonly string[]): Label {
  if (labels.includes(LABELS.enterprise)) return LABELS.enterprise;
  return labels.find((label) => (KEY_LABELS as readonly string[]).includes(label)) as Label;
}

const TYPES: ReadonlySet<unknown> = new Set(Object.values(LINKS));

/** Whether a node is one of the facts, and known by this label; what is nobody's (`named-only.ts`) cannot be named in a journal. */
export const isNodeOfFacts = (label: Label, row: Row): boolean => isId(row['id']) && keyLabelOf(row['labels'] as string[]) === label;

/** Whether a link is of a kind that we write, and both its ends are facts. */
export function isLinkOfFacts(row: Row): boolean {
  const isEnd = (id: Row[string] | undefined, labels: unknown): boolean => isId(id) && keyLabelOf(labels as string[]) !== undefined;
  return TYPES.has(row['type']) && isEnd(row['from'], row['fromLabels']) && isEnd(row['to'], row['toLabels']);
}

/** @param row `id`, `labels` and `props` of a node */
export function toNode(label: Label, row: Row): NodePart {
  const also = (row['labels'] as Label[]).filter((other) => other !== label && other === SECOND_LABELS[label]);
  const id = row['id'] as string;
  return { label, id, also, props: row['props'] as Params, owner: keyOf({ label, id }) };
}

/** @param row `from`, `fromLabels`, `to`, `toLabels` and `props` of a link */
export function toLink(type: Link, row: Row): LinkPart {
  const from = { label: keyLabelOf(row['fromLabels'] as string[]), id: row['from'] as string };
  const to = { label: keyLabelOf(row['toLabels'] as string[]), id: row['to'] as string };
  return { type, from, to, props: row['props'] as Params, owner: keyOf(from) };
}
