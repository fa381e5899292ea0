/** What must be written so that the graph becomes the wanted one: the difference between two sets of records. */
import { byName } from '../../domain/by-name.ts';
import { isOrigin, keyOf, type LinkPart, type NodePart, type GraphParts } from './graph-parts.ts';

/** A node whose properties or second label differ. */
export interface NodeChange {
  before: NodePart;
  after: NodePart;
}

/** Everything that is taken away or replaced is given as it was, so that a change can be told, and undone. */
export interface Changes {
  newNodes: NodePart[];
  changedNodes: NodeChange[];
  goneNodes: NodePart[];
  newLinks: LinkPart[];
  goneLinks: LinkPart[];
  /** Counted by statement: a process with its flows is one, a link belongs to the statement that it is part of. */
  counts: { added: number; changed: number; removed: number };
}

/** A link is known by everything it says, so a changed property is one link gone and one new. */
export const linkKey = ({ type, from, to, props }: LinkPart): string =>
  `${type} ${keyOf(from)} ${keyOf(to)} ${JSON.stringify(byName(props))}`;

export function findChanges(there: GraphParts, wanted: GraphParts): Changes {
  const oldNodes = new Map(there.nodes.map((node) => [keyOf(node), node]));
  const wantedNodes = new Map(wanted.nodes.map((node) => [keyOf(node), node]));
  const oldLinks = new Map(there.links.map((link) => [linkKey(link), link]));
  const wantedLinks = new Map(wanted.links.map((link) => [linkKey(link), link]));

  const newNodes = wanted.nodes.filter((node) => !oldNodes.has(keyOf(node)));
  const goneNodes = there.nodes.filter((node) => !wantedNodes.has(keyOf(node)));
  const changedNodes = wanted.nodes.flatMap((after): NodeChange[] => {
    const before = oldNodes.get(keyOf(after));
    return before === undefined || isSame(before, after) ? [] : [{ before, after }];
  });
  const newLinks = [...wantedLinks].filter(([key]) => !oldLinks.has(key)).map(([, link]) => link);
  const goneLinks = [...oldLinks].filter(([key]) => !wantedLinks.has(key)).map(([, link]) => link);

  const changes = { newNodes, changedNodes, goneNodes, newLinks, goneLinks };
  return { ...changes, counts: countStatements(changes) };
}

export function isEmpty({ newNodes, changedNodes, goneNodes, newLinks, goneLinks }: Omit<Changes, 'counts'>): boolean {
  return [newNodes, changedNodes, goneNodes, newLinks, goneLinks].every((list) => list.length === 0);
}

/** Statements by the keys of their heads. */
export interface TouchedStatements {
  added: ReadonlyMap<string, NodePart>;
  changed: readonly string[];
  removed: ReadonlyMap<string, NodePart>;
}

/** The statements that a change adds, changes and removes. By whom they are stated is no statement. */
export function findStatements({ newNodes, changedNodes, goneNodes, newLinks, goneLinks }: Omit<Changes, 'counts'>): TouchedStatements {
  const ownersOf = (parts: readonly (NodePart | LinkPart)[]) => parts.filter((part) => !isOrigin(part)).map(({ owner }) => owner);
  const headsOf = (nodes: readonly NodePart[]) =>
    new Map(nodes.filter((node) => node.owner === keyOf(node) && !isOrigin(node)).map((node) => [node.owner, node]));
  const [added, removed] = [headsOf(newNodes), headsOf(goneNodes)];
  const touched = new Set([newNodes, changedNodes.map(({ after }) => after), goneNodes, newLinks, goneLinks].flatMap(ownersOf));
  return { added, changed: [...touched].filter((owner) => !added.has(owner) && !removed.has(owner)), removed };
}

export function countStatements(changes: Omit<Changes, 'counts'>): Changes['counts'] {
  const { added, changed, removed } = findStatements(changes);
  return { added: added.size, changed: changed.length, removed: removed.size };
}

function isSame(a: NodePart, b: NodePart): boolean {
  return JSON.stringify(byName(a.props)) === JSON.stringify(byName(b.props)) && [...a.also].sort().join() === [...b.also].sort().join();
}
