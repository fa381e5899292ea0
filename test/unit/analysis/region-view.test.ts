import { describe, expect, test } from 'vitest';
import { NotFound } from '../../../server/errors.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { id, idsOf, tinyModel, tinyView } from '../../testkit/tiny-chain.ts';

const productsOf = (
  view: ReturnType<typeof tinyView>,
  ...sets: (
    | 'recorded'
    | 'planned'
    | 'estimated'
    | 'needed'
    | 'byproductHere'
    | 'inHouse'
    | 'gradePossible'
    | 'possible'
    | 'available'
    | 'supplement'
    | 'extend'
  )[]
) => Object.fromEntries(sets.map((set) => [set, idsOf(view, view[set])]));
const runHere = (view: ReturnType<typeof tinyView>) => idsOf(view, view.runHere, view.model.processes);
const statusOf = (view: ReturnType<typeof tinyView>, q: string) => view.statuses()[view.model.productIndex.get(q)!];
const knowledgeOf = (view: ReturnType<typeof tinyView>, q: string) => view.knowledge(view.model.productIndex.get(q)!);

describe('recorded and planned', () => {
  test('an operating production is recorded, one that is only an estimate is possible; a resource phase counts as nothing', () => {
    const view = tinyView({ makes: ['firm: a!estimate b?planned c?resource d', 'firm: d?planned'] });
    expect(productsOf(view, 'recorded', 'estimated', 'planned')).toEqual({ recorded: ['d'], estimated: ['a'], planned: ['b'] });
    expect(['a', 'b', 'c', 'd'].map((q) => statusOf(view, q))).toEqual(['POSSIBLE', 'PLANNED', 'OUTSIDE', 'STRONG']);
    expect(view.possibleBecause(view.model.productIndex.get('a')!)).toBe('ESTIMATED');
  });

  test('a project of the chain that has started plans, one in operation is an estimate, in the chain or not; without a place it is neither', () => {
    const projects = [
      'pj1 STARTED here: a',
      'pj2 STARTED!out here: b',
      'pj3 FUNDED -: c',
      'pj4 SIGNED here: d',
      'pj5 OPERATING!out quarter: e',
      'pj6 OPERATING there: f',
    ];
    const view = tinyView({ projects, stages: 'a@1 b@1 c@1 d@1 e@1 f@1' });
    expect(productsOf(view, 'planned', 'estimated')).toEqual({ planned: ['a'], estimated: ['e'] });
  });

  test('a plan for a grade class, of any depth, plans its members', () => {
    const view = tinyView({ classes: ['wide: narrow', 'narrow: c1'], makes: ['firm: wide?planned'] });
    expect(productsOf(view, 'planned')).toEqual({ planned: ['c1'] });
  });

  test('makers elsewhere do not count; those in a county or a park of the region do', () => {
    const tiny = {
      makes: ['far: a', 'near: b', 'guest: c', 'tenant: d'],
      places: 'near@quarter guest@there park@here hall@park tenant@there',
      outside: 'far',
      relations: ['guest RESIDENT_IN park', 'hall LOCATED_IN park', 'tenant LOCATED_IN hall'],
    };
    expect(productsOf(tinyView(tiny), 'recorded')).toEqual({ recorded: ['b', 'c', 'd'] });
    expect(productsOf(tinyView(tiny, { region: 'park' }), 'recorded')).toEqual({ recorded: ['c', 'd'] });
    expect(productsOf(tinyView(tiny, { region: 'land' }), 'recorded')).toEqual({ recorded: ['a', 'b', 'c', 'd'] });
    expect(productsOf(tinyView(tiny, { region: 'quarter' }), 'recorded')).toEqual({ recorded: ['b'] });
  });

  test('a class is in no set', () => {
    const view = tinyView({ classes: ['nickel/total: metal'], makes: ['firm: nickel'], needs: ['firm: nickel'] });
    expect(productsOf(view, 'recorded', 'needed', 'available')).toEqual({ recorded: [], needed: [], available: [] });
    expect(view.model.productCount).toBe(1);
  });
});

