/**
 * Which gaps to close with a budget: the choice with the most gain, where a plant opens nothing before its inputs are there.
 * Assumption: gain is the sum of the scores of the gaps whose product then is made here; costs are those given or claimed; a good
 * that no process yields is brought, everything else is a plant.
 * A 0/1 model for HiGHS; a ring of plants that would feed only itself is cut off and the model solved again. Every answer is run
 * as a closure before it is given. A time limit leaves the best found so far, never worse than picking greedily, and the gap to
 * the bound of the relaxed model.
 * [Huangfu & Hall 2018, HiGHS; Lin & Zhao 2004, ASSAT, for the cuts (loop formulas)]
 */
import type { Sentence } from '../../errors.ts';
import { compareScores } from '../tools/by-score.ts';
import type { Gap } from '../gaps/gap.ts';
import type { RegionView } from '../region/region-view.ts';
import { highsSolver, type Solver } from './highs-solver.ts';
import { createPortfolioProblem, type Item, type PortfolioInput, type PortfolioProblem } from './portfolio-items.ts';
import { toPortfolioReason, whyNothing, type PortfolioStop } from './portfolio-reason.ts';
import { fitsLimits, replayChoice, type Outcome } from './replay-choice.ts';
import { readStructure, toLp, type RingCut } from './to-lp.ts';

export interface PortfolioChoice {
  item: Item;
  /** Product numbers that come with it, ascending. */
  adds: number[];
  gain: number;
}

export interface Portfolio {
  /** In the order in which they can start. */
  choices: PortfolioChoice[];
  /** 亿元. */
  cost: number;
  gain: number;
  optimal: boolean;
  /** (bound − gain) / gain; 0 when optimal, null when nothing bounds it. */
  gapToOptimum: number | null;
  stopReason: PortfolioStop | null;
  /** Gaps whose cost nobody states or estimates, kind by kind, best first. */
  noFigure: Gap[];
  reason: Sentence;
}

const DEFAULT_SECONDS = 1;
const MOST_SECONDS = 30;
const GREEDY_SECONDS = 0.3;

/** @throws NotFound, InvalidInput as createPortfolioProblem */
export async function findPortfolio(view: RegionView, input: PortfolioInput, solver: Solver = highsSolver): Promise<Portfolio> {
  const problem = createPortfolioProblem(view, input);
  const seconds = Math.min(MOST_SECONDS, input.timeLimitSeconds ?? DEFAULT_SECONDS);
  const { best: found, optimal } = await searchChoice(problem, seconds, solver);
  const best = dropIdle(problem, found);
  const nothing = best.started.length === 0;
  const gapToOptimum = optimal ? 0 : await findGapToBound(problem, best.gain, solver);
  return {
    choices: best.started,
    cost: best.started.reduce((sum, { item }) => sum + item.cost, 0),
    gain: best.gain,
    optimal,
    gapToOptimum,
    stopReason: nothing && optimal ? whyNothing(problem).stopReason : optimal ? null : 'TIME_LIMIT',
    noFigure: problem.withoutFigure,
    reason: toPortfolioReason(problem, best, optimal),
  };
}

/** Without the items that add nothing: the solver's tolerance is wider than the small price that the model puts on cost. */
function dropIdle(problem: PortfolioProblem, outcome: Outcome): Outcome {
  let best = outcome;
  for (const { item } of [...outcome.started].sort((a, b) => b.item.cost - a.item.cost || a.item.product - b.item.product)) {
    const trial = replayChoice(
      problem,
      best.started.map((entry) => entry.item).filter((other) => other !== item),
    );
    if (trial.gain >= best.gain - 1e-12) best = trial;
  }
  return best;
}

async function searchChoice(problem: PortfolioProblem, seconds: number, solver: Solver): Promise<{ best: Outcome; optimal: boolean }> {
  const greedyEnd = solver.now() + GREEDY_SECONDS;
  let best = pickGreedily(problem, () => solver.now() > greedyEnd);
  const cuts: RingCut[] = [];
  for (const end = solver.now() + seconds; ;) {
    const left = end - solver.now();
    if (problem.items.length === 0) return { best, optimal: true };
    if (left <= 0) return { best, optimal: false };
    const { status, values } = await solver.solve(toLp(problem, cuts), left);
    const isOne = (name: string) => (values[name] ?? 0) > 0.5;
    const outcome = replayChoice(
      problem,
      problem.items.filter((item) => isOne(`x${item.product}`)),
    );
    if (outcome.fits && outcome.gain > best.gain + 1e-12) best = outcome;
    if (status !== 'Optimal') return { best, optimal: false };
    const unfounded = readStructure(problem).open.filter((q) => isOne(`y${q}`) && !outcome.has[q]);
    if (unfounded.length === 0) return { best: outcome.gain >= best.gain - 1e-9 ? outcome : best, optimal: true };
    cuts.push(toCut(problem, unfounded));
  }
}

/** The processes that yield something of the ring; what they may run on is said in the model. */
function toCut(problem: PortfolioProblem, ring: readonly number[]): RingCut {
  const { yieldStart, yields } = problem.view.model.graph;
  const inside = new Set(ring);
  const feeds = (p: number) => yields.subarray(yieldStart[p]!, yieldStart[p + 1]!).some((q) => inside.has(q));
  return { products: [...ring], processes: readStructure(problem).processes.filter(feeds) };
}

/** Most gain per cost first, as long as it fits and can start, until the time is over. */
function pickGreedily(problem: PortfolioProblem, isLate: () => boolean): Outcome {
  const chosen: Item[] = [];
  let best = replayChoice(problem, chosen);
  const waiting = new Set(problem.items);
  for (let progress = true; progress && !isLate();) {
    progress = false;
    const trials = [...waiting]
      .filter((item) => fitsLimits(problem, [...chosen, item]))
      .map((item) => {
        const outcome = replayChoice(problem, [...chosen, item]);
        return { item, outcome, rate: (outcome.gain - best.gain) / Math.max(item.cost, 1e-9) };
      })
      .filter(({ rate }) => rate > 0)
      .sort((a, b) => compareScores(a.rate, b.rate) || a.item.product - b.item.product);
    if (trials[0]) {
      chosen.push(trials[0].item);
      waiting.delete(trials[0].item);
      best = trials[0].outcome;
      progress = true;
    }
  }
  return best;
}

async function findGapToBound(problem: PortfolioProblem, gain: number, solver: Solver): Promise<number | null> {
  const { status, objective } = await solver.solve(toLp(problem, [], true), DEFAULT_SECONDS);
  if (status !== 'Optimal' || gain <= 0) return null;
  return Math.max(0, (objective - gain) / gain);
}
