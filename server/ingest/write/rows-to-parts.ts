/** What a graph answers of its nodes and links, as parts. */
import { isId } from '../../graph/named-only.ts';
import type { Params, Row } from '../../graph/session.ts';
import { KEY_LABELS, LABELS, LINKS, type Label, type Link } from '../../graph/vocabulary.ts';
import { keyOf, type LinkPart, type NodePart } from './graph-parts.ts';
import { SECOND_LABELS } from './to-graph-parts.ts';

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
