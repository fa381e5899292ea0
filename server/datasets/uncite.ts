/** A fact that is said to rest on a source no longer: the others keep that they name it, the hand that it does not count. */
import { Conflict, InvalidInput } from '../errors.ts';
import { LABELS, LINKS } from '../graph/vocabulary.ts';
import { isHead, keyOf, type End, type LinkPart } from '../ingest/write/graph-parts.ts';
import { withWithdrawn, type Statement } from './statements.ts';
import { entryOf } from './withdrawn.ts';

export interface Uncited {
  fact: End;
  source: string;
  reason: string;
}

/**
 * @param current as the graph shows it
 * @param own what the hand says of it
 * @param others what folders and imports state of it
 * @returns what the hand says from now on
 * @throws Conflict where it does not rest on the source any more, InvalidInput where it rests on nothing else
 */
export function uncite(
  { fact, source, reason }: Uncited,
  current: Statement | null,
  own: Statement | null,
  others: readonly Statement[],
): Statement {
  const isOfFact = ({ type, from }: LinkPart): boolean => type === LINKS.evidencedBy && keyOf(from) === keyOf(fact);
  const isIt = (link: LinkPart): boolean => isOfFact(link) && link.to.id === source;
  const cited = (current?.links ?? []).filter(isOfFact);
  if (!cited.some(isIt)) throw notCited(fact.id, source);
  if (cited.every(isIt)) throw onlyOne(source);
  const entry = entryOf({ type: LINKS.evidencedBy, from: fact, to: { label: LABELS.source, id: source }, props: {}, owner: keyOf(fact) });
  const head = current!.nodes.find(isHead)!;
  const said: Statement = own ?? { nodes: [{ ...head, props: {} }], links: [] };
  const isOthers = others.some(({ links }) => links.some(isIt));
  const withdrawn = [...(said.withdrawn ?? []).filter((one) => one.entry !== entry), ...(isOthers ? [{ entry, reason }] : [])];
  return withWithdrawn({ nodes: said.nodes, links: said.links.filter((link) => !isIt(link)) }, withdrawn);
}

const notCited = (id: string, source: string): Conflict =>
  new Conflict({ zh: `${id} 已经不以 ${source} 为据。`, en: `${id} does not rest on ${source} any more.` }, { fact: id, source });

const onlyOne = (source: string): InvalidInput =>
  new InvalidInput(
    {
      zh: `source：这条事实只有 ${source} 一个出处；先补上别的出处，或者撤回这条事实。`,
      en: `source: the fact rests on ${source} alone; put in another source first, or retract the fact.`,
    },
    { argument: 'source' },
  );
