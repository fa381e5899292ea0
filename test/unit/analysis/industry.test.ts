import { describe, expect, it } from 'vitest';
import { parseSeeds } from '../../../server/ingest/seeds/parse-seeds.ts';
import { createChainModel, type ChainModel } from '../../../server/analysis/model/model.ts';
import { createRegionView } from '../../../server/analysis/region/region-view.ts';
import { findClusters } from '../../../server/analysis/industry/clusters.ts';
import { compareRegions } from '../../../server/analysis/industry/compare-regions.ts';
import { findIndustryForest } from '../../../server/analysis/industry/industry-forest.ts';
import { findMatching } from '../../../server/analysis/industry/matching.ts';
import { createSupplyNetwork, findLostProducts, findSupplyCascade } from '../../../server/analysis/cascade/cascade-region.ts';
import { findRegionConcentration } from '../../../server/analysis/concentration/concentration-region.ts';
import { findGroupStop, findLeaders } from '../../../server/analysis/network/leaders.ts';
import type { RegionView } from '../../../server/analysis/region/region-view.ts';
import { id, tinyChain, tinyView } from '../../testkit/tiny-chain.ts';

const stopIn = (model: ChainModel, stop: string[], inferred: boolean) =>
  findSupplyCascade(model, createSupplyNetwork(model, inferred), stop);
const names = (view: RegionView, products: readonly number[]) => products.map((q) => view.model.products[q]!.id as string);

const chain = {
  stages: 'ore@0',
  processes: ['smelt: ore -> metal + slag', 'roll: metal + acid -> strip', 'kiln: slag -> cement', 'acidmk: ore -> acid'],
  makes: ['mine: ore', 'boss: metal', 'son: acid', 'rival: strip', 'brick: cement'],
  relations: ['son SUBSIDIARY_OF boss'],
};

describe('findLeaders', () => {
  it('counts what only the group makes and what then stops', () => {
    const view = tinyView(chain);
    const leaders = findLeaders(view);
    expect(leaders.map(({ enterprise, score }) => [enterprise, score])).toEqual([
      ['mine', 6],
      ['boss', 5],
      ['brick', 1],
      ['rival', 1],
    ]);
    const boss = leaders[1]!;
    // Its process stops with the group, so its by-product goes too, and what rests on that.
    const stop = findGroupStop(view, boss.head);
    expect(names(view, stop.own)).toEqual(['acid', 'metal', 'slag']);
    expect(names(view, stop.lost)).toEqual(['cement', 'strip']);
    expect(boss.products).toBe(3);
    expect(boss.factors.map(({ key, value }) => [key, value])).toEqual([
      ['PRODUCTS', 3],
      ['LOST', 2],
    ]);
    expect(boss.share).toBe(5 / 6);
  });

  it('does not count a product that another group makes too', () => {
    const view = tinyView({ ...chain, makes: [...chain.makes, 'other: metal'] });
    expect(findLeaders(view).find((leader) => leader.enterprise === 'boss')).toMatchObject({ score: 2, products: 1 });
  });

  it('takes no group of which nothing of its own is recorded, and none of a region that was not surveyed', () => {
    const guess = tinyView({ processes: ['p: a -> b'], makes: ['firm: a!estimate', 'other: b'] });
    expect(findLeaders(guess).map(({ enterprise }) => enterprise)).toEqual(['other']);
    expect(findLeaders(tinyView({ ...chain, surveyed: '' }))).toEqual([]);
  });

  it('gives the published figures of 金昌市', async () => {
    const model = createChainModel(await parseSeeds('graph-seeds/nickel-copper-cobalt'), id('ni-cu-co'));
    expect(
      findLeaders(createRegionView(model, id('cn-620300')))
        .slice(0, 2)
        .map(({ enterprise, score }) => [enterprise, score]),
    ).toEqual([
      ['e_jinchuan', 77],
      ['e_jinni', 28],
    ]);
  });
});

