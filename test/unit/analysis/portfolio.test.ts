import fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import type { RegionView } from '../../../server/analysis/region/region-view.ts';
import { findPortfolio, type Portfolio } from '../../../server/analysis/portfolio/find-portfolio.ts';
import { highsSolver, type Solver } from '../../../server/analysis/portfolio/highs-solver.ts';
import { createPortfolioProblem, type PortfolioInput, type PortfolioProblem } from '../../../server/analysis/portfolio/portfolio-items.ts';
import { fitsLimits, replayChoice } from '../../../server/analysis/portfolio/replay-choice.ts';
import { tinyView } from '../../testkit/tiny-chain.ts';
import { arbitraryTiny } from './arbitrary-chains.ts';

const SECONDS = 10;
const ids = (view: RegionView, products: readonly number[]) => products.map((q) => view.model.products[q]!.id as string);
const chosen = (view: RegionView, { choices }: Portfolio) =>
  ids(
    view,
    choices.map((choice) => choice.item.product),
  ).sort();
const costs = (text: string) => text.split(' ').map((word) => ({ product: word.split('@')[0]!, value: Number(word.split('@')[1]) }));
/** Gaps count by what opens with them, so that the tests can say which one is worth more. */
const plain = { weights: { DEMAND: 0, READINESS: 0, FRAGILITY: 0, EVIDENCE: 0, CANDIDATES: 0, PLANNED: 0, OPENS: 0, DEPTH: 6 } };

const line = {
  stages: 'ore@0 metal@1 sheet@2 can@3',
  processes: ['smelt: ore -> metal', 'roll: metal -> sheet', 'press: sheet -> can'],
  makes: ['mine: ore'],
  needs: ['user: metal sheet can'],
};

