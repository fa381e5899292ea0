/** One statement as it is wanted → what the hand says of it. */
import { LINKS } from '../graph/vocabulary.ts';
import { linkKey } from '../ingest/write/find-changes.ts';
import { isHead, keyOf, type LinkPart, type NodePart } from '../ingest/write/graph-parts.ts';
import { DERIVED, fromFields, isField, toFields, type Fields } from './fields.ts';
import { EMPTIED } from './hand.ts';
import { keepPlaces, toWithdrawn, withRestored } from './shorten-lists.ts';
import { withoutMark } from './split-parts.ts';
import { withWithdrawn, type Statement } from './statements.ts';

/** What there is of a statement already, and why something is taken out of a list. */
export interface Ground {
  /** As the graph shows it, null where it is new. */
  current: Statement | null;
  /** What the hand has said before. */
  own: Statement | null;
  /** What folders and imports state of it: then the hand says no more than what it corrects. */
  others: readonly Statement[];
  reason: string | null;
}

/** @param asked whole, with the evidence that is put in now. @throws InvalidInput where a list gets shorter without a reason */
export function correct(asked: Statement, { current: shown, own, others, reason }: Ground): Statement {
  const without = (links: readonly LinkPart[]) => links.filter(({ type }) => type !== LINKS.evidencedBy);
  if (shown === null || others.length === 0) {
    const links = [...without(asked.links), ...toEvidence(asked, shown, own)];
    return withWithdrawn({ nodes: asked.nodes, links }, own?.withdrawn);
  }
  const current = withRestored(shown, others, asked);
  const wanted = keepPlaces(asked, current);
  const evidence = toEvidence(wanted, current, own);
  const withdrawn = toWithdrawn(wanted, current, others, own?.withdrawn ?? [], reason);
  const known = new Set(current.links.map((link) => linkKey(withoutMark(link))));
  const before = new Set((own?.links ?? []).map(linkKey));
  const made = wanted.nodes.map((node) => correctNode(node, wanted, current, own)).filter((one) => one !== null);
  const lists = without(wanted.links).filter((link) => !isField(link) && (!known.has(linkKey(link)) || before.has(linkKey(link))));
  const links = [...made.flatMap((one) => one.links), ...lists, ...evidence];
  return withWithdrawn({ nodes: made.map(({ node }) => node), links }, withdrawn);
}

/** Null for a part that others state, and of which nothing is corrected. */
function correctNode(node: NodePart, wanted: Statement, current: Statement, own: Statement | null) {
  const there = current.nodes.find((one) => keyOf(one) === keyOf(node));
  if (!there) return fromFields(toFields(node, wanted.links), node, wanted.links);
  const earlier = own?.nodes.find((one) => keyOf(one) === keyOf(node));
  const [now, shown] = [toFields(node, wanted.links), toFields(withoutMark(there), current.links.map(withoutMark))];
  const said: Fields = earlier && own ? toFields(earlier, own.links) : {};
  const fields: Record<string, string> = {};
  for (const name of new Set([...Object.keys(now), ...Object.keys(shown)])) {
    if (name === DERIVED) continue;
    if (now[name] !== shown[name]) fields[name] = now[name] ?? EMPTIED;
    // What was said before and does not count is not said again.
    else if (said[name] !== undefined && toShown(said[name]) === shown[name]) fields[name] = said[name];
  }
  for (const [name, value] of Object.entries(said)) if (value === EMPTIED && now[name] === undefined) fields[name] = EMPTIED;
  const isNamed = NAMES.some((name) => name in fields);
  if (isNamed && now[DERIVED] !== undefined) fields[DERIVED] = now[DERIVED];
  if (Object.keys(fields).length === 0 && !earlier && !isHead(node)) return null;
  return fromFields(fields, node, wanted.links);
}

const NAMES = ['name', 'nameEn', 'aliases', 'title', 'publisher'];

const toShown = (value: string): string | undefined => (value === EMPTIED ? undefined : value);

/** What the hand rests a statement on: what it has named before, and what is named now; a source is not named twice. */
function toEvidence(wanted: Statement, current: Statement | null, own: Statement | null): LinkPart[] {
  const cited = ({ links }: Statement) => links.filter(({ type }) => type === LINKS.evidencedBy).map(withoutMark);
  const before = own ? cited(own) : [];
  const there = current ? cited(current) : [];
  const placeOf = (link: LinkPart): string => `${keyOf(link.from)} ${keyOf(link.to)}`;
  const fresh = cited(wanted).map((link): LinkPart => {
    const same = there.find((one) => placeOf(one) === placeOf(link) && one.props['basis'] === link.props['basis']);
    if (same) return same;
    const places = there.filter((one) => keyOf(one.from) === keyOf(link.from)).map(({ props }) => (props['position'] as number) ?? 0);
    return { ...link, props: { ...link.props, position: ((link.props['position'] as number) ?? 0) + Math.max(-1, ...places) + 1 } };
  });
  const named = new Set(fresh.map(placeOf));
  const nodes = new Set(wanted.nodes.map(keyOf));
  return [...before.filter((link) => !named.has(placeOf(link)) && nodes.has(keyOf(link.from))), ...fresh];
}