describe('findRegionConcentration', () => {
  const withCapacities = (
    rows: Record<string, { capacity: number | null; unit?: string; aggregate?: boolean }>,
    relations: string[] = [],
  ) => {
    const facts = tinyChain({ makes: Object.keys(rows).map((firm) => `${firm}: q`), relations });
    facts.productions = facts.productions.map((m) => ({ ...m, unit: 't/a', ...rows[m.enterprise] }));
    return findRegionConcentration(createRegionView(createChainModel(facts, id('tiny')), id('here')))[0]!;
  };
  it('takes groups as one maker', () => {
    expect(
      withCapacities({ a: { capacity: 60 }, b: { capacity: 20 }, c: { capacity: 20 } }, ['b SUBSIDIARY_OF x', 'c SUBSIDIARY_OF x']),
    ).toMatchObject({ makers: 2, topShare: 0.6, unit: 't/a', soleMaker: null });
  });
  it.each([
    ['an unknown capacity', { a: { capacity: 60 }, b: { capacity: null } }, []],
    ['two units', { a: { capacity: 60 }, b: { capacity: 1, unit: 'kg/a' } }, []],
    ['a total over other rows', { a: { capacity: 60 }, b: { capacity: 5, aggregate: true } }, []],
    ['a parent that may count its subsidiary', { a: { capacity: 60 }, b: { capacity: 5 }, c: { capacity: 5 } }, ['b SUBSIDIARY_OF a']],
  ])('makes up no index for %s', (_, rows, relations) => {
    expect(withCapacities(rows, relations)).toMatchObject({ makers: 2, hhi: null, topShare: null, unit: null });
  });
  it('does not call a sole maker of unknown capacity fully concentrated', () => {
    expect(withCapacities({ a: { capacity: null } })).toMatchObject({ makers: 1, hhi: null });
  });
});

describe('findSupplyCascade', () => {
  const view = tinyView({
    ...chain,
    relations: [...chain.relations, 'boss SUPPLIES rival metal', 'son SUPPLIES rival acid', 'mine SUPPLIES boss ore!estimate'],
  });
  it('stops the group with its head, passes the loss on and says how many weights are assumed', () => {
    const answer = stopIn(view.model, ['boss'], false);
    expect(answer).toMatchObject({ stopped: ['boss', 'son'], total: 1, assumedWeights: 2 });
    expect(answer.losses).toEqual([
      { enterprise: 'boss', loss: 1 },
      { enterprise: 'rival', loss: 1 },
      { enterprise: 'son', loss: 1 },
    ]);
    expect(stopIn(view.model, ['son'], false).stopped).toEqual(['son']);
  });
  it('counts estimates only when asked, and knows nothing without supply links', () => {
    expect(stopIn(view.model, ['boss'], true).losses.map(({ enterprise }) => enterprise)).toContain('mine');
    expect(stopIn(tinyView(chain).model, ['mine'], false)).toMatchObject({ total: null, assumedWeights: 0 });
    expect(() => stopIn(view.model, ['nobody'], false)).toThrow('There is no enterprise with the id "nobody".');
  });
  it('answers every stop from one network, and lets who has no link lose only itself', () => {
    const supply = createSupplyNetwork(view.model, false);
    const before = findSupplyCascade(view.model, supply, ['boss']);
    expect(findSupplyCascade(view.model, supply, ['brick'])).toEqual({
      stopped: ['brick'],
      total: 0,
      assumedWeights: 2,
      losses: [{ enterprise: 'brick', loss: 1 }],
    });
    expect(findSupplyCascade(view.model, supply, ['boss'])).toEqual(before);
  });
  it('lets a delivery without a product limit nobody, though its supplier loses the demand', () => {
    const unnamed = { ...chain, relations: ['mine SUPPLIES boss', 'boss SUPPLIES rival metal'] };
    const { total, losses } = stopIn(tinyView(unnamed).model, ['mine'], false);
    expect(losses).toEqual([{ enterprise: 'mine', loss: 1 }]);
    expect(total).toBeCloseTo(1 / 3);
    expect(stopIn(tinyView(unnamed).model, ['boss'], false).losses).toContainEqual({ enterprise: 'mine', loss: 1 });
  });
  it('weighs a capacity beside those of the same product only, never beside tonnes of another or an unknown one', () => {
    const facts = tinyChain({
      makes: ['a: x', 'b: x', 'c: y', 'd: z'],
      relations: ['a SUPPLIES p x', 'b SUPPLIES q x', 'c SUPPLIES r y', 'd SUPPLIES s z'],
    });
    const capacities: Record<string, number> = { a: 300_000, b: 100_000, c: 900_000 };
    const productions = facts.productions.map((m) => ({ ...m, capacity: capacities[m.enterprise] ?? null, unit: 't/a' }));
    const model = createChainModel({ ...facts, productions }, id('tiny'));
    const lossOf = (stop: string) => stopIn(model, [stop], false).total;
    // Both ends of each link count; x weighs 1.5 and 0.5, y its own mean 1, z an assumed 1: 8 in all.
    expect([lossOf('c'), lossOf('d')]).toEqual([2 / 8, 2 / 8]);
    expect(lossOf('a')).toBe(3 / 8);
    // The larger maker of x replaces two thirds of what b's customer loses.
    expect(lossOf('b')).toBeCloseTo((0.5 + 0.5 / 3) / 8);
    expect(stopIn(model, [], false).assumedWeights).toBe(1);
    expect(stopIn(model, ['a', 'b', 'c', 'd'], false).total).toBe(1);
  });
  it('lists what the region can no longer make', () => {
    expect(names(view, findLostProducts(view, ['boss', 'son']))).toEqual(['acid', 'cement', 'metal', 'slag', 'strip']);
    expect(findLostProducts(view, [])).toEqual([]);
  });
});