describe('run here', () => {
  test('the rival with the fewest missing inputs runs; a tie keeps all', () => {
    const processes = ['p1: a + b -> q', 'p2: a + c -> q', 'p3: b + c -> q', 'p4: a -> other'];
    expect(runHere(tinyView({ processes, makes: ['firm: q a'] }))).toEqual(['p1', 'p2']);
    expect(runHere(tinyView({ processes, makes: ['firm: q a c'] }))).toEqual(['p2']);
  });

  test('stage-0 inputs are never missing, and an OR group counts once and only without a member that is there', () => {
    const processes = ['p1: (a | b | c) -> q', 'p2: ore~aux + a -> q', 'p3: (ore~aux | a~aux) + b -> q', 'p4: a + b -> q'];
    expect(runHere(tinyView({ stages: 'ore@0', processes, makes: ['firm: q'] }))).toEqual(['p1', 'p2', 'p3']);
    expect(runHere(tinyView({ stages: 'ore@0', processes, makes: ['firm: q c'] }))).toEqual(['p1']);
  });

  test('of those with as few missing: most main inputs recorded, then most near, then fewest that only a resource meets', () => {
    const here = (processes: string[], makes: string) =>
      runHere(tinyView({ stages: 'ore@0 sand@0', processes, makes: [`firm: q ${makes}`] }));
    expect(here(['p1: ore -> q', 'p2: a -> q'], 'a')).toEqual(['p2']);
    expect(here(['p1: slag -> q', 'p2: a -> q', 'm: x -> metal + slag'], 'a metal')).toEqual(['m', 'p2']);
    expect(here(['p1: ore -> q', 'p2: slag -> q', 'm: x -> metal + slag'], 'metal')).toEqual(['m', 'p2']);
    expect(here(['p1: ore + sand -> q', 'p2: ore -> q'], '')).toEqual(['p2']);
    expect(here(['p1: a -> q', 'p2: a + ore~energy -> q'], 'a')).toEqual(['p1', 'p2']);
  });

  test('a process that only illustrates an end use never runs', () => {
    const view = tinyView({ processes: ['car: wheel~shown + steel -> car'], makes: ['firm: car wheel steel'] });
    expect([runHere(view), productsOf(view, 'needed')]).toEqual([[], { needed: [] }]);
  });

  test('a by-product that is recorded does not make its process run here', () => {
    expect(runHere(tinyView({ processes: ['p: a -> q + slag'], makes: ['firm: slag'] }))).toEqual([]);
  });
});

describe('needed', () => {
  test('inputs of processes run here and what local enterprises use', () => {
    const view = tinyView({ processes: ['p: a -> q', 'r: x -> y'], makes: ['firm: q'], needs: ['firm: b', 'far: c'], outside: 'far' });
    expect(productsOf(view, 'needed', 'supplement')).toEqual({ needed: ['a', 'b'], supplement: ['a', 'b'] });
  });

  test('of an OR group with a recorded member or a by-product here only those are needed', () => {
    const processes = ['p: (a | b | slag) -> q', 's: ore -> metal + slag'];
    expect(productsOf(tinyView({ processes, makes: ['firm: q'] }), 'needed')).toEqual({ needed: ['a', 'b', 'slag'] });
    expect(productsOf(tinyView({ processes, makes: ['firm: q b'] }), 'needed')).toEqual({ needed: ['b'] });
    expect(productsOf(tinyView({ processes, makes: ['firm: q metal'] }), 'needed')).toEqual({ needed: ['ore', 'slag'] });
  });

  test('a grade-possible member settles a group, and so does an estimated one', () => {
    const view = tinyView({ classes: ['cathode: c1 c2'], processes: ['p: (c1 | lmo) -> cell'], makes: ['firm: cell cathode'] });
    expect(productsOf(view, 'needed', 'possible', 'supplement')).toEqual({
      needed: ['c1'],
      possible: ['c1', 'c2'],
      supplement: [],
    });
    expect(productsOf(tinyView({ processes: ['p: (a | b) -> q'], makes: ['firm: q a!estimate'] }), 'needed')).toEqual({ needed: ['a'] });
  });

  test('consuming a class creates no need of its members', () => {
    expect(productsOf(tinyView({ classes: ['cathode: c1 c2'], needs: ['firm: cathode'] }), 'needed')).toEqual({ needed: [] });
  });
});

