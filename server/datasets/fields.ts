/**
 * What a node says, field by field, so that two datasets can be held against each other: its properties, its second label, and each
 * link that it has once (the region it lies in, the class it is of). Links that it has many of (sources, parties) are no fields.
 */
import { byName } from '../domain/by-name.ts';
import type { Params, Value } from '../graph/session.ts';
import { isOwnedByTarget } from '../graph/statement-of.ts';
import { LINKS, type Label, type Link } from '../graph/vocabulary.ts';
import { keyOf, type End, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { EMPTIED } from './hand.ts';

/**
 * Field → its value as JSON. A property has its own name, a link `→` and its type, the second label `:`. One that was emptied by hand is a
 * property of null under its name, whatever it was; the graph holds none such.
 */
export type Fields = Readonly<Record<string, string>>;

const LINK = '→';
const SECOND_LABEL = ':';
/** Made of other fields. */
export const DERIVED = 'searchText';

export const isLinkField = (field: string): boolean => field.startsWith(LINK);
/** The type of the link that such a field stands for. */
export const linkTypeOf = (field: string): Link => field.slice(LINK.length).split(' ')[0] as Link;

/** The end of a link that states it. */
export const selfOf = ({ type, from, to }: LinkPart): End => (isOwnedByTarget(type) ? to : from);
const otherOf = ({ type, from, to }: LinkPart): End => (isOwnedByTarget(type) ? from : to);

/** A link that carries a place is one of several; a product may be in several chains. */
export const isField = (link: LinkPart): boolean => !('position' in link.props);

/** @param links the links of the statement that the node is part of */
export function toFields(node: NodePart, links: readonly LinkPart[]): Fields {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(node.props)) fields[name] = JSON.stringify(value);
  if (node.also.length > 0) fields[SECOND_LABEL] = JSON.stringify([...node.also].sort());
  for (const link of links) if (isField(link) && keyOf(selfOf(link)) === keyOf(node)) fields[toLinkField(link)] = toLinkValue(link);
  return fields;
}

/** The way back. `parts` are the node and links of any dataset that states the node: they say what no field does. */
export function fromFields(fields: Fields, node: NodePart, links: readonly LinkPart[]): { node: NodePart; links: LinkPart[] } {
  const own = links.filter((link) => keyOf(selfOf(link)) === keyOf(node));
  const known = new Map(own.map((link) => [`${toLinkField(link)} ${toLinkValue(link)}`, link]));
  const props: Params = {};
  for (const [field, json] of Object.entries(fields))
    if (json === EMPTIED) props[field] = null;
    else if (!isLinkField(field) && field !== SECOND_LABEL) props[field] = JSON.parse(json) as Value;
  const also = fields[SECOND_LABEL] ?? EMPTIED;
  return {
    node: { ...node, also: also === EMPTIED ? [] : (JSON.parse(also) as Label[]), props },
    links: Object.entries(fields)
      .filter(([field, json]) => isLinkField(field) && json !== EMPTIED)
      .map(([field, json]) => known.get(`${field} ${json}`) ?? toLink(field, json, node)),
  };
}

/** A product may stand in several chains, once in each. */
const toLinkField = (link: LinkPart): string => `${LINK}${link.type}${link.type === LINKS.inChain ? ` ${otherOf(link).id}` : ''}`;
const toLinkValue = (link: LinkPart): string =>
  JSON.stringify([otherOf(link).label, otherOf(link).id, Object.fromEntries(byName(link.props))]);

function toLink(field: string, json: string, node: NodePart): LinkPart {
  const type = linkTypeOf(field);
  const [label, id, props] = JSON.parse(json) as [Label, string, Params];
  const [self, other] = [
    { label: node.label, id: node.id },
    { label, id },
  ];
  return isOwnedByTarget(type)
    ? { type, from: other, to: self, props, owner: node.owner }
    : { type, from: self, to: other, props, owner: node.owner };
}
