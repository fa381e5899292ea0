/** A graph as what is stated: each statement with its parts and links, and by whom. */
import { isOrigin, keyOf, type End, type GraphParts, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';

/** An entry of a list that a dataset takes out of what others state; `entry` as withdrawn.ts names it. */
export interface Withdrawn {
  entry: string;
  reason: string;
}

/** A node that states something by itself, the nodes that are part of it (flows of a process), and their links. */
export interface Statement {
  nodes: NodePart[];
  links: LinkPart[];
  /** What it takes out of the lists of others. */
  withdrawn?: readonly Withdrawn[];
}

/** The statement, with what it takes out of the lists of others. */
export const withWithdrawn = (statement: Statement, withdrawn: readonly Withdrawn[] = []): Statement =>
  withdrawn.length > 0 ? { ...statement, withdrawn } : statement;

/** @returns the statements in the order of their nodes; a link of a statement that is not there is left out */
export function toStatements({ nodes, links }: GraphParts): Map<string, Statement> {
  const statements = new Map<string, Statement>();
  for (const node of nodes) {
    if (isOrigin(node)) continue;
    const there = statements.get(node.owner);
    if (there) there.nodes.push(node);
    else statements.set(node.owner, { nodes: [node], links: [] });
  }
  let [owner, own]: [string, Statement | undefined] = ['', undefined];
  for (const link of links) {
    if (isOrigin(link)) continue;
    // most often the one before is of the same statement
    if (link.owner !== owner) [owner, own] = [link.owner, statements.get(link.owner)];
    own?.links.push(link);
  }
  return statements;
}

/** Everything that the statements say, as nodes and links; a link whose ends are not both there (or beyond) is left out. */
export function toParts(statements: Iterable<Statement>, beyond: ReadonlySet<string> = new Set()): GraphParts {
  const nodes: NodePart[] = [];
  const links: LinkPart[] = [];
  for (const statement of statements) {
    for (const node of statement.nodes) nodes.push(node);
    for (const link of statement.links) links.push(link);
  }
  const ids = toIds(nodes);
  const toFinder = (): ((end: End) => boolean) => {
    // A node has its links together, and many of them lead to the same one.
    let [last, isThere]: [End | null, boolean] = [null, false];
    return (end) => {
      if (end !== last) [last, isThere] = [end, ids.get(end.label)?.has(end.id) === true || (beyond.size > 0 && beyond.has(keyOf(end)))];
      return isThere;
    };
  };
  const [startsThere, endsThere] = [toFinder(), toFinder()];
  return { nodes, links: links.filter(({ from, to }) => startsThere(from) && endsThere(to)) };
}

/** By label and id apart: of millions of links no key is put together. */
function toIds(nodes: readonly NodePart[]): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { label, id } of nodes) {
    const own = ids.get(label);
    if (own) own.add(id);
    else ids.set(label, new Set([id]));
  }
  return ids;
}