describe('possible', () => {
  test('a by-product of a process run here, of any stage; a recorded one stays recorded', () => {
    const view = tinyView({ stages: 'dust@0', processes: ['p: a -> q + slag + gas + dust'], makes: ['firm: q gas'] });
    expect(productsOf(view, 'byproductHere', 'possible')).toEqual({ byproductHere: ['dust', 'slag'], possible: ['dust', 'slag'] });
    expect([statusOf(view, 'slag'), knowledgeOf(view, 'slag'), view.possibleBecause(view.model.productIndex.get('slag')!)]).toEqual([
      'POSSIBLE',
      'POSSIBLE',
      'BYPRODUCT',
    ]);
  });

  const inHouse = { stages: 'ore@0', processes: ['conc: ore -> c', 'smelt: c + ore -> matte', 'refine: matte -> metal'] };
  test('an intermediate that one enterprise makes for itself', () => {
    const view = tinyView({ ...inHouse, makes: ['firm: c metal'] });
    expect(productsOf(view, 'inHouse', 'supplement')).toEqual({ inHouse: ['matte'], supplement: [] });
    expect(view.possibleBecause(view.model.productIndex.get('matte')!)).toBe('IN_HOUSE');
  });

  test('not when different enterprises make its input and what needs it', () => {
    expect(productsOf(tinyView({ ...inHouse, makes: ['one: c', 'two: metal'] }), 'inHouse', 'supplement')).toEqual({
      inHouse: [],
      supplement: ['matte'],
    });
  });

  test('not when an input of its process is neither here nor a stage-0 product that a process run here uses', () => {
    const processes = ['conc: ore -> c', 'smelt: c + coal -> matte', 'refine: matte -> metal'];
    expect(productsOf(tinyView({ stages: 'ore@0 coal@0', processes, makes: ['firm: c metal'] }), 'inHouse')).toEqual({ inHouse: [] });
    const used = [...processes, 'burn: coal -> heat'];
    expect(productsOf(tinyView({ stages: 'ore@0 coal@0', processes: used, makes: ['firm: c metal heat'] }), 'inHouse')).toEqual({
      inHouse: ['matte'],
    });
  });

  test('not when only a stage-0 input is made by the enterprise, and never a stage-0 product', () => {
    const view = tinyView({
      stages: 'ore@0 dust@0',
      processes: ['dig: ore -> dust', 'smelt: ore -> matte', 'refine: matte + dust -> metal'],
      makes: ['firm: ore metal'],
    });
    expect(productsOf(view, 'inHouse')).toEqual({ inHouse: [] });
  });

  test('an intermediate may rest on another one that is in-house', () => {
    const view = tinyView({
      processes: ['p1: a -> m1', 'p2: m1 + a -> m2', 'p3: m2 + m1 -> q'],
      makes: ['firm: a q'],
    });
    expect(productsOf(view, 'inHouse')).toEqual({ inHouse: ['m1', 'm2'] });
  });

  test('the fixpoint starts from nothing: two intermediates that only yield each other stay out', () => {
    const view = tinyView({ processes: ['p1: m2 + a -> m1', 'p2: m1 + a -> m2', 'p3: m1 + m2 -> q'], makes: ['firm: a q'] });
    expect(productsOf(view, 'inHouse')).toEqual({ inHouse: [] });
  });

  test('a by-product of a process that does not run here can be in-house', () => {
    const view = tinyView({ processes: ['p: a -> x + m', 'use: m -> q'], makes: ['firm: a q'] });
    expect(productsOf(view, 'inHouse')).toEqual({ inHouse: ['m'] });
  });

  test('members of a grade class that is made here are possible, those of a total are not', () => {
    const view = tinyView({ classes: ['cathode: c1 c2', 'nickel/total: n1'], makes: ['firm: cathode nickel c2', 'plan: nickel?planned'] });
    expect(productsOf(view, 'gradePossible', 'possible')).toEqual({ gradePossible: ['c1'], possible: ['c1'] });
    expect(productsOf(tinyView({ classes: ['cathode: c1'], makes: ['firm: cathode?planned'] }), 'possible')).toEqual({ possible: [] });
  });

  test('a planned product may be possible too, and says so', () => {
    const view = tinyView({ processes: ['p: a -> q + slag'], makes: ['firm: q slag?planned'] });
    expect(productsOf(view, 'planned', 'possible')).toEqual({ planned: ['slag'], possible: ['slag'] });
    expect(statusOf(view, 'slag')).toBe('POSSIBLE');
  });
});

