/** Each rule of the material balance (analysis.md section 8) on a chain drawn by hand. */
import { describe, expect, test } from 'vitest';
import { findBalances } from '../../../server/analysis/balance/balance.ts';
import { findMarket } from '../../../server/analysis/balance/market.ts';
import { findPlantNeed, findPlantSize } from '../../../server/analysis/balance/plant.ts';
import { findSuppliers, findUsers } from '../../../server/analysis/balance/parts.ts';
import { findSiteChecks } from '../../../server/analysis/balance/site-checks.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import type { RegionChange } from '../../../server/analysis/region/change.ts';
import type { ParkCapacity } from '../../../server/domain/facts.ts';
import { id, tinyChain, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';
import type { Horizon, SiteKind } from '../../../server/domain/words.ts';

function balanceOf(tiny: TinyChain, product: string, { horizon, change }: { horizon?: Horizon; change?: RegionChange } = {}) {
  const view = tinyView(tiny, change ? { change } : {});
  const balances = findBalances(view, horizon);
  const q = view.model.productIndex.get(product)!;
  const span = (interval: { lo: number; hi: number } | null) => interval && [interval.lo, interval.hi];
  const { supply, need, verdict, short, usedHere, mustGo } = balances.of(q);
  const asked = balances.askFirst(q);
  return {
    supply: span(supply),
    need: span(need),
    short: span(short),
    usedHere: span(usedHere),
    verdict,
    mustGo,
    ring: balances.flows.ring(q).map((one) => view.model.products[one]!.id as string),
    ask: asked && [view.model.enterprises[asked.enterprise]!.id, view.model.products[asked.product]!.id],
    suppliers: findSuppliers(balances, q),
    users: findUsers(balances, q),
  };
}

describe('capacity', () => {
  test('adds up what is no total, in the unit of the product', () => {
    expect(balanceOf({ makes: ['a: metal=100', 'b: metal=3000kg/a'] }, 'metal').supply).toEqual([103, 103]);
  });

  test('a maker without a figure leaves the upper end open, and so does a unit that nothing leads from', () => {
    expect(balanceOf({ makes: ['a: metal=100', 'b: metal'] }, 'metal').supply).toEqual([100, Infinity]);
    expect(balanceOf({ makes: ['a: metal=100', 'b: metal=9m3/a'] }, 'metal').supply).toEqual([100, Infinity]);
  });

  test('a total bounds its group, and is never summed with its parts', () => {
    const group = { relations: ['child SUBSIDIARY_OF head'] };
    expect(balanceOf({ ...group, makes: ['head: metal=110T', 'child: metal=60'] }, 'metal').supply).toEqual([60, 110]);
    expect(balanceOf({ ...group, makes: ['head: metal=40T', 'child: metal=60'] }, 'metal').supply).toEqual([60, 60]);
    expect(balanceOf({ ...group, makes: ['head: metal=110T', 'child: metal'] }, 'metal').supply).toEqual([0, 110]);
    expect(balanceOf({ ...group, makes: ['head: metal=110T', 'child: metal=60', 'other: metal'] }, 'metal').supply).toEqual([60, Infinity]);
  });

  test('what stands idle counts nothing, what is only estimated proves nothing', () => {
    expect(balanceOf({ makes: ['a: metal=100', 'b: metal=50idle'] }, 'metal').supply).toEqual([100, 100]);
    expect(balanceOf({ makes: ['a: metal=100', 'b: metal=50!estimate'] }, 'metal').supply).toEqual([100, 100]);
    expect(balanceOf({ makes: ['b: metal=50!estimate'] }, 'metal').supply).toEqual([0, Infinity]);
  });

  test('what is possible has no upper end', () => {
    const tiny = { classes: ['steel: s1 s2'], makes: ['a: steel=100 s1=30'] };
    expect(balanceOf(tiny, 's1').supply).toEqual([30, 30]);
    expect(balanceOf(tiny, 's2').supply).toEqual([0, Infinity]);
  });

  test('makers elsewhere are not here', () => {
    expect(balanceOf({ makes: ['a: metal=100', 'far: metal=900'], outside: 'far' }, 'metal').supply).toEqual([100, 100]);
  });
});

describe('need', () => {
  const line: TinyChain = { stages: 'ore@0', processes: ['smelt: ore*2..3 + coal*? -> metal'], makes: ['a: metal=100'] };

  test('is what runs times the recipe, whose two ends are kept', () => {
    expect(balanceOf(line, 'ore')).toMatchObject({ need: [200, 300], supply: [0, 0], verdict: 'SHORT', short: [200, 300] });
  });

  test('a quantity that nobody knows is anything from nothing up', () => {
    expect(balanceOf(line, 'coal')).toMatchObject({ need: [0, Infinity], verdict: 'OPEN' });
  });

  test('of two processes for one output each may run or not', () => {
    const two = { processes: ['p1: ore -> metal', 'p2: scrap -> metal'], stages: 'ore@0 scrap@0', makes: ['a: metal=100'] };
    expect(balanceOf(two, 'ore').need).toEqual([0, 100]);
  });

  test('of several alternatives each is at most, and says of which it is one', () => {
    const tiny = { stages: 'coal@0 gas@0', processes: ['p: (coal*2 | gas*3) -> metal'], makes: ['a: metal=100'] };
    expect(balanceOf(tiny, 'gas').need).toEqual([0, 300]);
    expect(balanceOf(tiny, 'gas').users[0]!.oneOf).toHaveLength(2);
    expect(balanceOf({ ...tiny, makes: ['a: metal=100', 'b: gas=50'] }, 'gas').need).toEqual([300, 300]);
    expect(balanceOf({ ...tiny, makes: ['a: metal=100', 'b: gas=50'] }, 'coal').need).toEqual([0, 0]);
  });

  test('a use that an enterprise states counts unless its group runs a process that needs it', () => {
    const tiny = { processes: ['p: salt -> soda'], stages: 'salt@0', relations: ['child PART_OF head'] };
    expect(balanceOf({ ...tiny, makes: ['child: soda=10'], needs: ['head: salt=99', 'other: salt=5'] }, 'salt').need).toEqual([15, 15]);
    expect(balanceOf({ ...tiny, makes: ['child: soda=10'], needs: ['other: salt'] }, 'salt').need).toEqual([10, Infinity]);
  });

  test('illustrative processes need nothing', () => {
    expect(balanceOf({ processes: ['car: steel~shown -> auto'], makes: ['a: auto=5 steel=9'] }, 'steel').need).toEqual([0, 0]);
  });
});

describe('what nobody hauls', () => {
  const chain: TinyChain = {
    stages: 'ore@0',
    processes: ['mine: power*2 -> ore', 'smelt: ore*10 -> metal'],
    trades: 'ore@local',
    makes: ['a: ore metal=100'],
  };

  test('is made as much as it is needed, whoever keeps its capacity to himself', () => {
    expect(balanceOf(chain, 'power').need).toEqual([2000, 2000]);
    expect(balanceOf(chain, 'ore').supply).toEqual([0, Infinity]);
  });

  test('and no more than its capacity', () => {
    expect(balanceOf({ ...chain, makes: ['a: ore=600 metal=100'] }, 'power').need).toEqual([1200, 1200]);
    expect(balanceOf({ ...chain, trades: '' }, 'power').need).toEqual([0, Infinity]);
  });

  test('goes round a ring until nothing changes', () => {
    const ring = (gain: string) => ({
      processes: [`p1: b*${gain} + power -> a`, 'p2: a*0.5 -> b', 'p3: a -> metal'],
      trades: 'a@local b@local',
      makes: ['x: a b metal=100'],
    });
    expect(balanceOf(ring('1'), 'power').need!.map((end) => Math.round(end!))).toEqual([200, 200]);
    expect(balanceOf(ring('1'), 'a').ring).toEqual([]);
    expect(balanceOf(ring('2'), 'power').need).toEqual([100, Infinity]);
    expect(balanceOf(ring('2'), 'a').ring).toEqual(['a', 'b']);
    expect(balanceOf({ ...ring('2'), makes: ['x: a=500 b metal=100'] }, 'power').need![1]).toBe(500);
  });

  test('is asked of a line of a thousand as of one', () => {
    const steps = Array.from({ length: 1000 }, (_, i) => i);
    const tiny = {
      processes: [...steps.map((i) => `p${i}: m${i} -> m${i + 1}`), 'end: m1000 -> metal'],
      trades: steps.map((i) => `m${i + 1}@local`).join(' '),
      makes: [`a: ${steps.map((i) => `m${i + 1}`).join(' ')} metal=7`],
    };
    expect(balanceOf(tiny, 'm0').need).toEqual([7, 7]);
  });
});

describe('by-products', () => {
  const cell = { processes: ['cell: salt*1.5 -> soda + chlorine*0.9'], stages: 'salt@0', trades: 'chlorine@regional' };

  test('come with what runs, unless a firm of the group states its own figure', () => {
    expect(balanceOf({ ...cell, makes: ['a: soda=100'] }, 'chlorine').supply).toEqual([90, Infinity]);
    expect(balanceOf({ ...cell, makes: ['a: soda=100 chlorine=80'] }, 'chlorine').supply).toEqual([80, 80]);
    expect(balanceOf({ ...cell, makes: ['a: soda=100 chlorine=80', 'b: soda=10'] }, 'chlorine').supply).toEqual([89, 89]);
  });

  test('must find a taker where nothing here surely takes it all', () => {
    const made = { ...cell, makes: ['a: soda=100 chlorine=80', 'b: pvc=200'] };
    expect(balanceOf(made, 'chlorine').mustGo).toBe(true);
    const taken = { ...made, processes: [...cell.processes, 'vinyl: chlorine*0.6 -> pvc'] };
    expect(balanceOf(taken, 'chlorine')).toMatchObject({ need: [120, 120], verdict: 'SHORT', mustGo: false });
    expect(balanceOf({ ...made, trades: '' }, 'chlorine').mustGo).toBe(false);
  });
});

describe('the verdict', () => {
  const tiny = (made: string) => ({ processes: ['p: acid -> salt'], makes: ['u: salt=100', made] });

  test('short, enough, open, or none', () => {
    expect(balanceOf(tiny('m: acid=60'), 'acid')).toMatchObject({ verdict: 'SHORT', short: [40, 40], usedHere: [1, 1] });
    expect(balanceOf(tiny('m: acid=400'), 'acid')).toMatchObject({ verdict: 'ENOUGH', short: null, usedHere: [0.25, 0.25] });
    expect(balanceOf(tiny('m: acid'), 'acid')).toMatchObject({ verdict: 'OPEN', usedHere: [0, 1] });
    expect(balanceOf(tiny('m: tin=5'), 'tin')).toMatchObject({ verdict: null, usedHere: null, need: [0, 0] });
  });

  test('is none for a region that nobody surveyed', () => {
    expect(balanceOf({ ...tiny('m: acid=60'), surveyed: '' }, 'acid')).toMatchObject({ verdict: null, need: [100, 100] });
  });

  test('an open one names the figure that would settle most', () => {
    const open = { processes: ['p: acid -> salt', 'q: acid + lime -> glue'], makes: ['u: salt', 'v: glue', 'm: acid=60'] };
    expect(balanceOf(open, 'acid').ask).toEqual(['v', 'glue']);
    expect(balanceOf(tiny('m: acid'), 'acid').ask).toEqual(['m', 'acid']);
    expect(balanceOf(tiny('m: acid=60'), 'acid').ask).toBeNull();
  });
});

describe('with what is planned', () => {
  const tiny: TinyChain = { processes: ['p: foil*0.5 -> cell'], makes: ['a: cell=2', 'b: cell?planned=18'] };

  test('planned rows run, and today is left as it is', () => {
    expect(balanceOf(tiny, 'foil').need).toEqual([1, 1]);
    expect(balanceOf(tiny, 'foil', { horizon: 'WITH_PLANNED' }).need).toEqual([10, 10]);
    const view = tinyView(tiny);
    const foil = view.model.productIndex.get('foil')!;
    expect([findMarket(view, foil), findMarket(view, foil, 'WITH_PLANNED')]).toMatchObject([{ lo: 1 }, { lo: 10 }]);
  });

  test('a project adds no tonnes to a row, and opens what nobody has a row for', () => {
    expect(balanceOf({ ...tiny, projects: ['pj STARTED here: foil'] }, 'foil', { horizon: 'WITH_PLANNED' })).toMatchObject({
      supply: [0, Infinity],
      verdict: 'OPEN',
    });
    expect(balanceOf({ ...tiny, projects: ['pj TALK here: foil'] }, 'foil', { horizon: 'WITH_PLANNED' }).verdict).toBe('SHORT');
    const classed = { ...tiny, classes: ['foils: foil other'], projects: ['pj FUNDED here: foils'] };
    expect(balanceOf(classed, 'foil', { horizon: 'WITH_PLANNED' }).supply).toEqual([0, Infinity]);
    expect(balanceOf(classed, 'foil').supply).toEqual([0, 0]);
  });

  test('what is possible today stays open, be it planned with a figure', () => {
    const both = { ...tiny, makes: ['a: foil!estimate', 'b: cell?planned=18 foil?planned=3'] };
    expect(balanceOf(both, 'foil', { horizon: 'WITH_PLANNED' }).supply).toEqual([3, Infinity]);
  });

  test('an idle plant that is planned to run again does', () => {
    const again = { ...tiny, makes: ['a: cell=2', 'b: cell?planned=18idle'] };
    expect(balanceOf(again, 'foil', { horizon: 'WITH_PLANNED' }).need).toEqual([10, 10]);
  });

  test('a plan comes on top of a total of today', () => {
    const works = { relations: ['child PART_OF head'], makes: ['head: metal=70T', 'child: metal=60 metal?planned=40'] };
    expect(balanceOf(works, 'metal').supply).toEqual([60, 70]);
    expect(balanceOf(works, 'metal', { horizon: 'WITH_PLANNED' }).supply).toEqual([100, 110]);
    const vague = { ...works, makes: ['head: metal=70T', 'child: metal=60 metal?planned'] };
    expect(balanceOf(vague, 'metal', { horizon: 'WITH_PLANNED' }).supply).toEqual([60, Infinity]);
  });

  test('a plan that is only an estimate proves nothing', () => {
    const guess = { ...tiny, makes: ['a: cell=2', 'b: cell?planned=18!estimate'] };
    expect(balanceOf(guess, 'foil', { horizon: 'WITH_PLANNED' }).need).toEqual([1, 1]);
  });
});

describe('a change', () => {
  const tiny: TinyChain = { processes: ['p: acid*2 -> salt'], makes: ['u: salt=100'], needs: ['far: tin'], outside: 'far' };

  test('brings its capacities with it', () => {
    const change: RegionChange = {
      addProductions: [{ enterprise: id('far'), product: id('acid'), phase: 'OPERATING', capacity: 5, unit: '万 t/a' }],
    };
    expect(balanceOf(tiny, 'acid').verdict).toBe('SHORT');
    expect(balanceOf(tiny, 'acid', { change })).toMatchObject({ supply: [50_000, 50_000], verdict: 'ENOUGH' });
  });

  test('a product without a maker has no figure, and a firm that stops needs nothing', () => {
    expect(balanceOf(tiny, 'acid', { change: { addProducts: [id('acid')] } })).toMatchObject({ supply: [0, Infinity], verdict: 'OPEN' });
    expect(balanceOf(tiny, 'acid', { change: { stopEnterprises: [id('u')] } }).need).toEqual([0, 0]);
  });
});

describe('a plant', () => {
  test('takes its recipe times its size, and of what is left over here', () => {
    const view = tinyView({ processes: ['p: acid*2..3 + gas*? + lime -> salt', 'r: acid -> glue'], makes: ['m: acid=500', 'g: glue=100'] });
    const salt = view.model.productIndex.get('salt')!;
    const need = findPlantNeed(view, view.model.graph.processIndex.get('p')!, 200);
    const named = need.inputs.map(({ product, amount, fromSurplus }) => [view.model.products[product]!.id, amount, fromSurplus]);
    expect(named).toEqual([
      ['acid', { lo: 400, hi: 600 }, { lo: 400, hi: 400 }],
      ['lime', { lo: 200, hi: 200 }, null],
    ]);
    expect(need.unquantified.map((q) => view.model.products[q]!.id)).toEqual(['gas']);
    expect(findPlantSize(view, salt)).toBeNull();
  });

  test('is held against what its place has left, in one unit; what nobody recorded is not known', () => {
    const facts = tinyChain({ processes: ['p: acid*2..3 -> salt + fume*0.1..0.2'], makes: ['m: acid'] });
    const row = (kind: SiteKind, product: string | null, free: number, unit: string): ParkCapacity => ({
      noun: 'PARK_CAPACITY',
      id: id(`${kind}:${product}`),
      region: id('here'),
      kind,
      product: product === null ? null : id(product),
      free,
      unit,
      date: null,
      note: null,
      evidence: [],
    });
    const parkCapacities = [
      row('POWER', null, 2, 'GWh/a'),
      row('LAND', null, 100, '亩'),
      row('EMISSION', 'fume', 30_000, 'kg/a'),
      row('EMISSION', 'salt', 1, 't/a'),
      row('WATER', 'acid', 700, 't/a'),
    ];
    const model = createChainModel({ ...facts, parkCapacities }, id('tiny'));
    const ask = (site: string | null) =>
      findSiteChecks(model, 0, 200, 1500, site).map(({ key, needs, free, unit }) => [key, needs, free, unit]);
    expect(ask('here')).toEqual([
      ['power', 1500, 2000, 'MWh'],
      ['emission:fume', 40, 30, 't'],
      ['water:acid', 600, 700, 't'],
    ]);
    expect(ask('elsewhere')).toEqual([['power', 1500, null, 'MWh']]);
    expect(findSiteChecks(model, 0, 200, null, null)).toEqual([]);
  });

  test('is as large as the market here, or as the market to come', () => {
    const size = (makes: string[]) => {
      const view = tinyView({ processes: ['p: foil*0.5 -> cell'], makes });
      return findPlantSize(view, view.model.productIndex.get('foil')!);
    };
    expect(size(['a: cell=2'])).toEqual({ size: { lo: 1, hi: 1 }, from: 'MARKET' });
    expect(size(['a: cell=2', 'b: cell?planned=18'])).toEqual({ size: { lo: 10, hi: 10 }, from: 'MARKET_WITH_PLANNED' });
    expect(size(['a: cell?planned=18'])).toEqual({ size: { lo: 9, hi: 9 }, from: 'MARKET_WITH_PLANNED' });
  });
});
