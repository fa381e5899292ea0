/**
 * Suggested links between enterprises (L3 over supply links and partnerships), with a hold-out test that says plainly whether
 * the suggestions are any better than simply pairing the busiest enterprises. Those that are not, or were not tested, are not given.
 * Assumption: where somebody is, or who administers whom, is no partnership and is left out. Nobody is suggested to whom any
 * relation is recorded already, an estimate too, nor another enterprise of the same maker group. Suggestions are never written.
 * Hold-out: the links are dealt into FOLDS parts (shuffled with a fixed seed, since id order would hide all links of one hub at
 * once); each part is hidden once, and as many pairs are suggested as were hidden. Cost: FOLDS + 1 runs of
 * link-prediction.ts; a deadline that is over leaves what was found and says so.
 * [Kovács et al. 2019 for L3; Barabási & Albert 1999 for the baseline, preferential attachment]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Relation } from '../../domain/facts.ts';
import { meaningOf } from '../../domain/relation-kinds.ts';
import type { Sentence } from '../../errors.ts';
import type { LimitReason } from '../method/budget.ts';
import type { RunOptions } from '../method/method.ts';
import { findGroupHeads } from '../model/maker-groups.ts';
import { createRandom } from '../tools/random.ts';
import { findLinkSuggestions, type Suggestion } from './link-prediction.ts';
import { comparePairs, pairBusiest, toPair, type Pair } from './pair-busiest.ts';
import { isInferred } from '../model/mark-of.ts';

export interface LinkSuggestions {
  /** Best first; none without a gain. */
  suggestions: Suggestion[];
  /** True when the hold-out test finds more hidden links than the baseline does. */
  gain: boolean;
  /** What the hold-out test found, in figures. */
  holdOut: Sentence;
  /** Null when everything was looked at. */
  stopReason: LimitReason | null;
}

export interface SuggestionOptions extends Pick<RunOptions, 'deadline'> {
  /** Whether a suggestion counts when this enterprise is in it; without it all do. */
  counts?: (enterprise: string) => boolean;
}

export const FOLDS = 5;
const SEED = 1;

const CUT_SHORT: Sentence = {
  zh: '时间用完：检验没有做完，不能说有增益，所以不列建议。',
  en: 'The time was over: the test was not finished, no gain is claimed, so nothing is suggested.',
};

/** @param first most suggestions */
export function findSuggestedLinks(
  relations: readonly Relation[],
  first: number,
  { counts, deadline }: SuggestionOptions = {},
): LinkSuggestions {
  const pairs = toPairs(relations);
  const isUntied = createUntied(relations);
  const isOpen = (a: string, b: string) => (!counts || counts(a) || counts(b)) && isUntied(a, b);
  const { suggestions, stopReason } = findLinkSuggestions(pairs, first, { isOpen, deadline });
  const test = stopReason === null ? holdOut(pairs, deadline) : null;
  if (test === null) return { suggestions: [], gain: false, holdOut: CUT_SHORT, stopReason: 'TIME_LIMIT' };
  const { hidden, found, baseline } = test;
  const gain = found > baseline;
  return {
    suggestions: gain ? suggestions : [],
    gain,
    stopReason: null,
    holdOut:
      hidden === 0
        ? { zh: '已知关系太少，无法检验，所以不列建议。', en: 'Too few links are known to test this, so nothing is suggested.' }
        : {
            zh: `依次隐去 ${hidden} 条已知关系，本方法找回 ${found} 条，简单基准（相互连接最忙的企业）找回 ${baseline} 条：${gain ? '有增益' : '没有增益，所以不列建议'}。`,
            en: `Of ${hidden} known links hidden in turn this method found ${found} again, the plain baseline (pairing the busiest) ${baseline}: ${gain ? 'a gain' : 'no gain, so nothing is suggested'}.`,
          },
  };
}

/** True for two that no relation of any kind or confidence joins and that are not of one maker group. */
function createUntied(relations: readonly Relation[]): (a: string, b: string) => boolean {
  const ends = new Map(
    [...new Set(relations.flatMap(({ from, to }) => [from as string, to as string]))].sort(byCodePoint).map((end, i) => [end, i]),
  );
  const heads = findGroupHeads(relations, ends);
  const tied = new Set(relations.map(({ from, to }) => JSON.stringify(toPair(from, to))));
  return (a, b) => heads[ends.get(a)!] !== heads[ends.get(b)!] && !tied.has(JSON.stringify(toPair(a, b)));
}

function toPairs(relations: readonly Relation[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { kind, from, to, evidence } of relations) {
    if (from === to || !meaningOf(kind).partnership || isInferred(evidence)) continue;
    const pair = toPair(from, to);
    pairs.set(JSON.stringify(pair), pair);
  }
  return [...pairs.values()].sort(comparePairs);
}

/** @returns null when the time is over before the last part */
function holdOut(inOrder: readonly Pair[], deadline?: () => boolean): { hidden: number; found: number; baseline: number } | null {
  const result = { hidden: 0, found: 0, baseline: 0 };
  if (inOrder.length < 2 * FOLDS) return result;
  const pairs = shuffle(inOrder);
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = pairs.filter((_, i) => i % FOLDS !== fold);
    const hidden = new Set(pairs.filter((_, i) => i % FOLDS === fold).map((pair) => JSON.stringify(pair)));
    const isHidden = (a: string, b: string) => hidden.has(JSON.stringify([a, b]));
    result.hidden += hidden.size;
    const { suggestions, stopReason } = findLinkSuggestions(known, hidden.size, { deadline });
    if (stopReason !== null) return null;
    result.found += suggestions.filter(({ a, b }) => isHidden(a, b)).length;
    result.baseline += pairBusiest(known, hidden.size).filter(([a, b]) => isHidden(a, b)).length;
  }
  return result;
}

function shuffle(pairs: readonly Pair[]): Pair[] {
  const random = createRandom(SEED);
  return pairs
    .map((pair) => ({ pair, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ pair }) => pair);
}
