/** What a corrected statement does to the lists of a fact: what stays in its place, what comes to it, what is taken out. */
import { InvalidInput } from '../errors.ts';
import { LINKS } from '../graph/vocabulary.ts';
import { isHead, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { isField, selfOf } from './fields.ts';
import { withoutMark } from './split-parts.ts';
import type { Statement, Withdrawn } from './statements.ts';
import { entryOf, readEntry } from './withdrawn.ts';

/** A place in a list other than that of sources. */
const isPlace = (link: LinkPart): boolean => !isField(link) && link.type !== LINKS.evidencedBy;
const isPart = (node: NodePart): boolean => !isHead(node);
const positionOf = ({ props }: NodePart | LinkPart): number => (props['position'] as number | undefined) ?? 0;

/** What is shown, with what others state besides and is wanted again. */
export function withRestored(current: Statement, others: readonly Statement[], wanted: Statement): Statement {
  const shown = new Set([...current.nodes, ...current.links].map(entryOf));
  const again = new Set(
    [...wanted.nodes, ...wanted.links.filter((link) => !isField(link))].map(entryOf).filter((entry) => !shown.has(entry)),
  );
  const nodes = others.flatMap((one) => one.nodes.filter((node) => again.has(entryOf(node))));
  const parts = new Set(nodes.map(keyOf));
  const links = others.flatMap((one) => one.links.filter((link) => again.has(entryOf(link)) || parts.has(keyOf(selfOf(link)))));
  return { nodes: [...current.nodes, ...nodes], links: [...current.links, ...links] };
}

/** The wanted statement in which what is there already keeps its place in the list, and what is new comes after it. */
export function keepPlaces(wanted: Statement, there: Statement): Statement {
  const links = new Map(there.links.filter(isPlace).map((link) => [entryOf(link), withoutMark(link)]));
  const parts = new Map(there.nodes.filter(isPart).map((node) => [keyOf(node), node]));
  const last = (of: readonly (NodePart | LinkPart)[]) => of.reduce((most, one) => Math.max(most, positionOf(one)), -1);
  const lastOf = (link: LinkPart) => last([...links.values()].filter(({ type, owner }) => type === link.type && owner === link.owner));
  const lastPart = last([...parts.values()]);
  const moved = <Part extends NodePart | LinkPart>(part: Part, position: number): Part => ({ ...part, props: { ...part.props, position } });
  return {
    nodes: wanted.nodes.map((node) => {
      if (!isPart(node) || !('position' in node.props)) return node;
      const same = parts.get(keyOf(node));
      return moved(node, same ? positionOf(same) : lastPart + 1 + positionOf(node));
    }),
    links: wanted.links.map((link) => {
      if (!isPlace(link)) return link;
      const same = links.get(entryOf(link));
      return moved(link, same ? positionOf(same) : lastOf(link) + 1 + positionOf(link));
    }),
  };
}

/**
 * What the hand takes out of the lists that others state: what it has taken out before and is not wanted again, and what is left out now.
 * @throws InvalidInput where something is left out and nobody says why
 */
export function toWithdrawn(
  wanted: Statement,
  there: Statement,
  others: readonly Statement[],
  before: readonly Withdrawn[],
  reason: string | null,
): Withdrawn[] {
  const kept = new Set([...wanted.nodes, ...wanted.links].map(entryOf));
  const stated = new Set(others.flatMap(({ nodes, links }) => [...nodes, ...links].map(entryOf)));
  const left = [...there.nodes.filter(isPart), ...there.links.filter((link) => isPlace(link))].map(entryOf);
  const fresh = [...new Set(left)].filter((entry) => !kept.has(entry) && stated.has(entry));
  if (fresh.length > 0 && reason === null) throw sayWhy(fresh);
  return [...before.filter(({ entry }) => !kept.has(entry)), ...fresh.map((entry) => ({ entry, reason: reason! }))];
}

function sayWhy(entries: readonly string[]): InvalidInput {
  const names = entries.map((entry) => readEntry(entry).to.id).join('、');
  return new InvalidInput(
    {
      zh: `reason：${names} 由装入的文件陈述；要去掉请写明理由。`,
      en: `reason: ${names} is stated by the files that were loaded; to take it out, say why.`,
    },
    { argument: 'reason' },
  );
}
