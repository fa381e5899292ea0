/** The same difference as parts of a graph and as rows of the journal. */
import type { LinkRow, NodeRow, NodeState, Props, Row } from '../../journal/record.ts';
import type { Label, Link } from '../../graph/vocabulary.ts';
import type { Changes } from './find-changes.ts';
import { keyOf, type LinkPart, type NodePart } from './graph-parts.ts';

/** In the order in which they can be written: nothing is linked before it is there, nor left hanging. */
export function* toRows({ newNodes, changedNodes, goneNodes, newLinks, goneLinks }: Omit<Changes, 'counts'>): Generator<Row> {
  for (const part of goneLinks) yield toLinkRow(part, part.props, null);
  for (const part of goneNodes) yield toNodeRow(part, toState(part), null);
  for (const part of newNodes) yield toNodeRow(part, null, toState(part));
  for (const { before, after } of changedNodes) yield toNodeRow(after, toState(before), toState(after));
  for (const part of newLinks) yield toLinkRow(part, null, part.props);
}

export function countRows({ newNodes, changedNodes, goneNodes, newLinks, goneLinks }: Omit<Changes, 'counts'>): number {
  return newNodes.length + changedNodes.length + goneNodes.length + newLinks.length + goneLinks.length;
}

/** The node of a row in one of its states, as a statement by itself. */
export function toNodePart({ node, id }: NodeRow, state: NodeState | null): NodePart {
  const label = node as Label;
  return { label, id, also: (state?.also ?? []) as Label[], props: state?.props ?? {}, owner: keyOf({ label, id }) };
}

/** The link of a row with what it said before or afterwards, as one of its start. */
export function toLinkPart({ link, from, to }: LinkRow, props: Props | null): LinkPart {
  const ends = { from: { label: from[0] as Label, id: from[1] }, to: { label: to[0] as Label, id: to[1] } };
  return { type: link as Link, ...ends, props: props ?? {}, owner: keyOf(ends.from) };
}

const toState = ({ also, props }: NodePart): NodeState => ({ also, props });
const toNodeRow = ({ label, id }: NodePart, before: NodeState | null, after: NodeState | null): NodeRow => ({
  node: label,
  id,
  before,
  after,
});
const toLinkRow = ({ type, from, to }: LinkPart, before: Props | null, after: Props | null): LinkRow => ({
  link: type,
  from: [from.label, from.id],
  to: [to.label, to.id],
  before,
  after,
});
