/** Reads what the graph holds as records, to compare it with what is wanted. */
import { isSamePlace, readMark } from '../../graph/mark.ts';
import type { GraphSession } from '../../graph/session.ts';
import { isOwnedByTarget, PART_OF_ITS_SOURCE } from '../../graph/statement-of.ts';
import { LINKS, type Link } from '../../graph/vocabulary.ts';
import { keyOf, type End, type GraphParts, type LinkPart, type NodePart } from './graph-parts.ts';
import { Overtaken } from './moving.ts';
import { walkGraph } from './walk-graph.ts';
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

/** Every node and link of the facts; the links in the order of their types. */
async function readGraphParts(session: GraphSession): Promise<GraphParts> {
  const nodes: NodePart[] = [];
  const ofType = new Map<Link, LinkPart[]>(Object.values(LINKS).map((type) => [type, []]));
  for await (const some of walkGraph(session)) {
    for (const node of some.nodes) nodes.push(node);
    for (const link of some.links) ofType.get(link.type)!.push(link);
  }
  return withOwners({ nodes, links: [...ofType.values()].flat() });
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
