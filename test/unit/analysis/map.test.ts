import { describe, expect, test } from 'vitest';
import { InvalidInput, NotFound } from '../../../server/errors.ts';
import { toSettledBy, toStatusReason } from '../../../server/analysis/map/status-reason.ts';
import { toChainMap, type MapFilter } from '../../../server/analysis/map/chain-map.ts';
import type { ChainMapNode } from '../../../server/analysis/map/map-nodes.ts';
import { createChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { id, tinyChain, tinyView, type TinyChain } from '../../testkit/tiny-chain.ts';

const tiny: TinyChain = {
  stages: 'ore@0 coal@0 metal@2 strip@4 car@6',
  classes: ['grades: g1'],
  processes: ['smelt: ore + (flux | lime) -> metal + slag', 'roll: metal -> strip', 'build: strip + tyre -> car', 'make: carbon -> tyre'],
  makes: ['one: metal grades', 'far: strip metal', 'plan: car?planned'],
  outside: 'far',
};
const mapOf = (filter: object = {}, options = {}) => toChainMap(tinyView(tiny, options), filter as MapFilter);
const reasonOf = ({ view, number }: ChainMapNode) => toStatusReason(view, number);
const shown = (filter: object) => mapOf(filter).nodes.map((node) => node.product);

describe('nodes', () => {
  test('one per product that is no class, in id order, with status, makers and gap', () => {
    const nodes = mapOf().nodes.map((n) => [
      n.product,
      n.stage,
      n.status,
      n.knowledge,
      n.possibleBecause,
      n.onTheWay,
      n.gapKinds.join(),
      n.makers,
      n.outsideMakers,
      n.score !== null,
    ]);
    expect(nodes).toEqual(
      [
        ['car', 6, 'PLANNED', 'NOT_RECORDED', null, true, '', 0, 0, false],
        ['carbon', 1, 'OUTSIDE', 'NOT_RECORDED', null, false, '', 0, 0, false],
        ['coal', 0, 'OUTSIDE', 'NOT_RECORDED', null, false, '', 0, 0, false],
        ['flux', 1, 'MISSING', 'NOT_RECORDED', null, false, 'SUPPLEMENT', 0, 0, true],
        ['g1', 1, 'POSSIBLE', 'POSSIBLE', 'GRADE', false, '', 0, 0, false],
        ['lime', 1, 'MISSING', 'NOT_RECORDED', null, false, 'SUPPLEMENT', 0, 0, true],
        ['metal', 2, 'WEAK', 'RECORDED', null, false, 'STRENGTHEN', 1, 1, true],
        ['ore', 0, 'BOUGHT_IN', 'NOT_RECORDED', null, false, '', 0, 0, false],
        ['slag', 1, 'POSSIBLE', 'POSSIBLE', 'BYPRODUCT', false, '', 0, 0, false],
        ['strip', 4, 'MISSING', 'NOT_RECORDED', null, false, 'EXTEND', 0, 1, true],
        ['tyre', 1, 'OUTSIDE', 'NOT_RECORDED', null, false, '', 0, 0, false],
      ].map(([product, ...rest]) =>
        product === 'metal' ? ['metal', 2, 'STRONG', 'RECORDED', null, false, '', 1, 1, false] : [product, ...rest],
      ),
    );
  });

  test('every node says why in both languages, and only a possible one what would settle it', () => {
    for (const node of mapOf().nodes) {
      const reason = reasonOf(node);
      expect(reason.zh).toMatch(/[。]$/);
      expect(reason.en).toMatch(/^[A-Z0-9].*\.$/);
      expect(toSettledBy(node.view, node.number) !== null).toBe(node.status === 'POSSIBLE');
      if (node.knowledge === 'NOT_RECORDED') expect(reason.zh).toMatch(/未见.*记录/);
    }
  });

  test('each reason names what it rests on', () => {
    const reason = (q: string, options = {}) => reasonOf(mapOf({}, options).nodes.find((n) => n.product === q)!).en;
    expect(reason('slag')).toBe(
      'Probably made here: the process "smelt", which makes metal here, yields it as a by-product. There is no record of it; to be checked.',
    );
    expect(reason('g1')).toContain('one makes "grades"');
    expect(reason('ore')).toBe(
      '1 process here needs it; it is a resource, no record of a maker here; where it comes from is to be checked.',
    );
    expect(reason('metal')).toBe('One is recorded to make it here; by the records no other product made here stops with it.');
    // the land was not surveyed: no word of who hangs on whom
    expect(reason('metal', { region: 'land' })).toBe('Far and one are recorded to make it here.');
    expect(reason('tyre')).toBe(
      'No record of a maker here, and no record that anything here needs it; nor is there one of what it is made from (carbon).',
    );
    expect(reason('tyre', { change: { addProducts: ['tyre'] } })).toBe('The sandbox assumes that it is made here.');
  });

  test('a possible product that someone verified as absent says that the two disagree', () => {
    const node = toChainMap(tinyView({ ...tiny, absences: 'slag@here' })).nodes.find((n) => n.product === 'slag')!;
    expect([node.knowledge, reasonOf(node).en.includes('someone verified that it is not made here')]).toEqual(['POSSIBLE', true]);
  });

  test('in-house: the enterprise to ask', () => {
    const view = tinyView({ processes: ['p: a -> m', 'use: m -> q'], makes: ['firm: a q'] });
    expect(toSettledBy(view, view.model.productIndex.get('m')!)!.en).toBe('Ask firm whether m is made in-house or bought.');
  });
});

describe('links and numbers', () => {
  test('from each input to each output of a process', () => {
    expect(
      mapOf()
        .links.filter((link) => link.process === 'smelt')
        .map((l) => [l.source, l.target, l.byproduct, l.anyOf, l.runHere]),
    ).toEqual([
      ['ore', 'metal', false, null, true],
      ['ore', 'slag', true, null, true],
      ['flux', 'metal', false, 'B', true],
      ['flux', 'slag', true, 'B', true],
      ['lime', 'metal', false, 'B', true],
      ['lime', 'slag', true, 'B', true],
    ]);
  });

  test('counts, stages, cells and bundles add up', () => {
    const map = mapOf();
    const sum = (list: { products: number }[]) => list.reduce((total, c) => total + c.products, 0);
    expect(sum(map.counts)).toBe(map.nodes.length);
    expect(sum(map.stages)).toBe(map.nodes.length);
    expect(map.cells.reduce((total, cell) => total + sum(cell.counts), 0)).toBe(map.nodes.length);
    expect(map.bundles.reduce((total, bundle) => total + bundle.links, 0)).toBe(map.links.length);
    expect(map.stages.find((s) => s.index === 1)).toMatchObject({ products: 6, strong: 0, weak: 0, missing: 2 });
  });

  test('above 2,000 elements only the numbers stand', () => {
    const facts = tinyChain({ stages: Array.from({ length: 2001 }, (_, i) => `q${i}@1`).join(' ') });
    const map = toChainMap(createRegionView(createChainModel(facts, id('tiny')), id('here')));
    expect([map.aggregated, map.nodes.length, map.cells.length, map.counts.find((c) => c.status === 'OUTSIDE')!.products]).toEqual([
      true,
      0,
      1,
      2001,
    ]);
  });
});

describe('filter', () => {
  test('by stage, status and gap; an empty list lets nothing through, null everything', () => {
    expect(shown({ stage: [0, 2] })).toEqual(['coal', 'metal', 'ore']);
    expect(shown({ status: ['POSSIBLE', 'PLANNED'] })).toEqual(['car', 'g1', 'slag']);
    expect(shown({ gap: ['SUPPLEMENT'], stage: null })).toEqual(['flux', 'lime']);
    expect(shown({ gap: [] })).toEqual([]);
    expect(shown({ segment: ['main'], status: ['STRONG'] })).toEqual(['metal']);
  });

  test('focus: all the way up- and downstream, not sideways; depth counts processes', () => {
    expect(shown({ focus: 'metal' })).toEqual(['car', 'flux', 'lime', 'metal', 'ore', 'strip']);
    expect(shown({ focus: 'strip', depth: 1 })).toEqual(['car', 'metal', 'strip']);
    expect(shown({ focus: 'strip', depth: 0 })).toEqual(['strip']);
  });

  test('links join only what is shown; completeness stays that of the region', () => {
    const map = mapOf({ focus: 'strip', depth: 1 });
    expect(map.links.map((l) => `${l.source} ${l.target}`)).toEqual(['strip car', 'metal strip']);
    expect(map.completeness).toEqual(mapOf().completeness);
  });

  test('an unknown focus, a class or an unknown segment is not found; a negative depth is refused', () => {
    expect(() => mapOf({ focus: 'moon' })).toThrow(NotFound);
    expect(() => mapOf({ focus: 'grades' })).toThrow(NotFound);
    expect(() => mapOf({ segment: ['none'] })).toThrow(NotFound);
    expect(() => mapOf({ stage: [99] })).toThrow(NotFound);
    expect(() => mapOf({ focus: 'metal', depth: -1 })).toThrow(InvalidInput);
  });

  test('ids differ by region and by change, and are the same for the same view', () => {
    const first = (options = {}) => mapOf({}, options).nodes[0]!.id;
    expect(new Set([first(), first({ region: 'land' }), first({ change: { addProducts: ['car'] } })]).size).toBe(3);
    expect(first()).toBe(first());
  });
});
