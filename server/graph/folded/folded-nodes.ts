/** The nodes and links of a folded journal, each with what hangs on it; they can go along with the rows of later revisions. */
import { byName } from '../../domain/by-name.ts';
import type { LinkRow, NodeRow, Props, Row } from '../../journal/record.ts';

export interface Node {
  key: string;
  labels: readonly string[];
  props: Props;
  leaving: Map<string, Link[]>;
  reaching: Map<string, Link[]>;
}
export interface Link {
  from: Node;
  to: Node;
  props: Props;
}

/** What is there; rows by any key, each with what it became. */
export interface FoldedRows {
  nodes: ReadonlyMap<string, NodeRow>;
  links: ReadonlyMap<string, LinkRow>;
}

export interface FoldedNodes {
  ofLabel(label: string): Iterable<Node>;
  ofKey(key: string): Node | undefined;
  /** @returns false for a row that does not fit what is there; whoever calls reads the fold anew */
  apply(row: Row): boolean;
}

export function createFoldedNodes({ nodes, links }: FoldedRows): FoldedNodes {
  const byLabel = new Map<string, Set<Node>>();
  const byKey = new Map<string, Node>();
  const tag = (node: Node): void => {
    for (const label of node.labels) (byLabel.get(label) ?? byLabel.set(label, new Set()).get(label)!).add(node);
  };
  const drop = (node: Node): void => {
    for (const label of node.labels) byLabel.get(label)?.delete(node);
  };

  function applyNode({ node: label, id, after }: NodeRow): boolean {
    const key = `${label} ${id}`;
    const there = byKey.get(key);
    if (there) drop(there);
    if (after === null) {
      byKey.delete(key);
      // What still hangs on it would be left without an end.
      return !there || [...there.leaving.values(), ...there.reaching.values()].every((hanging) => hanging.length === 0);
    }
    const node = there ?? { key, labels: [], props: {}, leaving: new Map<string, Link[]>(), reaching: new Map<string, Link[]>() };
    node.labels = [label, ...after.also];
    node.props = after.props;
    byKey.set(key, node);
    tag(node);
    return true;
  }

  function applyLink({ link: type, from, to, before, after }: LinkRow): boolean {
    const [start, end] = [byKey.get(from.join(' ')), byKey.get(to.join(' '))];
    if (start === undefined || end === undefined) return after === null;
    const said = toText(after ?? before);
    const known = start.leaving.get(type)?.find((one) => one.to === end && toText(one.props) === said);
    if (after !== null && known === undefined) put(type, { from: start, to: end, props: after });
    if (after === null && known !== undefined) {
      take(start.leaving.get(type)!, known);
      take(end.reaching.get(type)!, known);
    }
    return true;
  }

  for (const row of nodes.values()) applyNode(row);
  for (const { link, from, to, after } of links.values()) {
    const [start, end] = [byKey.get(from.join(' ')), byKey.get(to.join(' '))];
    if (start !== undefined && end !== undefined) put(link, { from: start, to: end, props: after ?? {} });
  }
  return {
    ofLabel: (label) => byLabel.get(label) ?? [],
    ofKey: (key) => byKey.get(key),
    apply: (row) => ('node' in row ? applyNode(row) : applyLink(row)),
  };
}

function put(type: string, link: Link): void {
  for (const of of [link.from.leaving, link.to.reaching]) {
    const there = of.get(type);
    if (there === undefined) of.set(type, [link]);
    else there.push(link);
  }
}

const take = (links: Link[], link: Link): unknown => links.splice(links.indexOf(link), 1);

const toText = (props: Props | null): string => JSON.stringify(byName(props ?? {}));
