/** The rows of a revision as a difference of statements: what each added, changed or removed one was and became. */
import { append } from '../domain/append.ts';
import { PART_OF_ITS_SOURCE } from '../graph/statement-of.ts';
import type { Link } from '../graph/vocabulary.ts';
import type { Changes } from '../ingest/write/find-changes.ts';
import { countStatements } from '../ingest/write/find-changes.ts';
import { isOrigin, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { createOwners } from '../ingest/write/read-graph-parts.ts';
import { toLinkPart, toNodePart } from '../ingest/write/rows.ts';
import type { FoldedRows } from '../graph/folded/folded-nodes.ts';
import type { LinkRow, NodeRow, NodeState, Props, Row } from '../journal/record.ts';

/** One statement that a revision touched, with its parts: a process with its flows, a project with its products. */
export interface StatementChange {
  key: string;
  what: 'ADDED' | 'CHANGED' | 'REMOVED';
  nodes: readonly { before: NodePart | null; after: NodePart | null }[];
  gone: readonly LinkPart[];
  come: readonly LinkPart[];
}

const isToPart = (row: Row): row is LinkRow => 'link' in row && PART_OF_ITS_SOURCE.includes(row.link as Link);

/**
 * @param rows of one revision, or of several in their order
 * @param fold what was there afterwards: it says which parts belong to which statement
 */
export function toChanges(rows: readonly Row[], fold: FoldedRows): Changes {
  const nodes = new Map<string, { row: NodeRow; before: NodeState | null; after: NodeState | null }>();
  const links = new Map<string, { row: LinkRow; before: Props | null; after: Props | null }>();
  for (const row of rows) {
    if ('node' in row) {
      const key = `${row.node} ${row.id}`;
      nodes.set(key, { row, before: nodes.has(key) ? nodes.get(key)!.before : row.before, after: row.after });
    } else {
      const key = JSON.stringify([row.link, row.from, row.to, row.after ?? row.before]);
      links.set(key, { row, before: links.has(key) ? links.get(key)!.before : row.before, after: row.after });
    }
  }
  // Parts belong to their statements whether their link is new, gone, or was there all the time.
  const owned = createOwners([...fold.links.values(), ...rows].filter(isToPart).map((row) => toLinkPart(row, null)));
  const toNode = ({ row }: { row: NodeRow }, state: NodeState): NodePart => owned.node(toNodePart(row, state));
  const toLink = ({ row }: { row: LinkRow }, props: Props): LinkPart => owned.link(toLinkPart(row, props));
  const told = { nodes: [...nodes.values()], links: [...links.values()] };
  const changes = {
    newNodes: told.nodes.flatMap((one) => (one.before === null && one.after !== null ? [toNode(one, one.after)] : [])),
    goneNodes: told.nodes.flatMap((one) => (one.before !== null && one.after === null ? [toNode(one, one.before)] : [])),
    changedNodes: told.nodes.flatMap((one) =>
      one.before !== null && one.after !== null && JSON.stringify(one.before) !== JSON.stringify(one.after)
        ? [{ before: toNode(one, one.before), after: toNode(one, one.after) }]
        : [],
    ),
    newLinks: told.links.flatMap((one) => (one.before === null && one.after !== null ? [toLink(one, one.after)] : [])),
    goneLinks: told.links.flatMap((one) => (one.before !== null && one.after === null ? [toLink(one, one.before)] : [])),
  };
  return { ...changes, counts: countStatements(changes) };
}

/** What was told and is no matter of datasets, statement by statement, in the order of the rows. */
export function toStatementChanges({ newNodes, changedNodes, goneNodes, newLinks, goneLinks }: Changes): StatementChange[] {
  const nodes = [
    ...newNodes.map((after) => ({ before: null, after })),
    ...changedNodes,
    ...goneNodes.map((before) => ({ before, after: null })),
  ].filter(({ before, after }) => !isOrigin((after ?? before)!));
  const ofOwner = new Map<string, (typeof nodes)[number][]>();
  for (const node of nodes) append(ofOwner, (node.after ?? node.before)!.owner, node);
  const [come, gone] = [newLinks, goneLinks].map((links) => {
    const byOwner = new Map<string, LinkPart[]>();
    for (const link of links) if (!isOrigin(link)) append(byOwner, link.owner, link);
    return byOwner;
  }) as [Map<string, LinkPart[]>, Map<string, LinkPart[]>];
  return [...new Set([...ofOwner.keys(), ...come.keys(), ...gone.keys()])].map((key): StatementChange => {
    const own = ofOwner.get(key) ?? [];
    const head = own.find((node) => keyOf((node.after ?? node.before)!) === key);
    const what = head?.before === null ? 'ADDED' : head?.after === null ? 'REMOVED' : 'CHANGED';
    return { key, what, nodes: own, gone: gone.get(key) ?? [], come: come.get(key) ?? [] };
  });
}