describe('findPortfolio', () => {
  it('opens no plant before its inputs are there', async () => {
    const view = tinyView(line);
    const all = await findPortfolio(view, { ...plain, budget: 6, costs: costs('metal@2 sheet@2 can@2'), timeLimitSeconds: SECONDS });
    expect(
      ids(
        view,
        all.choices.map((choice) => choice.item.product),
      ),
    ).toEqual(['metal', 'sheet', 'can']);
    expect(all).toMatchObject({ cost: 6, optimal: true, gapToOptimum: 0, stopReason: null });
    expect(all.gain).toBeCloseTo(1 + 2 + 3);
    const two = await findPortfolio(view, { ...plain, budget: 5, costs: costs('metal@2 sheet@2 can@2'), timeLimitSeconds: SECONDS });
    expect(chosen(view, two)).toEqual(['metal', 'sheet']);
    const tip = await findPortfolio(view, { ...plain, budget: 6, costs: costs('sheet@1 can@1'), timeLimitSeconds: SECONDS });
    expect(tip).toMatchObject({ choices: [], stopReason: 'INFEASIBLE', optimal: true });
    expect(tip.reason.zh).toContain('先要有上游');
  });

  it('lets no ring of plants feed only itself', async () => {
    const view = tinyView({
      stages: 'a@3 b@3 c@1',
      processes: ['one: a -> b', 'two: b -> a', 'start: c -> a'],
      needs: ['user: a b'],
      makes: [],
    });
    const ring = await findPortfolio(view, { ...plain, budget: 9, costs: costs('a@1 b@1'), timeLimitSeconds: SECONDS });
    expect(ring).toMatchObject({ choices: [], gain: 0, optimal: true });
    const fed = await findPortfolio(view, { ...plain, budget: 9, costs: costs('a@1 b@1 c@1'), timeLimitSeconds: SECONDS });
    expect(chosen(view, fed)).toEqual(['a', 'b', 'c']);
  });

  it('brings a good that no process yields, and counts by-products that close a gap', async () => {
    const view = tinyView({
      stages: 'acid@2 metal@1 slag@2',
      processes: ['smelt: film -> metal + slag'],
      needs: ['user: metal slag'],
      makes: ['x: acid'],
    });
    const { choices, gain } = await findPortfolio(view, { ...plain, budget: 3, costs: costs('film@1 metal@2'), timeLimitSeconds: SECONDS });
    expect(choices.map(({ adds }) => ids(view, adds))).toEqual([['film'], ['metal', 'slag']]);
    expect(gain).toBeCloseTo(choices.reduce((sum, choice) => sum + choice.gain, 0));
    expect(gain).toBeCloseTo(3);
  });

  it('keeps carbon and stage limits, takes a claim before an estimate and the cheaper of equals', async () => {
    const view = tinyView({
      stages: 'ore@0 p@2 q@2 r@2',
      processes: ['a: ore -> p', 'b: ore -> q', 'c: ore -> r'],
      makes: ['mine: ore'],
      needs: ['user: p q r'],
    });
    const base = { ...plain, budget: 9, costs: costs('p@3 q@2 r@1'), timeLimitSeconds: SECONDS };
    expect(chosen(view, await findPortfolio(view, { ...base, stageLimits: [{ stage: 2, most: 1 }] }))).toEqual(['r']);
    expect(chosen(view, await findPortfolio(view, { ...base, carbonLimit: 5, carbon: costs('p@5 q@4 r@4') }))).toHaveLength(1);
    const claimed = await findPortfolio(view, { ...base, claims: [{ product: 'p', value: 4, claim: 'c1' }] });
    expect(claimed.choices.map(({ item }) => [item.cost, item.claim])).toEqual([
      [4, 'c1'],
      [2, null],
      [1, null],
    ]);
  });

  it('takes no lower bound for an exact cost, and says what is counted at its least', async () => {
    const claims = (bound: 'MORE_THAN' | 'AT_LEAST' | 'ABOUT') => ({ claims: [{ product: 'metal', value: 70, claim: 'c1', bound }] });
    const ask = (budget: number, bound: 'MORE_THAN' | 'AT_LEAST' | 'ABOUT') =>
      findPortfolio(tinyView(line), { ...plain, budget, ...claims(bound), timeLimitSeconds: SECONDS });
    const none = await ask(70, 'MORE_THAN');
    expect(none).toMatchObject({ choices: [], stopReason: 'INFEASIBLE' });
    expect(none.reason).toEqual({
      zh: '预算 70 亿元不够最便宜的一项（来源给出的是超过 70 亿元）。',
      en: 'The budget of CNY 7 bn is not enough for the cheapest item (its source gives more than CNY 7 bn).',
    });
    const more = await ask(75, 'MORE_THAN');
    expect(more).toMatchObject({ cost: 70, optimal: true });
    expect(more.reason.zh).toBe(
      '预算 75 亿元内选出 1 项，共至少 70 亿元；按这些投资额，已证明没有更好的组合。来源没有给出确数：产品metal 超过 70 亿元；这里按下限计，实际可能超出预算。',
    );
    expect((await ask(70, 'AT_LEAST')).reason.en).toContain(
      'metal at least CNY 7 bn; it is counted at its least, and the budget may not be enough.',
    );
    expect((await ask(70, 'ABOUT')).reason.en).toMatch(/no exact figure: metal about CNY 7 bn\.$/);
  });

  it('says what the items within the budget lack, whatever lies beyond it', async () => {
    const answer = await findPortfolio(tinyView(line), { ...plain, budget: 3, costs: costs('metal@9 can@2'), timeLimitSeconds: SECONDS });
    expect(answer).toMatchObject({ choices: [], stopReason: 'INFEASIBLE' });
    expect(answer.reason).toEqual({
      zh: '限制内的 1 项都有投入品未见来处，先要有上游，工厂才能开工：产品can要等产品sheet。',
      en: 'Every plant within reach waits for inputs without a record here; a plant opens nothing before its inputs are there: can waits for sheet.',
    });
  });

  it.each<[string, Partial<PortfolioInput>, string]>([
    ['no figures', { costs: [] }, 'No gap has an investment figure'],
    ['a small budget', { budget: 1 }, 'The budget of CNY 100 M is below the cheapest item (CNY 200 M).'],
    ['a small carbon limit', { carbonLimit: 1, carbon: [{ product: 'metal', value: 2 }] }, 'The carbon limit of 1 is below'],
    ['a closed stage', { stageLimits: [{ stage: 1, most: 0 }] }, 'No item keeps the limits'],
  ])('says in words why nothing can be chosen: %s', async (_, input, reason) => {
    const answer = await findPortfolio(tinyView(line), {
      ...plain,
      budget: 6,
      costs: costs('metal@2'),
      timeLimitSeconds: SECONDS,
      ...input,
    });
    expect(answer).toMatchObject({ choices: [], cost: 0, stopReason: reason.startsWith('No gap has') ? 'NO_FIGURES' : 'INFEASIBLE' });
    expect(answer.reason.en).toContain(reason);
  });

  it('strengthens by a second maker only: an owner of the one group, or a product without a process, earns nothing', async () => {
    const tiny = {
      processes: ['make: x -> metal', 'roll: metal -> strip', 'bake: gold -> ring'],
      makes: ['boss: metal gold x', 'mill: strip ring'],
    };
    const ask = (owners: string[], product = 'metal') =>
      findPortfolio(tinyView(tiny), { budget: 9, claims: [{ product, value: 1, claim: 'c', owners }], timeLimitSeconds: SECONDS });
    expect((await ask(['mill'])).gain).toBeGreaterThan(0);
    expect(await ask(['boss'])).toMatchObject({ choices: [], gain: 0, stopReason: 'NOTHING_GAINED' });
    expect(await ask([], 'gold')).toMatchObject({ choices: [], gain: 0, stopReason: 'NOTHING_GAINED' });
    expect((await ask(['mill'])).noFigure.map(({ product }) => product)).toEqual(['gold', 'x'].filter((q) => q !== 'x'));
  });

  it('refuses unknown products and negative figures', async () => {
    await expect(findPortfolio(tinyView(line), { budget: 6, costs: costs('gold@2') })).rejects.toThrow(
      'There is no product with the id "gold" in this chain.',
    );
    await expect(findPortfolio(tinyView(line), { budget: -1 })).rejects.toThrow('budget must be a number of at least zero.');
    await expect(findPortfolio(tinyView(line), { budget: 1, costs: costs('metal@-2') })).rejects.toThrow(
      'costs(metal) must be a number of at least zero.',
    );
  });

  it('keeps the best found and says so when the time is over', async () => {
    let calls = 0;
    const slow: Solver = {
      now: () => 0,
      solve: (model, seconds) =>
        calls++ === 0 ? Promise.resolve({ status: 'Time limit reached', objective: NaN, values: {} }) : highsSolver.solve(model, seconds),
    };
    const answer = await findPortfolio(tinyView(line), { ...plain, budget: 4, costs: costs('metal@2 sheet@2 can@2') }, slow);
    expect(answer).toMatchObject({ optimal: false, stopReason: 'TIME_LIMIT', cost: 4 });
    expect(answer.gapToOptimum).toBeGreaterThanOrEqual(0);
    expect(answer.reason.en).toContain('the time ran out');
  });

  it('finds what trying every subset finds', async () => {
    const highs = await loadHighs();
    // A thread per solve would make hundreds of them: the same solver, called directly.
    const inThisThread: Solver = {
      now: () => 0,
      solve: (model) => {
        const { Status, ObjectiveValue, Columns } = highs.solve(model, { mip_rel_gap: 0 });
        return Promise.resolve({
          status: Status,
          objective: ObjectiveValue,
          values: Object.fromEntries(Object.entries(Columns).map(([name, column]) => [name, 'Primal' in column ? column.Primal : NaN])),
        });
      },
    };
    const input = fc.record({
      tiny: arbitraryTiny,
      prices: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }),
      budget: fc.nat({ max: 14 }),
    });
    await fc.assert(
      fc.asyncProperty(input, async ({ tiny, prices, budget }) => {
        const view = tinyView(tiny);
        const asked: PortfolioInput = {
          budget,
          costs: view.model.products
            .slice(0, view.model.productCount)
            .map((q, i) => ({ product: q.id, value: prices[i % prices.length]! })),
          timeLimitSeconds: SECONDS,
        };
        const problem = createPortfolioProblem(view, asked);
        if (problem.items.length === 0 || problem.items.length > 10) return;
        const answer = await findPortfolio(view, asked, inThisThread);
        expect(answer.optimal).toBe(true);
        expect(answer.gain).toBeCloseTo(bestOfAll(problem), 6);
        expect(answer.cost).toBeLessThanOrEqual(budget);
      }),
      { numRuns: 60 },
    );
  });
});

function bestOfAll(problem: PortfolioProblem): number {
  let best = 0;
  for (let mask = 0; mask < 1 << problem.items.length; mask++) {
    const subset = problem.items.filter((_, i) => mask & (1 << i));
    if (fitsLimits(problem, subset)) best = Math.max(best, replayChoice(problem, subset).gain);
  }
  return best;
}
