/**
 * Suggested links between enterprises (L3 over supply links and partnerships), with a hold-out test that says plainly whether
 * the suggestions are any better than simply pairing the busiest enterprises.
 * Assumption: where somebody is, or who administers whom, is no partnership and is left out. Suggestions are never written.
 * Hold-out: the links are dealt into FOLDS parts (shuffled with a fixed seed, since id order would hide all links of one hub at
 * once); each part is hidden once, and as many pairs are suggested as were hidden. Cost: FOLDS + 1 runs of link-prediction.ts.
 * [Kovács et al. 2019 for L3; Barabási & Albert 1999 for the baseline, preferential attachment]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import type { PartnershipKind } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { createRandom } from '../random.ts';
import { findLinkSuggestions, type Suggestion } from './link-prediction.ts';
import { isInferred } from './relation-network.ts';

export interface LinkSuggestions {
  suggestions: Suggestion[];
  /** True when the hold-out test finds more hidden links than the baseline does. */
  gain: boolean;
  /** What the hold-out test found, in figures. */
  holdOut: Sentence;
}

type Pair = readonly [string, string];

const PARTNERSHIPS: ReadonlySet<PartnershipKind> = new Set([
  'SUPPLIES', 'JOINT_DEVELOPS', 'AGREEMENT', 'COOPERATES', 'TALKS', 'INVESTS_IN', 'OPERATES', 'RESEARCHES', 'ESTABLISHES', 'SUBSIDIARY_OF', 'PARENT_OF',
]);
const FOLDS = 5;
const SEED = 1;

/** @param counts whether a suggestion counts when this enterprise is in it; without it all do. @param first most suggestions */
export function findSuggestedLinks(relations: readonly Relation[], first: number, counts?: (enterprise: string) => boolean): LinkSuggestions {
  const pairs = toPairs(relations);
  const all = findLinkSuggestions(pairs, Number.MAX_SAFE_INTEGER);
  const { hidden, found, baseline } = holdOut(pairs);
  const gain = found > baseline;
  return {
    suggestions: all.filter(({ a, b }) => !counts || counts(a) || counts(b)).slice(0, first),
    gain,
    holdOut: hidden === 0
      ? { zh: '已知关系太少，无法检验；建议仅供参考。', en: 'Too few links are known to test this; take the suggestions as hints only.' }
      : {
        zh: `依次隐去 ${hidden} 条已知关系，本方法找回 ${found} 条，简单基准（相互连接最忙的企业）找回 ${baseline} 条：${gain ? '有增益' : '没有增益'}。`,
        en: `Of ${hidden} known links hidden in turn this method found ${found} again, the plain baseline (pairing the busiest) ${baseline}: ${gain ? 'a gain' : 'no gain'}.`,
      },
  };
}

function toPairs(relations: readonly Relation[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { kind, from, to, evidence } of relations) {
    if (from === to || !PARTNERSHIPS.has(kind) || isInferred(evidence)) continue;
    const pair: Pair = byCodePoint(from, to) < 0 ? [from, to] : [to, from];
    pairs.set(JSON.stringify(pair), pair);
  }
  return [...pairs.values()].sort(comparePairs);
}

function holdOut(inOrder: readonly Pair[]): { hidden: number; found: number; baseline: number } {
  const result = { hidden: 0, found: 0, baseline: 0 };
  if (inOrder.length < 2 * FOLDS) return result;
  const pairs = shuffle(inOrder);
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = pairs.filter((_, i) => i % FOLDS !== fold);
    const hidden = new Set(pairs.filter((_, i) => i % FOLDS === fold).map((pair) => JSON.stringify(pair)));
    const isHidden = (a: string, b: string) => hidden.has(JSON.stringify([a, b]));
    result.hidden += hidden.size;
    result.found += findLinkSuggestions(known, hidden.size).filter(({ a, b }) => isHidden(a, b)).length;
    result.baseline += pairBusiest(known, hidden.size).filter(([a, b]) => isHidden(a, b)).length;
  }
  return result;
}

function shuffle(pairs: readonly Pair[]): Pair[] {
  const random = createRandom(SEED);
  return pairs.map((pair) => ({ pair, key: random() })).sort((a, b) => a.key - b.key).map(({ pair }) => pair);
}

/** Pairs that are not linked with the largest product of degrees; ties by id. */
function pairBusiest(known: readonly Pair[], first: number): Pair[] {
  const degrees = new Map<string, number>();
  for (const id of known.flat()) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const linked = new Set(known.map((pair) => JSON.stringify(pair)));
  const ids = [...degrees.keys()].sort(byCodePoint);
  const open = ids.flatMap((a, i) => ids.slice(i + 1).map((b): Pair => [a, b])).filter((pair) => !linked.has(JSON.stringify(pair)));
  const weight = ([a, b]: Pair) => degrees.get(a)! * degrees.get(b)!;
  return open.sort((x, y) => weight(y) - weight(x) || comparePairs(x, y)).slice(0, first);
}

function comparePairs(x: Pair, y: Pair): number {
  return byCodePoint(x[0], y[0]) || byCodePoint(x[1], y[1]);
}
