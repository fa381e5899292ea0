/** One tiny chain for each answer of the first edition of the rules that a metallurgist would laugh at (analysis, section 9). */
import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import { findCriticalHere } from '../../../server/analysis/network/critical-region.ts';
import { findGroupStop, findLeaders } from '../../../server/analysis/network/leaders.ts';
import { findPortfolio } from '../../../server/analysis/portfolio/find-portfolio.ts';
import { findProjectsFor } from '../../../server/analysis/region/projects-for.ts';
import { findReadiest } from '../../../server/analysis/region/readiness.ts';
import type { RegionView } from '../../../server/analysis/region/region-view.ts';
import { findMarkets } from '../../../server/analysis/region/markets.ts';
import { compareViews } from '../../../server/analysis/scenario/compare-views.ts';
import { findTargets } from '../../../server/analysis/targets/find-targets.ts';
import { id, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';

const number = (view: RegionView, q: string) => view.model.productIndex.get(q)!;
const names = (view: RegionView, products: Iterable<number>) => [...products].map((q) => view.model.products[q]!.id as string);
const gapsOf = (view: RegionView) =>
  Object.fromEntries(findGaps(view).map(({ kind, product }) => [product as string, kind])) as Record<string, string>;
const statusOf = (view: RegionView, q: string) => view.statuses()[number(view, q)];

describe('one rule for every stop', () => {
  const line: TinyChain = {
    stages: 'ore@0 film@3 cell@4',
    processes: ['smelt: ore -> metal', 'coat: metal -> cathode', 'build: cathode + film -> cell'],
    makes: ['boss: metal', 'coater: cathode', 'builder: cell'],
  };

  it('the leader, the dependence, the sandbox and what stops with the product give one list', () => {
    const view = tinyView(line);
    const [leader] = findLeaders(view);
    const group = findGroupStop(view, leader!.head);
    const gone = names(view, [...group.own, ...group.lost]).sort();
    expect([leader!.enterprise, leader!.products, leader!.score]).toEqual(['boss', 1, gone.length]);
    const stopped = tinyView(line, { change: { stopEnterprises: [id('boss')] } });
    expect(names(view, compareViews(view, stopped).closed)).toEqual(gone);
    expect(gone).toEqual(['cathode', 'cell', 'metal']);
    const [critical] = findCriticalHere(view, { product: number(view, 'metal') });
    expect(names(view, critical!.loses)).toEqual(['cathode', 'cell']);
  });

  it('adding the film does not "close" the gap of the cathode, which still has one maker', () => {
    const before = tinyView(line);
    const after = tinyView(line, { change: { addProducts: [id('film')] } });
    expect([gapsOf(before)['cathode'], gapsOf(after)['cathode']]).toEqual(['STRENGTHEN', 'STRENGTHEN']);
    const difference = compareViews(before, after);
    expect(names(before, difference.gapsClosed)).toEqual(['film']);
    expect(difference.opened.length - difference.closed.length).toBe(1);
  });
});

describe('recorded apart from possible', () => {
  const tiny: TinyChain = {
    classes: ['cathodes: c1 c2 c3'],
    processes: ['p: a -> b'],
    makes: ['firm: b cathodes', 'guess: a!estimate'],
  };

  it('counts what is recorded, and a class without a grade once beside it', () => {
    const { completeness, available } = tinyView(tiny);
    expect(completeness).toMatchObject({ have: 1, haveWithPossible: 3, all: 5 });
    expect(available.reduce((sum, bit) => sum + bit, 0)).toBe(5);
  });

  it('makes nobody a leader of whom only an estimate knows', () => {
    const view = tinyView(tiny);
    expect(findLeaders(view).map(({ enterprise }) => enterprise)).toEqual(['firm']);
    expect(names(view, findGroupStop(view, view.model.enterpriseIndex.get('guess')!).own)).toEqual(['a']);
  });
});

describe('what is an input of what', () => {
  it('power is never what a gap lacks, and does not lower its readiness', () => {
    const view = tinyView({ stages: 'power@1', processes: ['p: a + power~energy -> b'], makes: ['firm: a'], needs: ['user: b'] });
    const best = findReadiest(view.model, view.available, [view.model.graph.processIndex.get('p')!])!;
    expect([best.readiness, names(view, best.missing)]).toEqual([1, []]);
  });

  it('what rests on an ore that nobody hauls is secured; with the ore here it is a plant to invite', () => {
    const tiny: TinyChain = {
      stages: 'ore@0 concentrate@1',
      trades: 'ore@local',
      processes: ['mine: ore -> concentrate', 'smelt: concentrate -> metal'],
      makes: ['firm: metal'],
    };
    const secure = (view: RegionView) => view.secure[number(view, 'concentrate')];
    expect(secure(tinyView(tiny))).toBe(1);
    expect(secure(tinyView({ ...tiny, makes: ['firm: metal ore'] }))).toBe(0);
  });

  it('what a concentrator here yields beside its product is here, not bought', () => {
    const view = tinyView({
      stages: 'ore@0 second@0',
      processes: ['mill: ore -> first + second', 'smelt: second -> copper'],
      makes: ['firm: first copper'],
    });
    expect([statusOf(view, 'second'), statusOf(view, 'ore'), gapsOf(view)['second']]).toEqual(['POSSIBLE', 'BOUGHT_IN', undefined]);
  });
});

describe('what extends a chain', () => {
  const extend = (processes: string[], makes: string) =>
    Object.entries(gapsOf(tinyView({ stages: 'a@1 acid@1 b@2 phone@6', processes, makes: [`firm: ${makes}`] })))
      .filter(([, kind]) => kind === 'EXTEND')
      .map(([product]) => product);

  it('main material does, a reagent or power does not', () => {
    expect(extend(['p: a -> b'], 'a')).toEqual(['b']);
    expect(extend(['p: a + acid~aux -> b'], 'acid')).toEqual([]);
    expect(extend(['p: a + acid~energy -> b'], 'acid')).toEqual([]);
  });

  it('an end use is a market, no gap', () => {
    const tiny: TinyChain = { stages: 'a@1 phone@6', processes: ['p: a -> phone'], makes: ['firm: a'] };
    const view = tinyView(tiny);
    expect([gapsOf(view), names(view, findMarkets(view))]).toEqual([{}, ['phone']]);
  });
});

it('an illustrated end use is made of nothing: it is in no closure', () => {
  const tiny: TinyChain = { stages: 'ingot@2 car@6', processes: ['assemble: ingot~shown -> car'], makes: ['firm: ingot'] };
  const view = tinyView(tiny);
  expect(
    names(
      view,
      [number(view, 'car')].filter((q) => view.closure('LOCAL_AND_RAW').has[q]),
    ),
  ).toEqual([]);
  expect(names(view, findMarkets(view))).toEqual(['car']);
});

describe('what is on its way or runs already', () => {
  it('a gap says whose plant is coming, and its score falls but not to nothing', () => {
    const tiny: TinyChain = {
      stages: 'foil@3 cell@4',
      processes: ['p: copper -> foil', 'b: foil -> cell'],
      makes: ['firm: cell', 'mill: copper'],
    };
    const view = tinyView({ ...tiny, projects: ['pj STARTED here: foil'] });
    const [gap] = findGaps(view).filter(({ product }) => product === 'foil');
    expect([statusOf(view, 'foil'), gap?.kind]).toEqual(['PLANNED', 'SUPPLEMENT']);
    expect(findProjectsFor(view, number(view, 'foil')).all.map((project) => project.id)).toEqual(['pj']);
    const [without] = findGaps(tinyView(tiny)).filter(({ product }) => product === 'foil');
    expect(gap!.score).toBeLessThan(without!.score);
    expect(gap!.score).toBeGreaterThan(0);
  });

  it('a project in operation is an estimate, not an unmet need', () => {
    const view = tinyView({
      stages: 'power@1',
      processes: ['p: power~energy + a -> b'],
      makes: ['firm: b a'],
      projects: ['pj OPERATING here: power'],
    });
    expect([statusOf(view, 'power'), gapsOf(view)['power']]).toEqual(['POSSIBLE', undefined]);
  });
});

it('who makes it is called first, planned makers too; who merely knows a maker comes apart', () => {
  const view = tinyView({
    processes: ['p: anode -> cell'],
    makes: ['firm: cell', 'real: anode', 'plans: anode?planned'],
    relations: ['carmaker SUPPLIES real'],
    outside: 'real plans carmaker',
  });
  const targets = findTargets(view, number(view, 'anode'));
  expect(targets.map(({ enterprise, role, rank }) => [enterprise, role, rank])).toEqual([
    ['real', 'MAKER', 1],
    ['plans', 'MAKER', 2],
    ['carmaker', 'WAY_IN', 1],
  ]);
  expect(targets[1]).toMatchObject({ checkFirst: expect.arrayContaining(['ONLY_PLANNED']) as string[], vetoes: [] });
});

it('of a region that nobody surveyed nothing extends because there is power, and nobody leads', () => {
  const tiny: TinyChain = {
    surveyed: '',
    stages: 'power@1 sponge@3',
    processes: ['p: ticl4 + power~energy -> sponge'],
    makes: ['grid: power'],
  };
  const view = tinyView(tiny);
  expect([gapsOf(view), findLeaders(view), view.coverage.surveyed]).toEqual([{}, [], false]);
});

it('a second plant of the sole maker ends nothing, so a portfolio earns nothing with it', async () => {
  const tiny: TinyChain = { processes: ['make: x -> metal', 'roll: metal -> strip'], makes: ['boss: metal x', 'mill: strip'] };
  const ask = (owner: string) =>
    findPortfolio(tinyView(tiny), {
      budget: 9,
      claims: [{ product: 'metal', value: 1, claim: 'c', owners: [owner] }],
      timeLimitSeconds: 20,
    });
  expect(await ask('boss')).toMatchObject({ choices: [], gain: 0, stopReason: 'NOTHING_GAINED' });
  expect((await ask('mill')).gain).toBeGreaterThan(0);
});
