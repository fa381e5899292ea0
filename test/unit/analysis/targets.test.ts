import { describe, expect, it } from 'vitest';
import type { Facts, Source } from '../../../server/domain/facts.ts';
import type { Project } from '../../../server/domain/records.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { findDistanceClass, findProvince } from '../../../server/analysis/targets/distance.ts';
import { findTargets, type TargetOptions } from '../../../server/analysis/targets/find-targets.ts';
import { createRandom } from '../../../server/analysis/tools/random.ts';
import { findRobustness } from '../../../server/analysis/targets/robustness.ts';
import { toTargetReasons } from '../../../server/analysis/targets/target-reasons.ts';
import type { Target } from '../../../server/analysis/targets/target.ts';
import { TARGET_FACTOR_KEYS } from '../../../server/analysis/targets/target-factors.ts';
import { id, tinyChain, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';

const tiny: TinyChain = {
  stages: 'ore@0',
  processes: ['smelt: ore -> metal', 'coat: metal + lacquer -> sheet', 'pack: sheet + film -> box'],
  makes: ['mine: ore', 'smelter: metal', 'alpha: lacquer', 'beta: lacquer film', 'gamma: lacquer?planned', 'delta: lacquer!common'],
  needs: ['smelter: lacquer film'],
  outside: 'alpha beta gamma delta middle',
  relations: ['alpha TALKS middle', 'middle SUPPLIES smelter metal', 'gov AGREEMENT gamma lacquer'],
};

function viewOf(change: (facts: Facts) => void = () => undefined) {
  const facts = tinyChain(tiny);
  change(facts);
  return createRegionView(createChainModel(facts, id('tiny')), id('here'));
}
function targetsOf(options: TargetOptions = {}, change?: (facts: Facts) => void) {
  const view = viewOf(change);
  const names = (products: readonly number[]) => products.map((q) => view.model.products[q]!.id);
  const targets = findTargets(view, view.model.productIndex.get('lacquer')!, options);
  return { view, names, targets, of: (enterprise: string) => targets.find((target) => target.enterprise === enterprise)! };
}
const tiesOf = ({ search, enterprise }: Target) => search.tiesOf(enterprise);
const counterfactualOf = ({ search, number }: Target) => search.counterfactualOf(number);

describe('findTargets', () => {
  it('takes makers outside, planned ones too, and apart from them those that a cited relation ties to a maker or to the product', () => {
    const { targets, of } = targetsOf();
    expect(targets.map((target) => target.enterprise).sort()).toEqual(['alpha', 'beta', 'delta', 'gamma', 'middle']);
    expect(targets.map(({ role, rank }) => [role, rank])).toEqual([
      ['MAKER', 1],
      ['MAKER', 2],
      ['MAKER', 3],
      ['MAKER', 4],
      ['WAY_IN', 1],
    ]);
    expect(toTargetReasons(of('middle'))[0]!.text.en).toContain('may lead to who does');
  });

  it('shows every factor, and the score as the sum of its contributions', () => {
    for (const target of targetsOf().targets) {
      expect(target.factors.map((factor) => factor.key)).toEqual(TARGET_FACTOR_KEYS);
      for (const { value, weight, contribution } of target.factors) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(contribution).toBe(weight * value);
      }
      expect(target.score).toBeCloseTo(
        target.factors.reduce((sum, factor) => sum + factor.contribution, 0),
        12,
      );
    }
  });

  it('values ties by the steps to someone here, coverage by gap products, capacity against the largest in the same unit', () => {
    const { of } = targetsOf({}, (facts) => {
      facts.productions = facts.productions.map((m) => ({
        ...m,
        capacity: { alpha: 50, beta: 200 }[m.enterprise as string] ?? null,
        unit: 't/a',
      }));
    });
    expect(of('alpha').values).toMatchObject({ TIES: 1 / 2, COVERAGE: 1 / 5, CAPACITY: 0.25 });
    expect(of('beta').values).toMatchObject({ TIES: 0, COVERAGE: 2 / 5, CAPACITY: 1 });
    expect(of('gamma').values).toMatchObject({ TIES: 1, PROJECT_ELSEWHERE: 1 });
    expect(tiesOf(of('alpha')).map((path) => path.nodes)).toEqual([['alpha', 'middle', 'smelter']]);
    expect(tiesOf(of('beta'))).toEqual([]);
  });

  it('ranks who is only planned, unverified or without a publication all the same, with less evidence and what to check first', () => {
    const { targets, of } = targetsOf({ weights: { TIES: 100 } });
    expect(targets[0]!.enterprise).toBe('gamma');
    expect(of('gamma').checkFirst).toEqual(['ONLY_PLANNED']);
    expect(of('delta').checkFirst).toEqual(['NO_PUBLICATION']);
    expect([of('gamma').values.EVIDENCE, of('alpha').values.EVIDENCE]).toEqual([0.5, 1]);
    expect(toTargetReasons(of('gamma')).at(-1)!.text.zh).toContain('先核实');
    expect(
      targetsOf({}, (facts) => {
        facts.enterprises = facts.enterprises.map((e) => ({ ...e, nameVerified: e.id !== 'alpha' }));
      }).of('alpha').checkFirst,
    ).toEqual(['NAME_UNVERIFIED']);
  });

  it('puts who ceased last whatever the score', () => {
    const { targets, of } = targetsOf({ weights: { TIES: 100 } }, (facts) => {
      facts.productions = facts.productions.map((m) => (m.enterprise === 'alpha' ? { ...m, status: '2024 年起停产' } : m));
    });
    expect([of('alpha').vetoes, of('alpha').rank]).toEqual([['CEASED'], 4]);
    expect(targets.filter(({ role }) => role === 'MAKER').at(-1)!.enterprise).toBe('alpha');
  });

  it('lets fresh, sourced news count, and fade over two years', () => {
    const news = (date: string) =>
      targetsOf({}, (facts) => {
        facts.signals = [
          { noun: 'SIGNAL', id: id('s'), enterprise: id('beta'), product: null, kind: 'EXPANDS', date, text: '扩产', evidence: [] },
        ];
      }).of('beta').values.SIGNALS;
    // the survey is of 2026-11
    expect([news('2026-11'), news('2025-11'), news('2020')]).toEqual([1, 0.5, 0]);
  });

  it('takes those who could deliver for suppliers where no plant closes the gap', () => {
    const view = tinyView({
      stages: 'ore@0',
      trades: 'ore@local',
      processes: ['conc: ore -> c', 'smelt: c -> metal'],
      makes: ['one: metal', 'far: c'],
      outside: 'far',
    });
    expect(findTargets(view, view.model.productIndex.get('c')!).map(({ enterprise, role }) => [enterprise, role])).toEqual([
      ['far', 'SUPPLIER'],
    ]);
  });

  it('does not take common knowledge for a source that can be cited', () => {
    const noCitation = (facts: Facts) => {
      facts.sources = [...new Set(facts.productions.flatMap((m) => m.evidence.map((e) => e.source)))].map(
        (source) => ({ id: source, citation: false }) as Source,
      );
    };
    expect(targetsOf({}, noCitation).of('alpha').checkFirst).toContain('NO_PUBLICATION');
  });

  it('counts a project under way elsewhere against a candidate, one inside the region not', () => {
    const project = (region: string | null, stage = 'STARTED') =>
      ({
        id: id('pj'),
        owners: ['alpha'],
        products: [{ product: 'lacquer', role: 'MAKES', evidence: [] }],
        region,
        stage,
      }) as unknown as Project;
    expect(targetsOf({ projects: [project('there')] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(1);
    expect(targetsOf({ projects: [project('here')] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(0);
    // here holds the park, the land holds both
    expect(targetsOf({ projects: [project('park')] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(0);
    expect(targetsOf({ projects: [project('land')] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(1);
    expect(targetsOf({ projects: [project(null)] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(1);
    expect(targetsOf({ projects: [{ ...project(null), owners: [id('alpha'), id('smelter')] }] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(
      0,
    );
    expect(targetsOf({ projects: [project('there', 'OPERATING')] }).of('alpha').values.PROJECT_ELSEWHERE).toBe(0);
  });

  it('tells what opens with a candidate and what only that candidate opens', () => {
    const { of, names } = targetsOf();
    expect(names(counterfactualOf(of('alpha')).openedWith)).toEqual(['lacquer', 'sheet']);
    expect(names(counterfactualOf(of('beta')).openedWith)).toEqual(['box', 'film', 'lacquer', 'sheet']);
    expect(names(counterfactualOf(of('alpha')).blockedWithout)).toEqual([]);
    expect(names(counterfactualOf(of('beta')).blockedWithout)).toEqual(['box', 'film']);
  });

  it('gives every reason with its facts, in both languages', () => {
    const { of } = targetsOf();
    const first = toTargetReasons(of('alpha'))[0]!;
    expect(first).toMatchObject({ mark: 'FACT', facts: ['makes:alpha:lacquer:operating'] });
    expect(first.text).toEqual({ zh: '企业alpha生产产品lacquer（产能无记录）。', en: 'alpha makes lacquer (no record of its capacity).' });
    expect(
      toTargetReasons(of('alpha')).some((reason) => reason.facts.length === 2 && reason.text.en.startsWith('Its tie to this place: alpha')),
    ).toBe(true);
  });

  it('tells a tie in the direction of its facts, whichever way it is walked', () => {
    const texts = (relations: string[]) => {
      const view = tinyView({ processes: ['p: q -> r'], makes: ['maker: q', 'user: r'], outside: 'maker between', relations });
      return toTargetReasons(findTargets(view, view.model.productIndex.get('q')!)[0]!).map((reason) => reason.text);
    };
    expect(texts(['maker SUPPLIES user'])).toContainEqual({
      zh: '与本地的联系：企业maker 供货给 企业user。',
      en: 'Its tie to this place: maker supplies user.',
    });
    expect(texts(['user SUPPLIES maker'])).toContainEqual({
      zh: '与本地的联系：企业user 供货给 企业maker。',
      en: 'Its tie to this place: user supplies maker.',
    });
    expect(texts(['between PARENT_OF maker', 'user SUPPLIES between']).map(({ en }) => en)).toContain(
      'Its tie to this place: between is the parent of maker, user supplies between.',
    );
    expect(texts(['user SUPPLIES maker q'])).toContainEqual({
      zh: '企业user 供货给 企业maker，涉及产品q。',
      en: 'user supplies maker; it is about q.',
    });
  });

  it('refuses a weight that is no number, and has nobody for what nobody makes', () => {
    expect(() => targetsOf({ weights: { TIES: NaN } })).toThrow('The weight of TIES must be a finite number.');
    const view = viewOf();
    expect(findTargets(view, view.model.productIndex.get('box')!)).toEqual([]);
  });
});

describe('findRobustness', () => {
  const run = (seed: number, runs = 50) => {
    const view = viewOf();
    return findRobustness(view, view.model.productIndex.get('lacquer')!, { seed, runs, first: 10 });
  };
  it('gives the same bytes for the same seed, and intervals that hold the rank', () => {
    const plain = ({ targets, verifyFirst }: ReturnType<typeof run>) =>
      JSON.stringify([targets.map(({ target, rank, rankLow, rankHigh }) => [target.enterprise, rank, rankLow, rankHigh]), verifyFirst]);
    expect(plain(run(7))).toBe(plain(run(7)));
    expect(plain(run(7))).not.toBe(plain(run(8, 3)));
    for (const { rank, rankLow, rankHigh } of run(1).targets) {
      expect(rankLow).toBeLessThanOrEqual(rank);
      expect(rankHigh).toBeGreaterThanOrEqual(rank);
    }
  });

  it('names at most three facts to verify, each with a question and an effect', () => {
    const { verifyFirst } = run(1);
    expect(verifyFirst.length).toBeGreaterThan(0);
    expect(verifyFirst.length).toBeLessThanOrEqual(3);
    for (const { fact, question, effect } of verifyFirst) {
      expect(fact).toMatch(/^(makes|rel):/);
      expect(question.zh).toMatch(/？$/);
      expect(effect).toBeGreaterThan(0);
    }
  });

  it('takes a relation that several ties share for one fact, which holds or fails for all of them', () => {
    const view = tinyView({
      processes: ['p: q -> r'],
      makes: ['apart: q', 'first: q', 'second: q', 'user: r'],
      outside: 'apart first second between',
      relations: ['first TALKS between', 'second TALKS between', 'between SUPPLIES user'],
    });
    const weights = Object.fromEntries(TARGET_FACTOR_KEYS.map((key) => [key, key === 'TIES' ? 1 : 0]));
    const { targets, verifyFirst } = findRobustness(view, view.model.productIndex.get('q')!, { seed: 1, runs: 300, first: 10, weights });
    expect(targets.map(({ target }) => target.enterprise)).toEqual(['first', 'second', 'apart', 'between']);
    // without the shared link the order is apart, first, second: moves of 2 + 1 + 1 over four candidates, the way in stays
    const shared = verifyFirst.find(({ fact }) => fact === 'rel:SUPPLIES:between:user')!;
    expect(shared.effect).toBe(1);
    expect(shared.question).toEqual({
      zh: '“企业between 供货给 企业user”是否属实、是否仍有效？',
      en: 'Is it true that between supplies user, and does it still hold?',
    });
    const ids = verifyFirst.map(({ fact }) => fact);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stands no runs and no candidates', () => {
    expect(run(1, 0).targets.every(({ rank, rankLow, rankHigh }) => rank === rankLow && rank === rankHigh)).toBe(true);
    const view = viewOf();
    expect(findRobustness(view, view.model.productIndex.get('box')!, { seed: 1, runs: 5, first: 3 })).toEqual({
      seed: 1,
      runs: 5,
      targets: [],
      verifyFirst: [],
    });
  });
});

describe('helpers', () => {
  it('spreads its random numbers over 0 … 1', () => {
    const random = createRandom(3);
    const numbers = Array.from({ length: 2000 }, random);
    expect(numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toBeCloseTo(0.5, 1);
    expect(new Set(numbers).size).toBeGreaterThan(1990);
  });

  it('tells how far it is by provinces', () => {
    expect(['62', '63', '54', '44', '46'].map((other) => findDistanceClass('62', other))).toEqual([
      'SAME',
      'NEIGHBOUR',
      'SAME_HALF',
      'FURTHER',
      'FURTHER',
    ]);
    expect([findDistanceClass('63', '62'), findDistanceClass('62', null)]).toEqual(['NEIGHBOUR', null]);
    const region = (at: string, level: string, code: string | null, parent: string | null) =>
      [at, { id: at, level, code, parent }] as never;
    const regions = new Map<string, never>([
      region('cn', 'COUNTRY', null, null),
      region('cn-62', 'PROVINCE', '620000', 'cn'),
      region('park', 'PARK', null, 'cn-62'),
      region('a', 'CITY', null, 'b'),
      region('b', 'CITY', null, 'a'),
    ]);
    expect(['park', 'cn-62', 'cn', 'a', 'nowhere', null].map((at) => findProvince(regions, at))).toEqual([
      '62',
      '62',
      null,
      null,
      null,
      null,
    ]);
  });
});
