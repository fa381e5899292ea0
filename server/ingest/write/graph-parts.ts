/** The shape in which nodes and links are compared and written. */
import type { Evidence } from '../../domain/facts.ts';
import type { Params } from '../../graph/session.ts';
import { LABELS, LINKS, type Label, type Link } from '../../graph/vocabulary.ts';

/** A node as it should be in the graph. `label` and `id` identify it, `also` holds its second label. */
export interface NodePart {
  label: Label;
  id: string;
  also: readonly Label[];
  props: Params;
  owner: string;
}
/** A link as it should be. Ends are named by label and id; `owner` is the node whose statement the link is part of. */
export interface LinkPart {
  type: Link;
  from: End;
  to: End;
  props: Params;
  owner: string;
}
export interface End {
  label: Label;
  id: string;
}
export interface GraphParts {
  nodes: NodePart[];
  links: LinkPart[];
}

/** What the graph keeps about datasets: where statements come from, and no statement itself. */
export const isOrigin = (part: NodePart | LinkPart): boolean =>
  'label' in part ? part.label === LABELS.dataset : part.type === LINKS.inDataset;

export const keyOf = ({ label, id }: End): string => `${label} ${id}`;

/** Whether the node is what its statement is about, and no part of it; without putting its key together. */
export const isHead = ({ label, id, owner }: NodePart): boolean =>
  owner.length === label.length + 1 + id.length && owner.startsWith(label) && owner.endsWith(id) && owner[label.length] === ' ';

/** The way back. */
export function endOf(key: string): End {
  const space = key.indexOf(' ');
  return { label: key.slice(0, space) as Label, id: key.slice(space + 1) };
}

/** Adds a node; what it gives back adds the links of that node, `reverse` for one that points at it. */
export type AddNode = (
  label: Label,
  id: string,
  props: { [key: string]: unknown },
  options?: { also?: Label[]; owner?: string },
) => AddLink;
export type AddLink = (type: Link, to: End, props?: { [key: string]: unknown }, reverse?: boolean) => void;
/** Links a statement to its sources, in their order. */
export type Cite = (link: AddLink, evidence: readonly Evidence[]) => void;

/** Lower-cased names and aliases, for CONTAINS in the playground and in queries. */
export function toSearchText({ name, nameEn, aliases = [] }: { name: string; nameEn: string | null; aliases?: readonly string[] }): string {
  return [name, nameEn ?? '', ...aliases].join(' ').toLowerCase().trim();
}
