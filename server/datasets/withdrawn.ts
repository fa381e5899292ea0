/**
 * Entries of the lists of a fact that somebody has taken out by hand, though a folder states them: an owner of a project, a product that
 * it makes, a source. The graph does not show them. The folder keeps its words beside its link to the fact, and the hand why it took
 * them out.
 */
import type { Params } from '../graph/session.ts';
import { isOwnedByTarget } from '../graph/statement-of.ts';
import { LABELS, LINKS, type Link } from '../graph/vocabulary.ts';
import { endOf, isHead, keyOf, type End, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { readProjectProductId } from '../ingest/write/project-product-id.ts';
import { isField, selfOf } from './fields.ts';
import type { Statement, Withdrawn } from './statements.ts';

/** What a dataset states and the graph does not show. */
export type Hidden = Statement;

/** A part of a statement by itself, or one place of a list whatever it says beside. */
export const entryOf = (part: NodePart | LinkPart): string =>
  'label' in part ? keyOf(part) : [part.type, keyOf(part.from), keyOf(part.to)].join(SEPARATOR);

const SEPARATOR = ' | ';

/** What an entry is: the thing that has it, as which link, and what it leads to; of a planned product the product. */
export function readEntry(entry: string): { of: string; type: Link; to: End } {
  const [type, from, to] = entry.split(SEPARATOR) as [Link, string, string];
  if (to !== undefined) return isOwnedByTarget(type) ? { of: to, type, to: endOf(from) } : { of: from, type, to: endOf(to) };
  // A part by itself is a product that a project plans for.
  const { id } = endOf(entry);
  const { project, product } = readProjectProductId(id) ?? { project: id, product: id };
  return { of: keyOf({ label: LABELS.project, id: project }), type: LINKS.plansFor, to: { label: LABELS.product, id: product } };
}

/** A statement in two: what is shown, and what was taken out. */
export function hideWithdrawn(statement: Statement, out: ReadonlySet<string>): { shown: Statement; hidden: Hidden | null } {
  if (out.size === 0) return { shown: statement, hidden: null };
  const isNodeOut = (node: NodePart): boolean => !isHead(node) && out.has(entryOf(node));
  const nodesOut = new Set(statement.nodes.filter(isNodeOut).map(keyOf));
  const isLinkOut = (link: LinkPart): boolean => nodesOut.has(keyOf(selfOf(link))) || (!isField(link) && out.has(entryOf(link)));
  const hidden = { nodes: statement.nodes.filter(isNodeOut), links: statement.links.filter(isLinkOut) };
  if (hidden.nodes.length + hidden.links.length === 0) return { shown: statement, hidden: null };
  return {
    shown: { nodes: statement.nodes.filter((node) => !isNodeOut(node)), links: statement.links.filter((link) => !isLinkOut(link)) },
    hidden,
  };
}

/** For the link of a fact to its dataset, as texts. */
export const toOriginProps = (hidden: Hidden | null, withdrawn: readonly Withdrawn[]): Params =>
  hidden === null && withdrawn.length === 0
    ? NO_WORDS
    : {
        ...(hidden ? { hidden: JSON.stringify(hidden) } : {}),
        ...(withdrawn.length > 0 ? { withdrawn: JSON.stringify(withdrawn) } : {}),
      };
/** Of most nothing else is said; once for all of them, since nobody changes a part that was made. */
const NO_WORDS: Params = {};
/** The way back. */
export const readHidden = (props: Params): Hidden | null =>
  typeof props['hidden'] === 'string' ? (JSON.parse(props['hidden']) as Hidden) : null;
export const readWithdrawn = (props: Params): Withdrawn[] =>
  typeof props['withdrawn'] === 'string' ? (JSON.parse(props['withdrawn']) as Withdrawn[]) : [];
