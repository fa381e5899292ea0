/**
 * How firmly a ranking of candidates stands: weights and uncertain facts are shaken with a seed, many times; each candidate gets
 * the interval of ranks it takes in nine runs of ten. And which three facts are worth verifying first.
 * Assumption: every weight varies by half up and down, independently; a fact fails as often as its confidence suggests (seed and
 * cited 5 %, imported 10 %, common 20 %, estimate 40 %). A candidate whose production fails comes last; a failed relation takes
 * its tie from every candidate that it ties to someone here, a failed plan its minus. O(runs × candidates log candidates).
 * [Saltelli et al. 2008, Global Sensitivity Analysis, for the question]
 */
import { byCodePoint } from '../../domain/by-code-point.ts';
import type { Evidence } from '../../domain/facts.ts';
import type { Confidence } from '../../domain/words.ts';
import type { Sentence } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import { nameOf, say } from '../model/names.ts';
import type { RegionView } from '../region/region-view.ts';
import { findTargets, type TargetOptions } from './find-targets.ts';
import { createRandom } from '../tools/random.ts';
import { relationClause } from './relation-clause.ts';
import { createMoves, rankShaken, type Loss, type Losses } from './shaken-order.ts';
import { TARGET_FACTORS, type TargetFactorKey } from './target-factors.ts';
import type { Target } from './target.ts';

export interface TargetRange {
  target: Target;
  rank: number;
  rankLow: number;
  rankHigh: number;
}
export interface FactToVerify {
  /** Id of a production or relation. */
  fact: string;
  question: Sentence;
  /** Mean change of rank over the candidates when the fact is flipped. */
  effect: number;
}
export interface Robustness {
  seed: number;
  runs: number;
  targets: TargetRange[];
  verifyFirst: FactToVerify[];
}

export const SPREAD = 0.5;
export const TAIL = 0.05;
export const VERIFY = 3;
export const FAILS: Readonly<Record<Confidence, number>> = {
  SEED: 0.05,
  CITED: 0.05,
  IMPORTED: 0.1,
  DEFINITION: 0.1,
  COMPUTED: 0.2,
  COMMON: 0.2,
  ESTIMATE: 0.4,
};

/** A fact that may be wrong: it holds or fails once, for every candidate that rests on it. */
interface UncertainFact {
  id: string;
  fails: number;
  question: Sentence;
  losses: Map<number, Loss>;
}

/** @param first how many candidates to report, best first */
export function findRobustness(
  view: RegionView,
  q: number,
  { seed, runs, first, ...options }: TargetOptions & { seed: number; runs: number; first: number },
): Robustness {
  const targets = findTargets(view, q, options);
  const facts = findUncertainFacts(view, q, targets);
  const random = createRandom(seed);
  const ranks = new Map(targets.map((target) => [target.number, [] as number[]]));
  for (let run = 0; run < runs; run++) {
    const weights: Partial<Record<TargetFactorKey, number>> = {};
    for (const { key, weight } of TARGET_FACTORS) weights[key] = (options.weights?.[key] ?? weight) * (1 - SPREAD + 2 * SPREAD * random());
    const failed = facts.filter((fact) => random() < fact.fails);
    for (const [number, rank] of rankShaken(targets, addUp(failed), weights)) ranks.get(number)!.push(rank);
  }
  const movesOf = createMoves(targets, options.weights ?? {});
  const effects = facts.map(({ id, question, fails, losses }) => ({
    fact: id,
    question,
    effect: movesOf(losses) / targets.length,
    fails,
  }));
  return {
    seed,
    runs,
    targets: targets.slice(0, first).map((target) => {
      const taken = ranks.get(target.number)!.sort((a, b) => a - b);
      const at = (share: number) => taken[Math.min(taken.length - 1, Math.max(0, Math.round(share * (taken.length - 1))))] ?? target.rank;
      return { target, rank: target.rank, rankLow: Math.min(at(TAIL), target.rank), rankHigh: Math.max(at(1 - TAIL), target.rank) };
    }),
    verifyFirst: effects
      .filter(({ effect }) => effect > 0)
      .sort((a, b) => compareScores(a.effect * a.fails, b.effect * b.fails) || byCodePoint(a.fact, b.fact))
      .slice(0, VERIFY)
      .map(({ fact, question, effect }) => ({ fact, question, effect })),
  };
}

/** What each candidate loses when all of these fail. */
function addUp(failed: readonly UncertainFact[]): Losses {
  const sum = new Map<number, Loss>();
  for (const { losses } of failed) for (const [candidate, loss] of losses) lose(sum, candidate, loss);
  return sum;
}

function lose(losses: Map<number, Loss>, candidate: number, { keys, dropsOut }: Loss): void {
  const known = losses.get(candidate);
  losses.set(candidate, known ? { keys: [...known.keys, ...keys], dropsOut: known.dropsOut || dropsOut } : { keys, dropsOut });
}

function findUncertainFacts(view: RegionView, q: number, targets: readonly Target[]): UncertainFact[] {
  const product = view.model.products[q]!;
  const found = new Map<string, UncertainFact>();
  const put = (
    candidate: number,
    { id, evidence }: { id: string; evidence: readonly Evidence[] },
    question: Sentence,
    keys: TargetFactorKey[],
    dropsOut = false,
  ) => {
    const fact = found.get(id) ?? { id, fails: failure(evidence), question, losses: new Map<number, Loss>() };
    lose(fact.losses, candidate, { keys, dropsOut });
    found.set(id, fact);
  };
  for (const target of targets) {
    const { facts, search } = target;
    const enterprise = view.model.enterprises[target.number]!;
    const ask = (zh: string, en: string) =>
      say((l) =>
        l === 'zh'
          ? `${nameOf(enterprise, l)}${zh}${nameOf(product, l)}？`
          : `${en.replace('%', nameOf(enterprise, l))} ${nameOf(product, l)}?`,
      );
    const sole = facts.makes.length + facts.makesGrade.length === 1;
    for (const row of [...facts.makes, ...facts.makesGrade]) {
      put(
        target.number,
        row,
        ask('是否仍在生产', 'Does % still make'),
        sole ? ['CAPACITY', 'EVIDENCE'] : [],
        sole && facts.relations.length === 0,
      );
    }
    for (const row of facts.plans)
      put(target.number, row, ask('是否真的在别处建设', 'Does % really build elsewhere'), ['PROJECT_ELSEWHERE']);
    for (const link of search.tiesOf(target.enterprise).flatMap((path) => path.links)) {
      put(
        target.number,
        link,
        say((l) => {
          const clause = relationClause(view.model, link, l);
          return l === 'zh' ? `“${clause}”是否属实、是否仍有效？` : `Is it true that ${clause}, and does it still hold?`;
        }),
        ['TIES'],
      );
    }
  }
  return [...found.values()];
}

function failure(evidence: readonly Evidence[]): number {
  return Math.min(1, ...evidence.map((e) => FAILS[e.confidence]), evidence.length === 0 ? FAILS.ESTIMATE : 1);
}