describe('compareRegions', () => {
  it('tells what is shared, what only one has and what one has that the other needs', () => {
    const tiny = { ...chain, makes: ['boss: metal', 'away: acid', 'away: ore', 'mine: ore', 'rival: strip'], outside: 'away' };
    const [here, there] = [tinyView(tiny), tinyView(tiny, { region: 'there' })];
    const second = createRegionView(here.model, id('there'));
    const { shared, only, complements } = compareRegions([here, second]);
    expect(names(here, shared)).toEqual(['ore']);
    expect(only.map((row) => [row.view.region.id, names(here, row.products), names(here, row.lacks)])).toEqual([
      ['here', ['metal', 'strip'], ['acid']],
      ['there', ['acid'], ['metal', 'strip']],
    ]);
    expect(complements.map((row) => [row.from.region.id, row.to.region.id, names(here, row.products)])).toEqual([
      ['here', 'there', []],
      ['there', 'here', ['acid']],
    ]);
    expect(there.region.id).toBe('there');
    expect(compareRegions([])).toEqual({ shared: [], only: [], complements: [] });
  });
});

describe('findIndustryForest', () => {
  it('grows a tree from what a group makes along the processes that run here', () => {
    const view = tinyView(chain);
    const { trees, overlaps } = findIndustryForest(view, 9);
    expect(trees.map((tree) => [tree.leader.enterprise, names(view, tree.products), tree.depth, tree.breadth])).toEqual([
      ['mine', ['acid', 'metal', 'ore', 'strip'], 3, 2],
      ['boss', ['acid', 'metal', 'strip'], 2, 2],
      ['brick', ['cement'], 1, 1],
      ['rival', ['strip'], 1, 1],
    ]);
    expect(overlaps.every(({ roots }) => roots.length > 1)).toBe(true);
    expect(
      names(
        view,
        overlaps.flatMap((overlap) => overlap.products),
      ).sort(),
    ).toEqual(['acid', 'metal', 'strip']);
  });

  it('stands a ring of main outputs', () => {
    const view = tinyView({ processes: ['one: a -> b', 'two: b -> a'], makes: ['firm: a b'] });
    expect(findIndustryForest(view, 5).trees[0]).toMatchObject({ depth: 0, breadth: 0, products: [0, 1] });
  });
});

