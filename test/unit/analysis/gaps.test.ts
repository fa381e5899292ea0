import { describe, expect, test } from 'vitest';
import type { PlantSize } from '../../../server/domain/facts.ts';
import { InvalidInput } from '../../../server/errors.ts';
import { GAP_FACTORS } from '../../../server/analysis/gaps/factors.ts';
import { findGaps } from '../../../server/analysis/gaps/find-gaps.ts';
import type { Gap } from '../../../server/analysis/gaps/gap.ts';
import { rankGaps } from '../../../server/analysis/gaps/rank.ts';
import { toGapReason } from '../../../server/analysis/gaps/reason.ts';
import { toGapReasons } from '../../../server/analysis/gaps/reasons.ts';
import { toChainMap } from '../../../server/analysis/map/chain-map.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { toToldGap } from '../../testkit/told-gap.ts';
import { id, tinyChain, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';

const gapsOf = (tiny: TinyChain, options = {}) => findGaps(tinyView(tiny, options));
const kinds = (gaps: readonly Gap[]) => Object.fromEntries(gaps.map((gap) => [gap.product, gap.kind]));
const gapOf = (tiny: TinyChain, product: string, options = {}) => {
  const gap = gapsOf(tiny, options).find((g) => g.product === product);
  if (!gap) throw new Error(`no gap ${product}`);
  return toToldGap(gap);
};
const value = (gap: Pick<Gap, 'factors'>, key: string) => gap.factors.find((factor) => factor.key === key)!.value;

describe('kinds', () => {
  test('supplement is needed, extend is fed, a stage-0 product is neither', () => {
    expect(
      kinds(
        gapsOf({
          stages: 'ore@0 coal@0',
          processes: ['smelt: ore + flux -> metal', 'roll: metal + oil~aux -> strip', 'cook: coal -> coke', 'dig: metal -> ore'],
          makes: ['one: metal', 'two: metal'],
        }),
      ),
    ).toEqual({ flux: 'SUPPLEMENT', strip: 'EXTEND' });
  });

  test('extend asks for two thirds of the main material of stage ≥ 1; reagents, power and resources are no reason', () => {
    const extend = (rule: string, more: TinyChain = {}) =>
      kinds(gapsOf({ stages: 'ore@0 car@6', processes: [`p: ${rule} -> q`], makes: ['one: a b', 'two: a b'], ...more })).q;
    expect(extend('a + b + c')).toBe('EXTEND');
    expect(extend('a + c')).toBeUndefined();
    expect(extend('a + c~aux + power~energy')).toBe('EXTEND');
    expect(extend('ore + a~aux')).toBeUndefined();
    expect(extend('ore')).toBeUndefined();
    expect(extend('a + ore')).toBe('EXTEND');
    expect(extend('a + c', { goals: 'q' })).toBe('EXTEND');
    expect(extend('a + wheel~shown')).toBeUndefined();
    expect(extend('a', { stages: 'q@6' })).toBeUndefined();
  });

  test('a goal asks for the inputs of its best process, energy left out, and is a gap itself', () => {
    const tiny: TinyChain = { processes: ['p: a + b~aux + power~energy -> q', 'slow: c + d -> q'], makes: ['one: a'], goals: 'q' };
    expect(kinds(gapsOf(tiny))).toEqual({ b: 'SUPPLEMENT', q: 'EXTEND' });
    expect(gapOf(tiny, 'b').goals).toEqual(['q']);
    expect(kinds(gapsOf({ ...tiny, goals: '' }, { change: { goals: [id('q')] } }))).toEqual({ b: 'SUPPLEMENT', q: 'EXTEND' });
  });

  test('what an ore deposit elsewhere bounds, or only arises beside something, is to be secured; an extend gap of that kind is none', () => {
    const tiny: TinyChain = {
      stages: 'ore@0',
      trades: 'ore@local',
      processes: [
        'conc: ore -> concentrate',
        'smelt: concentrate + vitriol -> metal',
        'white: x -> pigment + vitriol',
        'more: metal + ore -> alloy',
      ],
      makes: ['one: metal'],
    };
    const way = (product: string) => gapOf(tiny, product).way;
    expect([way('concentrate'), way('vitriol'), gapOf(tiny, 'vitriol').hosts]).toEqual(['SECURE', 'SECURE', ['white']]);
    expect(kinds(gapsOf(tiny)).alloy).toBeUndefined();
    expect(gapOf({ ...tiny, trades: '' }, 'concentrate').way).toBe('INVITE');
  });

  test('extend asks for a process with it as main output; a by-product does not extend', () => {
    expect(kinds(gapsOf({ processes: ['p: metal -> strip + dust'], makes: ['one: metal', 'two: metal'] }))).toEqual({ strip: 'EXTEND' });
  });

  test('a possible product feeds an extension', () => {
    expect(kinds(gapsOf({ processes: ['p: x -> q + slag', 'use: slag -> brick'], makes: ['one: q', 'two: q'] }))).toEqual({
      x: 'SUPPLEMENT',
      brick: 'EXTEND',
    });
  });

  const strong = { processes: ['roll: metal -> strip'], stages: 'metal@0' };
  test('strengthen: one maker group whose loss stops another product, a mine too', () => {
    expect(kinds(gapsOf({ ...strong, makes: ['one: metal', 'two: strip'] }))).toEqual({ metal: 'STRENGTHEN' });
    expect(kinds(gapsOf({ ...strong, makes: ['one: metal', 'two: metal strip'] }))).toEqual({});
    expect(kinds(gapsOf({ ...strong, makes: ['one: metal strip'] }))).toEqual({});
    expect(kinds(gapsOf({ ...strong, makes: ['one: metal strip'], needs: ['two: metal'] }))).toEqual({ metal: 'STRENGTHEN' });
  });

  test('two subsidiaries are one group; a joint venture beside a parent is a second group', () => {
    const makes = ['one: metal', 'two: metal strip'];
    expect(
      kinds(
        gapsOf({
          ...strong,
          makes,
          needs: ['three: metal'],
          relations: ['one SUBSIDIARY_OF head', 'head PARENT_OF two!estimate'],
          outside: 'head',
        }),
      ),
    ).toEqual({ metal: 'STRENGTHEN' });
    expect(kinds(gapsOf({ ...strong, makes, relations: ['one SUBSIDIARY_OF two', 'one SUBSIDIARY_OF other'] }))).toEqual({});
  });

  test('a product that a change adds has no maker group, so nothing to strengthen', () => {
    expect(kinds(gapsOf({ ...strong, makes: ['two: strip'] }, { change: { addProducts: [id('metal')] } }))).toEqual({});
  });

  test('a line of 100,000 processes, half of them recorded, does not overflow the stack', () => {
    const n = 100_000;
    const name = (i: number) => `q${String(i).padStart(6, '0')}`;
    const view = tinyView({
      stages: `${name(0)}@0`,
      processes: Array.from({ length: n }, (_, i) => `p${String(i).padStart(6, '0')}: ${name(i)} -> ${name(i + 1)}`),
      makes: ['one', 'two'].map((firm, odd) => `${firm}: ${Array.from({ length: n / 4 }, (_, i) => name(2 * i + odd + 1)).join(' ')}`),
    });
    const gaps = findGaps(view);
    // each product but the last is made by one group and taken by the other
    expect([gaps.length, gaps.filter((gap) => gap.kind === 'EXTEND').map((gap) => gap.product)]).toEqual([n / 2, [name(n / 2 + 1)]]);
    expect(view.losses().loses(0).length).toBe(n / 2);
    const extend = gaps.find((gap) => gap.kind === 'EXTEND')!;
    expect([toGapReason(extend).zh.length > 0, toChainMap(view).aggregated]).toEqual([true, true]);
  }, 120_000);

  test('a product that needs itself', () => {
    expect(kinds(gapsOf({ processes: ['p: q + a + b -> q'], makes: ['one: a b'] }))).toEqual({ q: 'EXTEND' });
  });
});

describe('what a gap says', () => {
  const tiny: TinyChain = {
    stages: 'ore@0 pack@6',
    classes: ['cells: cell'],
    processes: ['make: foil + (c1 | c2) + film -> cell', 'slow: c1 -> cell', 'join: cell + case -> pack', 'use: cell -> tool'],
    makes: ['here1: foil tool', 'here2: cell?planned', 'far1: cell', 'far2: cells', 'far3: pack', 'far4: cell?planned'],
    needs: ['here3: cell'],
    relations: ['far5 SUPPLIES here1 cell', 'far6 TALKS here1 cell!estimate', 'far7 SUPPLIES here1'],
    outside: 'far1 far2 far3 far4 far5 far6 far7',
  };
  test('its best process with inputs here and missing; an OR group counts once', () => {
    const gap = gapOf(tiny, 'cell');
    expect([gap.bestProcess, gap.haveInputs, gap.missingInputs]).toEqual(['make', ['foil'], ['c1', 'c2', 'film']]);
    expect(gap.readiness).toBeCloseTo(1 / 3);
    expect(gap.reason).toEqual({
      zh: '本地 1 家企业和 1 道工序需要；3 种原料中已有 1 种；企业here2已规划或在建，未见投产记录。',
      en: '1 enterprise and 1 process here need it; 1 of 3 inputs is here; here2 has it on its way, no record of operation yet.',
    });
  });

  test('who needs it, what is planned, how many could come', () => {
    const gap = gapOf(tiny, 'cell');
    expect(gap.neededBy.map(({ id: need, enterprise, process }) => [need, enterprise, process])).toEqual([
      ['needs:here3:cell', 'here3', null],
      ['needs:use:cell', null, 'use'],
    ]);
    expect([gap.onTheWay, gap.plannedBy.map((m) => m.id)]).toEqual([true, ['makes:here2:cell:planned']]);
    // makers far1, far2 (of the class), far4 (planned); ways in far5 (supplies it), none through far6 (an estimate)
    expect(gap.candidates).toBe(4);
  });

  test('what it alone would unlock, and only what was not makeable before', () => {
    expect(gapOf(tiny, 'cell').unlocks).toEqual([]);
    expect(gapOf({ ...tiny, stages: 'case@0' }, 'cell').unlocks).toEqual(['pack']);
  });

  test('its statements carry marks and the facts behind them', () => {
    const statements = gapOf(tiny, 'cell').reasons.map(({ mark, facts, evidence }) => [mark, facts, evidence.length]);
    expect(statements).toEqual([
      ['FACT', ['needs:here3:cell'], 1],
      ['COMPUTED', ['use'], 1],
      ['COMPUTED', ['make'], 1],
      ['COMPUTED', [], 0],
      ['FACT', ['makes:here2:cell:planned'], 1],
    ]);
  });

  test('"no record" is said, never "absent", until someone recorded the absence', () => {
    const chain: TinyChain = { processes: ['p: a -> q'], makes: ['one: q', 'two: q'] };
    const open = gapOf(chain, 'a');
    expect([open.knowledge, open.reason.zh.includes('未见本地生产记录'), open.reason.en.includes('no record')]).toEqual([
      'NOT_RECORDED',
      true,
      true,
    ]);
    const checked = gapOf({ ...chain, absences: 'a@here' }, 'a');
    expect([
      checked.knowledge,
      checked.reason.zh.includes('已核实'),
      checked.reasons.some((r) => r.mark === 'FACT' && r.facts.includes('absent:here:a')),
    ]).toEqual(['VERIFIED_ABSENT', true, true]);
  });

  test('a strengthen gap names the group and what stops', () => {
    const gap = gapOf(
      {
        stages: 'metal@0',
        processes: ['roll: metal -> strip'],
        makes: ['one: metal', 'two: strip'],
        relations: ['one PART_OF head'],
        outside: 'head',
      },
      'metal',
    );
    expect(gap.reason.en).toBe(
      'The group of head is the one maker here on record; if it stops and nothing is bought instead, at most 1 product made here stops with it, 1 of them made of it directly (strip), 0 by what the records show, 0 beyond what purchase can mend.',
    );
    expect([gap.loses, gap.hardLoses, gap.readiness, value(gap, 'FRAGILITY')]).toEqual([['strip'], [], null, 0]);
  });

  test('what is made of it directly is named before what only follows', () => {
    const gap = gapOf(
      {
        stages: 'metal@0 strip@1 coil@2',
        processes: ['roll: metal -> strip', 'wind: strip -> coil'],
        makes: ['one: metal', 'two: strip', 'two: coil'],
      },
      'metal',
    );
    expect(gap.reason.zh).toContain('至多牵连本地 2 种产品，其中直接要用它的 1 种（产品strip）、有记录牵连 0 种');
    expect(gap.reasons.find(({ text }) => text.zh.startsWith('失去它，直接'))!.text.zh).toBe(
      '失去它，直接要用它的产品停 1 种：产品strip。',
    );
  });

  test('concentrated capacity and a need above it are further reasons, from one unit and no aggregates', () => {
    const facts = tinyChain({
      stages: 'metal@0',
      processes: ['roll: metal -> strip'],
      makes: ['one: metal', 'two: strip'],
      needs: ['three: metal'],
    });
    const read = (capacity: number | null, aggregate = false) => {
      const productions = facts.productions.map((m) => (m.product === 'metal' ? { ...m, capacity, unit: 't/a', aggregate } : m));
      const needs = facts.needs.map((n) => ({ ...n, quantity: 30, unit: 't/a' }));
      const view = createRegionView(createChainModel({ ...facts, productions, needs }, id('tiny')), id('here'), {}, { fewestRecorded: 0 });
      return toGapReasons(findGaps(view).find((g) => g.product === 'metal')!)
        .map((r) => r.text.en)
        .filter((text) => /HHI|above the capacity/.test(text)).length;
    };
    expect([read(20), read(50), read(null), read(20, true)]).toEqual([2, 1, 0, 0]);
  });

  test('its id differs by region and by change', () => {
    const chain: TinyChain = { stages: 'x@1', processes: ['p: a -> q'], makes: ['one: q', 'two: q'] };
    const ids = [{}, { region: 'land' }, { change: { addProducts: [id('x')] } }].map((options) => gapOf(chain, 'a', options).id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('evidence of a gap', () => {
  const confidence = (tiny: TinyChain, product: string) => gapOf(tiny, product).confidence;
  test('the best reason counts, and a reason of several facts as its weakest', () => {
    expect(confidence({ makes: ['one: q'], needs: ['two: a'] }, 'a')).toBe('CITED');
    expect(confidence({ processes: ['p: a -> q'], makes: ['one: q!common'], needs: ['two: a'] }, 'a')).toBe('CITED');
    expect(confidence({ processes: ['p: a -> q'], makes: ['one: a!common', 'two: a!estimate'] }, 'q')).toBe('COMMON');
    expect(confidence({ stages: 'a@0', processes: ['p: a -> q'], makes: ['one: a!common', 'two: q'] }, 'a')).toBe('COMMON');
  });
});

describe('score', () => {
  const tiny: TinyChain = {
    stages: 'ore@0',
    processes: ['p: ore + x + y -> q', 'r: q + z -> s', 't: q -> u'],
    makes: ['one: q?planned', 'two: q', 'two: s'],
    needs: ['two: y', 'three: y'],
  };
  test('is the sum of its contributions, every value in 0..1, ranks without holes', () => {
    const gaps = gapsOf(tiny);
    for (const gap of gaps) {
      expect(gap.factors.map((f) => f.key)).toEqual(GAP_FACTORS.filter((f) => f.kinds.includes(gap.kind)).map((f) => f.key));
      expect(gap.factors.every((f) => f.value >= 0 && f.value <= 1 && f.contribution === f.weight * f.value)).toBe(true);
      expect(gap.factors.reduce((sum, f) => sum + f.contribution, 0)).toBe(gap.score);
    }
    for (const kind of ['EXTEND', 'SUPPLEMENT', 'STRENGTHEN']) {
      const own = gaps.filter((gap) => gap.kind === kind);
      expect(own.map((gap) => gap.rank)).toEqual(own.map((_, i) => i + 1));
      expect(own.map((gap) => gap.score)).toEqual([...own.map((gap) => gap.score)].sort((a, b) => b - a));
    }
  });

  test('weights of the caller replace their own only, and the default rank stays beside', () => {
    const found = gapsOf(tiny);
    const ranked = rankGaps(found, { DEMAND: 0, DEPTH: 5 });
    expect(ranked.map((gap) => [gap.product, gap.rankByDefault]).sort()).toEqual(found.map((gap) => [gap.product, gap.rank]).sort());
    expect(ranked[0]!.factors.map((f) => f.weight)).toEqual(
      GAP_FACTORS.filter((f) => f.kinds.includes(ranked[0]!.kind)).map((f) => (f.key === 'DEMAND' ? 0 : f.key === 'DEPTH' ? 5 : f.weight)),
    );
    expect(rankGaps(ranked).map((gap) => gap.product)).toEqual(found.map((gap) => gap.product));
  });

  test('ties break by the id of the product', () => {
    const zero = Object.fromEntries(GAP_FACTORS.map((f) => [f.key, 0]));
    const ranked = rankGaps(gapsOf(tiny), zero).filter((gap) => gap.kind === 'SUPPLEMENT');
    expect(ranked.map((gap) => gap.product)).toEqual(['x', 'y', 'z']);
  });

  test('a planned product scores lower than the same unplanned', () => {
    const score = (makes: string[]) => gapOf({ processes: ['p: a -> q'], makes }, 'q').score;
    expect(score(['one: a', 'one: q?planned'])).toBeLessThan(score(['one: a']));
  });

  const valueOf = (gap: { factors: readonly { key: string; value: number }[] }, key: string) =>
    gap.factors.find((factor) => factor.key === key)!.value;

  test('a goal is no user yet, and counts as firmly as its source', () => {
    const asked = (more: TinyChain) =>
      valueOf(gapOf({ processes: ['p: ingot -> strip', 'r: ingot -> bar'], makes: ['one: x'], ...more }, 'ingot'), 'DEMAND');
    expect(asked({ needs: ['two: ingot'] })).toBe(0.25);
    expect(asked({ goals: 'strip' })).toBe(0.125);
    const facts = tinyChain({ processes: ['p: x -> strip'], makes: ['one: x'], goals: 'strip' });
    const demandOf = (confidence: 'SEED' | 'ESTIMATE') => {
      const goals = facts.goals.map((goal) => ({ ...goal, evidence: goal.evidence.map((one) => ({ ...one, confidence })) }));
      const view = createRegionView(createChainModel({ ...facts, goals }, id('tiny')), id('here'), {}, { fewestRecorded: 0 });
      const [gap] = findGaps(view).filter(({ product }) => product === 'strip');
      return [valueOf(gap!, 'DEMAND'), valueOf(gap!, 'EVIDENCE')];
    };
    expect(demandOf('SEED')).toEqual([1, 1]);
    expect(demandOf('ESTIMATE')[0]).toBe(0.3);
  });

  test('a market that is known in tonnes counts by how far it fills the smallest plant that pays', () => {
    const facts = tinyChain({
      stages: 'cell@4 anode@3',
      processes: ['p: anode*2 -> cell'],
      makes: ['one: cell', 'two: cell?planned'],
    });
    const amounts = facts.productions.map((row) => ({ ...row, capacity: row.phase === 'PLANNED' ? 20 : 10, unit: 't/a' }));
    const plant = (from: number, to: number): PlantSize => ({
      noun: 'PLANT_SIZE',
      id: id('size'),
      product: id('anode'),
      usual: null,
      smallest: { from, to },
      unit: 't/a',
      investment: null,
      investmentPer: null,
      evidence: [],
    });
    const products = facts.products.map((product) => ({ ...product, unit: 't' }));
    const processes = facts.processes.map((process) => ({
      ...process,
      inputs: process.inputs.map((flow) => ({ ...flow, unit: 't/t' })),
    }));
    const demandOf = (plantSizes: PlantSize[]) => {
      const model = createChainModel({ ...facts, products, processes, productions: amounts, plantSizes }, id('tiny'));
      const [gap] = findGaps(createRegionView(model, id('here'), {}, { fewestRecorded: 0 })).filter(({ product }) => product === 'anode');
      return valueOf(gap!, 'DEMAND');
    };
    expect(demandOf([])).toBe(0.25);
    // 30 t of cells take 60 t
    expect(demandOf([plant(50, 80)])).toBe(0.75);
    expect(demandOf([plant(10, 20)])).toBe(1);
    expect(demandOf([plant(1000, 2000)])).toBe(0.25);
  });

  test('what is not known adds nothing: no process, no readiness', () => {
    expect(valueOf(gapOf({ needs: ['one: q'] }, 'q'), 'READINESS')).toBe(0);
    expect(valueOf(gapOf({ processes: ['p: a -> q'], makes: ['one: a'], needs: ['one: q'] }, 'q'), 'READINESS')).toBe(1);
  });

  test('a weight that is no number is refused', () => {
    expect(() => rankGaps(gapsOf(tiny), { OPENS: NaN })).toThrow(InvalidInput);
  });
});
