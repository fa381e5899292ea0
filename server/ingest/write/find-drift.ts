/** Holds a graph against the journal that it shows, without keeping either: by digests, page by page. */
import type { GraphSession } from '../../graph/session.ts';
import { isOwnedByTarget, toStatement } from '../../graph/statement-of.ts';
import { digestOfLink, digestOfNode, digestOfState } from '../../journal/digests/digest.ts';
import { readRowsLeft, type JournalDigest } from '../../journal/digests/journal-digest.ts';
import type { Journal } from '../../journal/journal.ts';
import type { Props } from '../../journal/record.ts';
import { countStatements, type Changes } from './find-changes.ts';
import { keyOf, type LinkPart, type NodePart } from './graph-parts.ts';
import { toLinkPart, toNodePart } from './rows.ts';
import { walkGraph } from './walk-graph.ts';

export interface Drift extends Changes {
  /** How many there are in the graph. */
  there: { nodes: number; links: number };
}

/**
 * What the graph holds beyond the journal, and lacks of it: nothing of either where it shows the journal. Only that is in memory. Whoever
 * calls sees to it that nobody writes meanwhile.
 */
export async function findDrift(session: GraphSession, journal: Pick<Journal, 'lines'>, digest: JournalDigest): Promise<Drift> {
  forget(digest);
  const there = { nodes: 0, links: 0 };
  const newNodes: NodePart[] = [];
  const others = new Map<string, NodePart>();
  const newLinks: LinkPart[] = [];
  for await (const { nodes, links } of walkGraph(session)) {
    there.nodes += nodes.length;
    there.links += links.length;
    for (const node of nodes) {
      const found = lookNode(digest, node);
      if (found === null) newNodes.push(withOwner(node));
      else if (found === 'OTHER') others.set(keyOf(node), withOwner(node));
    }
    for (const link of links) if (lookLink(digest, link) === null) newLinks.push(withLinkOwner(link));
  }
  const goneNodes: NodePart[] = [];
  const changedNodes: Changes['changedNodes'] = [];
  if (others.size > 0 || digest.nodes.countLeft() > 0)
    for await (const rows of readRowsLeft(journal.lines(), digest, 'nodes'))
      for (const row of rows) {
        const before = withOwner(toNodePart(row, row.after));
        const after = others.get(keyOf(before));
        if (after) changedNodes.push({ before, after });
        else goneNodes.push(before);
      }
  const goneLinks: LinkPart[] = [];
  if (digest.links.countLeft() > 0)
    for await (const rows of readRowsLeft(journal.lines(), digest, 'links'))
      for (const row of rows) goneLinks.push(withLinkOwner(toLinkPart(row, row.after)));
  const changes = { newNodes, changedNodes, goneNodes, newLinks, goneLinks };
  return { ...changes, counts: countStatements(changes), there };
}

/** Whether there is no drift; ends at the first that there is. */
export async function isWithoutDrift(session: GraphSession, digest: JournalDigest): Promise<boolean> {
  forget(digest);
  for await (const { nodes, links } of walkGraph(session)) {
    if (nodes.some((node) => lookNode(digest, node) !== 'SAME')) return false;
    if (links.some((link) => lookLink(digest, link) !== 'SAME')) return false;
  }
  return digest.nodes.countLeft() === 0 && digest.links.countLeft() === 0;
}

function forget({ nodes, links }: JournalDigest): void {
  nodes.forget();
  links.forget();
}

const lookNode = ({ nodes }: JournalDigest, { label, id, also, props }: NodePart) =>
  nodes.look(digestOfNode({ node: label, id }), digestOfState({ also, props: props as Props }));

function lookLink({ links }: JournalDigest, { type, from, to, props }: LinkPart) {
  const digest = digestOfLink({ link: type, from: [from.label, from.id], to: [to.label, to.id] }, props as Props);
  return links.look(digest, digest);
}

const withOwner = (node: NodePart): NodePart => ({ ...node, owner: keyOf(toStatement(node.label, node.id)) });

function withLinkOwner(link: LinkPart): LinkPart {
  const { label, id } = isOwnedByTarget(link.type) ? link.to : link.from;
  return { ...link, owner: keyOf(toStatement(label, id)) };
}
