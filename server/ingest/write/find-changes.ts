/** What must be written so that the graph becomes the wanted one: the difference between two sets of records. */
import { byName } from '../../domain/by-name.ts';
import { isHead, isOrigin, keyOf, type LinkPart, type NodePart, type GraphParts } from './graph-parts.ts';

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
  const newNodes: NodePart[] = [];
  const changedNodes: NodeChange[] = [];
  const kept = new Set<string>();
  for (const after of wanted.nodes) {
    const key = oldNodes.size === 0 ? '' : keyOf(after);
    const before = oldNodes.get(key);
    if (before === undefined) newNodes.push(after);
    else {
      kept.add(key);
      if (!isSame(before, after)) changedNodes.push({ before, after });
    }
  }
  const goneNodes = there.nodes.filter((node) => !kept.has(keyOf(node)));

  // What a statement says that was not there is new, without asking link by link: so a first load makes no key for each.
  const known = new Set(there.links.map(({ owner }) => owner));
  const oldLinks = new Map(there.links.map((link) => [linkKey(link), link]));
  const wantedLinks = new Map(wanted.links.filter(({ owner }) => known.has(owner)).map((link) => [linkKey(link), link]));
  const newLinks = [...wantedLinks].filter(([key]) => !oldLinks.has(key)).map(([, link]) => link);
  const goneLinks = [...oldLinks].filter(([key]) => !wantedLinks.has(key)).map(([, link]) => link);
  for (const link of eachOnce(wanted.links, ({ owner }) => !known.has(owner))) newLinks.push(link);

  const changes = { newNodes, changedNodes, goneNodes, newLinks, goneLinks };
  return { ...changes, counts: countStatements(changes) };
}

/** The links of some statements, of which each has its own together; one that is said twice once. */
function* eachOnce(links: readonly LinkPart[], isAsked: (link: LinkPart) => boolean): Generator<LinkPart> {
  for (let start = 0, end = 0; start < links.length; start = end) {
    const { owner } = links[start]!;
    for (end = start + 1; end < links.length && links[end]!.owner === owner;) end++;
    if (!isAsked(links[start]!)) continue;
    const own = links.slice(start, end);
    const places = new Set(own.map(({ type, from, to }) => `${type} ${from.id} ${to.id}`));
    yield* places.size === own.length ? own : new Map(own.map((link) => [linkKey(link), link])).values();
  }
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
  const [added, removed] = [headsOf(newNodes), headsOf(goneNodes)];
  const changed = new Set<string>();
  // The parts of a statement mostly stand together.
  let last = '';
  for (const parts of [newNodes, changedNodes.map(({ after }) => after), goneNodes, newLinks, goneLinks])
    for (const part of parts) {
      if (part.owner === last || isOrigin(part)) continue;
      last = part.owner;
      if (!added.has(last) && !removed.has(last)) changed.add(last);
    }
  return { added, changed: [...changed], removed };
}

function headsOf(nodes: readonly NodePart[]): Map<string, NodePart> {
  const heads = new Map<string, NodePart>();
  for (const node of nodes) if (isHead(node) && !isOrigin(node)) heads.set(node.owner, node);
  return heads;
}

export function countStatements(changes: Omit<Changes, 'counts'>): Changes['counts'] {
  const { added, changed, removed } = findStatements(changes);
  return { added: added.size, changed: changed.length, removed: removed.size };
}

function isSame(a: NodePart, b: NodePart): boolean {
  return JSON.stringify(byName(a.props)) === JSON.stringify(byName(b.props)) && [...a.also].sort().join() === [...b.also].sort().join();
}