describe('findClusters', () => {
  it('groups products that share two inputs or more', () => {
    const view = tinyView({
      processes: ['one: foil + glue -> cell', 'two: foil + glue + lid -> pack', 'three: foil -> wrap'],
      makes: ['firm: cell pack wrap'],
    });
    expect(findClusters(view).map(({ products, sharedInputs }) => [names(view, products), names(view, sharedInputs)])).toEqual([
      [
        ['cell', 'pack'],
        ['foil', 'glue'],
      ],
    ]);
  });
  it('takes near-duplicates for one: two thirds of the products in a larger cluster, and the larger stands for both', () => {
    const clustersOf = (processes: string[], made: string) => {
      const view = tinyView({ processes, makes: [`firm: ${made}`] });
      return findClusters(view).map(({ products }) => names(view, products).join(' '));
    };
    const shared = ['one: foil + glue + lid -> a', 'two: foil + glue + lid -> b', 'three: foil + glue -> c'];
    expect(clustersOf(shared, 'a b c')).toEqual(['a b c']);
    const others = ['four: sand + lime -> d', 'five: sand + lime + foil + glue -> a2'];
    expect(clustersOf([...shared, ...others], 'a b c d a2')).toEqual(['a a2 b c', 'a2 d']);
  });
  it('counts inputs of which any one will do once', () => {
    const either = ['one: (salt | brine) -> a', 'two: (salt | brine) -> b'];
    expect(findClusters(tinyView({ processes: either, makes: ['firm: a b'] }))).toEqual([]);
    const and = ['one: (salt | brine) + foil -> a', 'two: (salt | brine) + foil -> b'];
    expect(findClusters(tinyView({ processes: and, makes: ['firm: a b'] }))).toHaveLength(1);
  });
  it('lets nothing tie products together that nearly every process uses', () => {
    const processes = Array.from({ length: 12 }, (_, i) => `p${i}: power + water -> q${i}`);
    expect(findClusters(tinyView({ processes, makes: [`firm: ${processes.map((_, i) => `q${i}`).join(' ')}`] }))).toEqual([]);
  });
});

describe('findMatching', () => {
  const tiny = { makes: ['maker: steel', 'away: steel rubber'], needs: ['user: steel rubber'], outside: 'away' };
  it('pairs local makers with local users first, then asks outside', () => {
    const view = tinyView(tiny);
    expect(
      findMatching(view).map((row) => [
        view.model.products[row.product]!.id,
        row.suppliers.map((m) => m.enterprise),
        row.buyers.map((need) => need.enterprise),
      ]),
    ).toEqual([
      ['steel', ['maker', 'away'], ['user']],
      ['rubber', ['away'], ['user']],
    ]);
  });
  it('names the enterprises that run a process, and leaves out those whose group makes it', () => {
    const processes = ['p: steel -> car', 'r: steel -> bike'];
    const view = tinyView({ processes, makes: ['mill: steel', 'plant: car', 'works: car', 'own: bike'], relations: ['own PART_OF mill'] });
    const [steel] = findMatching(view);
    expect(steel!.buyers.map(({ enterprise, process }) => [enterprise, process])).toEqual([
      ['plant', 'p'],
      ['works', 'p'],
    ]);
    expect(new Set(steel!.buyers.map(({ id }) => id)).size).toBe(2);
  });
  it('puts who is only estimated to make it after those on record, here and elsewhere', () => {
    const makes = ['a: steel!estimate', 'b: steel', 'far1: steel!estimate', 'far2: steel'];
    const view = tinyView({ makes, needs: ['user: steel'], outside: 'far1 far2' });
    expect(findMatching(view)[0]!.suppliers.map((m) => m.enterprise)).toEqual(['b', 'a', 'far2', 'far1']);
  });
  it('leaves out what is linked already, and what stays inside one group', () => {
    const steel = (view: RegionView) => findMatching(view).filter((row) => view.model.products[row.product]!.id === 'steel').length;
    expect(steel(tinyView({ ...tiny, relations: ['maker SUPPLIES user steel'] }))).toBe(0);
    expect(steel(tinyView({ ...tiny, relations: ['maker SUPPLIES user steel!estimate'] }))).toBe(1);
    expect(steel(tinyView({ ...tiny, makes: ['maker: steel'], relations: ['user SUBSIDIARY_OF maker'], outside: '' }))).toBe(0);
  });
});