describe('status, knowledge, rates', () => {
  const tiny = {
    stages: 'ore@0 coal@0 sand@0',
    processes: ['smelt: ore + flux -> metal', 'roll: metal -> strip', 'cook: coal -> coke'],
    makes: ['firm: metal', 'far: coke'],
    outside: 'far',
    absences: 'flux@land coke@there',
  };
  test('a needed stage-0 product is bought in and no gap; an unneeded one is outside', () => {
    const view = tinyView(tiny);
    expect(['ore', 'flux', 'metal', 'strip', 'coke', 'coal', 'sand'].map((q) => statusOf(view, q))).toEqual([
      'BOUGHT_IN',
      'MISSING',
      'STRONG',
      'MISSING',
      'OUTSIDE',
      'OUTSIDE',
      'OUTSIDE',
    ]);
    expect(productsOf(view, 'supplement', 'extend')).toEqual({ supplement: ['flux'], extend: ['strip'] });
  });

  test('a recorded absence is known for the region it names and all inside it, and for no other', () => {
    const view = tinyView(tiny);
    expect(['metal', 'flux', 'coke', 'strip'].map((q) => knowledgeOf(view, q))).toEqual([
      'RECORDED',
      'VERIFIED_ABSENT',
      'NOT_RECORDED',
      'NOT_RECORDED',
    ]);
    expect(knowledgeOf(tinyView({ ...tiny, absences: 'flux@here' }, { region: 'land' }), 'flux')).toBe('NOT_RECORDED');
  });

  test('completeness and local supply rate leave stage 0 out and list both sides', () => {
    const view = tinyView(tiny);
    expect(view.completeness).toEqual({ have: 1, haveWithPossible: 1, all: 4, value: 0.25, valueWithPossible: 0.25 });
    const need = [view.model.productIndex.get('flux')];
    expect(view.localSupplyRate).toEqual({ have: [], possible: [], need, value: 0, valueWithPossible: 0 });
    expect(tinyView({ stages: 'ore@0' }).localSupplyRate).toEqual({
      have: [],
      possible: [],
      need: [],
      value: null,
      valueWithPossible: null,
    });
    expect(tinyView({ stages: 'ore@0' }).completeness.value).toBeNull();
  });

  test('of the grades of a class that is recorded as a whole completeness counts one, of other possible products each', () => {
    const view = tinyView({
      classes: ['cathode: c1 c2 c3', 'guess: g1 g2'],
      processes: ['p: x -> q + slag'],
      makes: ['firm: cathode q guess!estimate', 'firm: lone!estimate'],
    });
    // recorded: q; possible: the class of c1 to c3 once, that of g1 and g2 once, slag, lone
    expect(view.completeness).toMatchObject({ have: 1, haveWithPossible: 5, all: 9 });
  });

  test('closures: LOCAL from what is available, LOCAL_AND_RAW with the resources that are hauled', () => {
    const tiny = { stages: 'ore@0', processes: ['p: ore -> a', 'r: a + b -> c'], makes: ['firm: b'] };
    const sizes = (view: ReturnType<typeof tinyView>) => [view.closure('LOCAL').size, view.closure('LOCAL_AND_RAW').size];
    expect(sizes(tinyView(tiny))).toEqual([1, 4]);
    expect(sizes(tinyView({ ...tiny, trades: 'ore@local' }))).toEqual([1, 1]);
  });

  test('a region that was not surveyed, or hardly, gets no completeness and nothing to strengthen', () => {
    const tiny = { processes: ['roll: metal -> strip'], makes: ['one: metal', 'two: strip'] };
    const read = (view: ReturnType<typeof tinyView>) => [view.coverage.surveyed, view.completeness.value, statusOf(view, 'metal')];
    expect(read(tinyView(tiny))).toEqual([true, 1, 'WEAK']);
    expect(read(tinyView({ ...tiny, surveyed: '' }))).toEqual([false, null, 'STRONG']);
    expect(read(tinyView(tiny, { fewestRecorded: 10 }))).toEqual([false, null, 'STRONG']);
    expect(tinyView({ ...tiny, places: 'one@quarter' }, { region: 'quarter' }).coverage.surveyed).toBe(true);
    expect(tinyView(tiny, { region: 'land' }).coverage.surveyed).toBe(false);
  });

  test('an unknown region is refused in a sentence', () => {
    expect(() => createRegionView(tinyModel({}), id('nowhere'))).toThrow(NotFound);
  });
});

describe('a change', () => {
  const tiny = { processes: ['p: a -> q', 'r: q + b -> s'], makes: ['firm: q', 'far: b'], needs: ['firm: x'], outside: 'far' };
  test('an added product counts as recorded, an added production too, wherever its enterprise sits', () => {
    const view = tinyView(tiny, {
      change: { addProducts: [id('s')], addProductions: [{ enterprise: id('far'), product: id('b'), phase: 'OPERATING' }] },
    });
    expect(productsOf(view, 'recorded')).toEqual({ recorded: ['b', 'q', 's'] });
    expect(runHere(view)).toEqual(['p', 'r']);
  });

  test('a stopped enterprise makes and needs nothing', () => {
    expect(productsOf(tinyView(tiny, { change: { stopEnterprises: [id('firm')] } }), 'recorded', 'needed')).toEqual({
      recorded: [],
      needed: [],
    });
  });

  test('the key tells changes apart, not their order', () => {
    const key = (change: object) => tinyView(tiny, { change }).changeKey;
    expect(key({})).toBe('');
    expect(key({ addProducts: ['s', 'a'] })).toBe(key({ addProducts: ['a', 's', 'a'] }));
    expect(key({ addProducts: ['s'] })).not.toBe(key({ addProducts: ['a'] }));
  });

  test('unknown ids are refused', () => {
    expect(() => tinyView(tiny, { change: { addProducts: [id('nothing')] } })).toThrow(NotFound);
    expect(() => tinyView(tiny, { change: { stopEnterprises: [id('nobody')] } })).toThrow(NotFound);
  });
});
