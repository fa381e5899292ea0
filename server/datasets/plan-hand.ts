/** What must be written so that a few facts are as somebody has put them in by hand; see {@link HAND}. */
import { toFactKey, type Retraction } from '../domain/datasets.ts';
import { Conflict } from '../errors.ts';
import { LINKS, type Link } from '../graph/vocabulary.ts';
import { findChanges, type Changes } from '../ingest/write/find-changes.ts';
import { endOf, isHead, keyOf, type End, type GraphParts } from '../ingest/write/graph-parts.ts';
import { correct } from './correct-statement.ts';
import { HAND } from './hand.ts';
import { mergeParts } from './merge-parts.ts';
import { toJudge, withTwins } from './plan-load.ts';
import { splitParts } from './split-parts.ts';
import { toStatements, type Statement } from './statements.ts';
import { uncite, type Uncited } from './uncite.ts';

/** What somebody puts in. */
export interface HandWrite {
  /** Each statement as it is from now on, whole, on the evidence that is put in with it. */
  states: GraphParts;
  /** Statements that are no more. */
  gone: readonly Gone[];
  /** Why something is taken out of a list that others state. */
  reason?: string | null;
  /** Sources that facts no longer rest on. */
  uncited?: readonly Uncited[];
}
export interface Gone extends End {
  reason: string;
}

/** The statements that a write is about. */
export function touchedBy({ states, gone, uncited = [] }: HandWrite): End[] {
  const heads = states.nodes.filter(isHead);
  return [...heads, ...gone, ...uncited.map(({ fact }) => fact)].map(({ label, id }) => ({ label, id }));
}

/**
 * @param there the statements that are touched, as `readStatements` gives them
 * @throws Conflict where something else rests on what is to go; InvalidInput where a list of a folder would get shorter without a reason,
 * or a fact would rest on nothing
 */
export function planHand(there: GraphParts & { beyond?: ReadonlySet<string> }, write: HandWrite, now: string): Changes {
  const before = splitParts(there);
  const current = toStatements(there);
  const gone = new Set(write.gone.map(keyOf));
  const without = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([key]) => !gone.has(key)));
  const others = [...before.datasets.values()]
    .filter(({ dataset }) => dataset.id !== HAND.id)
    .map(({ dataset, statements }) => ({ dataset, statements: without(statements) }));
  const hand = before.datasets.get(HAND.id) ?? { dataset: { ...HAND, loadedAt: now }, statements: new Map<string, Statement>() };
  const statements = without(hand.statements);
  for (const [key, wanted] of toStatements(write.states)) {
    const stating = others.flatMap((one) => one.statements.get(key) ?? []);
    const ground = {
      current: current.get(key) ?? null,
      own: hand.statements.get(key) ?? null,
      others: stating,
      reason: write.reason ?? null,
    };
    statements.set(key, correct(wanted, ground));
  }
  for (const one of write.uncited ?? []) {
    const key = keyOf(one.fact);
    const stating = others.flatMap((other) => other.statements.get(key) ?? []);
    statements.set(key, uncite(one, current.get(key) ?? null, statements.get(key) ?? null, stating));
  }
  for (const one of write.gone) mustStandAlone(one, gone, there);
  const isStated = (key: string) => [...before.datasets.values()].some((one) => one.dataset.id !== HAND.id && one.statements.has(key));
  const retracted: Retraction[] = [
    ...(hand.dataset.retracted ?? []).filter(({ fact }) => !statements.has(fact) && !gone.has(fact)),
    ...write.gone.filter((one) => isStated(keyOf(one))).map(({ label, id, reason }) => ({ fact: toFactKey(label, id), reason })),
  ];
  const { retracted: _, ...dataset } = hand.dataset;
  const stated = { dataset: { ...dataset, ...(retracted.length > 0 ? { retracted } : {}) }, statements };
  const merged = mergeParts([...others, stated], without(before.loose), toJudge(before, HAND.id), there.beyond);
  return withTwins(findChanges(there, merged.parts), merged.parts);
}

/** Links that may fall away with what they lead to: whoever has them says enough without. */
const MAY_FALL: readonly Link[] = [
  LINKS.about,
  LINKS.states,
  LINKS.creates,
  LINKS.ledTo,
  LINKS.hasInvestment,
  LINKS.hasCapacity,
  LINKS.hasFixedInvestment,
  LINKS.hasOutput,
  LINKS.hasTax,
  LINKS.inDataset,
];

/** @throws Conflict naming what rests on it and does not go with it */
function mustStandAlone(one: Gone, gone: ReadonlySet<string>, { links }: GraphParts): void {
  const key = keyOf(one);
  const resting = links.filter((link) => !gone.has(link.owner) && [link.from, link.to].some((end) => keyOf(end) === key));
  const held = [...new Set(resting.filter(({ type }) => !MAY_FALL.includes(type)).map(({ owner }) => endOf(owner).id))];
  if (held.length === 0) return;
  const [shown, more] = [held.slice(0, MOST_SHOWN), held.length > MOST_SHOWN];
  throw new Conflict(
    {
      zh: `还有 ${held.length} 条记录以 ${one.id} 为据（${shown.join('、')}${more ? '……' : ''}），先撤回或改掉它们。`,
      en: `${held.length} other record${held.length === 1 ? ' rests' : 's rest'} on ${one.id} (${shown.join(', ')}${more ? ', …' : ''}); retract or change those first.`,
    },
    { fact: one.id, held: shown },
  );
}

const MOST_SHOWN = 5;
