import { beforeAll, describe, expect, it } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import type { StartedApp } from '../testkit/start-app.ts';

/** What-if changes: they answer as if made, write nothing, and hold for every question that takes one. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
const ANODES = 'scenario: { addProducts: ["anode_gr"] }';
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

interface Fields {
  cascade: Schema.Cascade;
  targets: Schema.Target[];
  scenario: Schema.ScenarioDiff;
  reverse: Schema.ScenarioDiff;
  same: Schema.ScenarioDiff;
  landed: Schema.ScenarioDiff;
  made: Schema.ScenarioDiff;
  today: Schema.GapConnection;
  then: Schema.GapConnection;
  gap: Schema.Gap | null;
  chainMap: Schema.ChainMap;
  map: Schema.ChainMap;
  product: Schema.Product;
  closure: Schema.Closure;
  less: Schema.Closure;
  packages: Schema.PackageSearch;
  leaders: Schema.Leader[];
  before: Schema.Leader[];
  concentration: Schema.Concentration[];
  known: Schema.Concentration[];
}

async function data(query: string): Promise<Fields> {
  const answer = await started.ask(query);
  expect(answer.errors).toEqual([]);
  return answer.data as unknown as Fields;
}

const ids = (products: readonly { id: string }[]) => products.map(({ id }) => id);

describe('a scenario', () => {
  it('that makes graphite anodes closes their gap and no other, and moves the two rates', async () => {
    const { scenario } = await data(`{ scenario(${HERE}, change: { addProducts: ["anode_gr"] }) {
      opened { id } closed { id } gapsClosed { kind product { id } } gapsOpened { id } changed { product { id } before after } completenessBefore completenessAfter localSupplyBefore localSupplyAfter
    } }`);
    expect(scenario).toMatchObject({
      opened: [{ id: 'anode_gr' }],
      closed: [],
      gapsClosed: [{ kind: 'SUPPLEMENT', product: { id: 'anode_gr' } }],
      gapsOpened: [],
      // Their coke is bought.
      changed: [
        { product: { id: 'anode_gr' }, before: 'MISSING', after: 'STRONG' },
        { product: { id: 'petcoke' }, before: 'OUTSIDE', after: 'BOUGHT_IN' },
      ],
    });
    expect([scenario.completenessBefore, scenario.completenessAfter]).toEqual([55 / 202, 56 / 202]);
    expect([scenario.localSupplyBefore, scenario.localSupplyAfter]).toEqual([28 / 64, 29 / 64]);
  });

  it('opens what becomes available, of which the closure makes more', async () => {
    const { scenario, closure, less } = await data(`{
      scenario(${HERE}, change: { addProducts: ["al", "electrolyte", "separator"] }) { opened { id } closed { id } }
      closure(${HERE}, scenario: { addProducts: ["al", "electrolyte", "separator"] }) { products { id } } less: closure(${HERE}) { products { id } }
    }`);
    const had = new Set(ids(less.products!));
    const gained = ids(closure.products!).filter((id) => !had.has(id));
    expect(ids(scenario.opened!)).toEqual(['al', 'electrolyte', 'separator']);
    expect(gained).toEqual(expect.arrayContaining(['cell_ncm', ...ids(scenario.opened!)]));
  });

  it('beside another is the other way round turned about, and beside itself nothing', async () => {
    const fields =
      'opened { id } closed { id } gapsClosed { kind product { id } } gapsOpened { kind product { id } } changed { product { id } before after }';
    const [one, two] = ['{ addProducts: ["separator", "anode_gr"] }', '{ stopEnterprises: ["e_jinchuan"] }'];
    const { scenario, reverse, same } = await data(`{
      scenario(${HERE}, change: ${one}, against: ${two}) { ${fields} } reverse: scenario(${HERE}, change: ${two}, against: ${one}) { ${fields} }
      same: scenario(${HERE}, change: ${one}, against: ${one}) { ${fields} }
    }`);
    expect(scenario.changed!.length).toBeGreaterThan(5);
    expect([scenario.opened, scenario.closed]).toEqual([reverse.closed, reverse.opened]);
    const plain = (gaps: readonly Schema.Gap[]) => gaps.map(({ kind, product }) => `${product.id} ${kind}`).sort();
    // What is closed one way is opened the other; what is opened by a recovery was lost before, and a loss closes nothing.
    expect(plain(reverse.gapsOpened!)).toEqual(expect.arrayContaining(plain(scenario.gapsClosed!)));
    expect(plain(scenario.gapsOpened!)).toEqual(expect.arrayContaining(plain(reverse.gapsClosed!)));
    expect(reverse.gapsClosed).toEqual([]);
    expect(scenario.changed).toEqual(reverse.changed!.map(({ product, before, after }) => ({ product, before: after, after: before })));
    expect(same).toEqual({ opened: [], closed: [], gapsClosed: [], gapsOpened: [], changed: [] });
  });

  it('lands a project by its makers and a production by its enterprise, wherever that sits', async () => {
    const { landed, made } = await data(`{
      landed: scenario(${HERE}, change: { landProjects: ["pj_lzfoil15"] }) { changed { product { id } after } }
      made: scenario(${HERE}, change: { addProductions: [{ enterprise: "e_hailiang", product: "cu_foil_li" }] }) { changed { product { id } after } }
    }`);
    expect(landed.changed).toEqual(made.changed);
    // The foil maker is somebody else who lives on the cathode copper of one group.
    const after = new Map(made.changed!.map((one) => [one.product!.id, one.after]));
    expect(['STRONG', 'WEAK']).toContain(after.get('cu_foil_li'));
    expect(after.get('cu_cathode')).toBe('WEAK');
  });

  it('counts a stated capacity in the concentration, and makes none up', async () => {
    const production = (capacity: string) => `scenario: { addProductions: [{ enterprise: "e_huayou", product: "cac2" ${capacity} }] }`;
    const { concentration, known } = await data(`{
      concentration(${HERE}, ${production('')}) { product { id } makers hhi } known: concentration(${HERE}, ${production('capacity: 900000, unit: "t/a"')}) { product { id } makers hhi unit soleMaker { id } }
    }`);
    const of = (list: readonly Schema.Concentration[]) => list.find(({ product }) => product!.id === 'cac2')!;
    expect(of(concentration)).toMatchObject({ makers: 2, hhi: null });
    expect(of(known)).toMatchObject({ makers: 2, unit: 't/a', soleMaker: null });
    expect(of(known).hhi).toBeGreaterThanOrEqual(0.5);
    expect(of(known).hhi).toBeLessThan(1);
  });

  it('counts a loss as a new gap and never as a closed one, and stops the group with its head as a cascade does', async () => {
    const { cascade } = await data('{ cascade(chain: "ni-cu-co", stop: ["e_jinchuan"]) { stopped { id } } }');
    const fields =
      'gapsClosed { product { id } } gapsOpened { product { id } } changed { product { id } before after } completenessBefore completenessAfter';
    const { scenario, same } = await data(`{
      scenario(${HERE}, change: { stopEnterprises: ["e_jinchuan"] }) { ${fields} } same: scenario(${HERE}, change: { stopEnterprises: ${JSON.stringify(ids(cascade.stopped!))} }) { ${fields} }
    }`);
    expect(same).toEqual(scenario);
    expect(scenario.completenessAfter).toBeLessThan(scenario.completenessBefore! / 2);
    expect(scenario.gapsClosed).toEqual([]);
    expect(scenario.changed).toContainEqual({ product: { id: 'h2so4' }, before: 'WEAK', after: 'MISSING' });
    expect(ids(scenario.gapsOpened!.map(({ product }) => product!))).toContain('h2so4');
  });

  it('lets who comes leave the outside makers of the product, and a joint project be one maker', async () => {
    const { scenario, targets, landed } = await data(`{
      scenario(${HERE}, change: { landProjects: ["pj_lzanode"] }) { changed { product { id } after } }
      targets(${HERE}, product: "anode_gr", scenario: { addProductions: [{ enterprise: "e_shenhuo", product: "anode_gr" }] }) { enterprise { id } }
      landed: targets(${HERE}, product: "anode_gr", scenario: { landProjects: ["pj_lzanode"] }) { enterprise { id } }
    }`);
    expect(scenario.changed).toContainEqual({ product: { id: 'anode_gr' }, after: 'WEAK' });
    const names = (list: readonly Schema.Target[]) => ids(list.map(({ enterprise }) => enterprise!));
    expect(names(targets)).not.toContain('e_shenhuo');
    expect(names(landed as unknown as Schema.Target[]).filter((id) => id === 'e_zhongke' || id === 'e_byd')).toEqual([]);
  });

  it('only plans what is only planned', async () => {
    const { scenario } = await data(
      `{ scenario(${HERE}, change: { addProductions: [{ enterprise: "e_semcorp", product: "separator", phase: PLANNED }] }) { changed { product { id } before after } gapsClosed { id } } }`,
    );
    expect(scenario).toEqual({ changed: [{ product: { id: 'separator' }, before: 'MISSING', after: 'PLANNED' }], gapsClosed: [] });
  });
});

describe('the argument scenario', () => {
  it('holds for every question that takes it, under ids of its own', async () => {
    const fields = await data(`{
      today: gaps(${HERE}, first: 200) { totalCount nodes { id product { id } } } then: gaps(${HERE}, first: 200, ${ANODES}) { totalCount nodes { id product { id } } }
      gap(${HERE}, product: "anode_gr", ${ANODES}) { id }
      chainMap(${HERE}) { nodes { id } completeness } map: chainMap(${HERE}, ${ANODES}) { nodes { id } completeness }
      product(id: "anode_gr") { now: status(region: "cn-620300") status(region: "cn-620300", ${ANODES}) }
      packages(${HERE}, target: "cell_ncm", first: 2, scenario: { addProducts: ["separator"] }) { packages { add { id } } minimumSize }
      before: leaders(${HERE}, first: 1) { products } leaders(${HERE}, first: 1, scenario: { addProductions: [{ enterprise: "e_huayou", product: "cu_cathode" }] }) { products }
    }`);
    expect(fields.then.totalCount).toBe(fields.today.totalCount! - 1);
    expect(fields.gap).toBeNull();
    expect(fields.map.completeness).toBeCloseTo(56 / 202, 12);
    const nodes = new Set(ids(fields.chainMap.nodes!));
    expect(fields.map.nodes!.every(({ id }) => !nodes.has(id!))).toBe(true);
    expect(fields.today.nodes!.some(({ id }) => ids(fields.then.nodes!).includes(id!))).toBe(false);
    expect(fields.product).toEqual({ now: 'MISSING', status: 'STRONG' });
    expect(fields.packages).toEqual({
      // Of one size; the first needs a plant less.
      packages: [{ add: [{ id: 'al_foil' }, { id: 'electrolyte' }] }, { add: [{ id: 'al' }, { id: 'electrolyte' }] }],
      minimumSize: 2,
    });
    expect([fields.before[0]!.products, fields.leaders[0]!.products]).toEqual([71, 68]);
  });

  it('is the same in whatever order its lists stand', async () => {
    const [one, other] = await Promise.all(
      ['"al", "separator"', '"separator", "al", "al"'].map((list) =>
        data(`{ then: gaps(${HERE}, scenario: { addProducts: [${list}] }) { nodes { id score } } }`),
      ),
    );
    expect(one).toEqual(other);
  });

  it('writes nothing: today answers as before, at the same revision', async () => {
    const query = `{ asOf { id } chainMap(${HERE}) { counts { status products } completeness } gaps(${HERE}, first: 100) { totalCount nodes { id score rank } } leaders(${HERE}) { score } }`;
    const before = await started.ask(query);
    await data(
      `{ scenario(${HERE}, change: { addProducts: ["al"], stopEnterprises: ["e_jinchuan"], landProjects: ["pj_foil30k"] }) { opened { id } } }`,
    );
    await data(`{ then: gaps(${HERE}, scenario: { stopEnterprises: ["e_jinchuan"] }) { totalCount } }`);
    const after = await started.ask(query);
    expect(after).toEqual(before);
  });

  it.each([
    'addProducts: ["x"]',
    'addProductions: [{ enterprise: "x", product: "al" }]',
    'addProductions: [{ enterprise: "e_jinchuan", product: "x" }]',
    'stopEnterprises: ["x"]',
    'landProjects: ["x"]',
  ])('with an unknown id is NOT_FOUND: %s', async (change) => {
    const answer = await started.ask(
      `{ scenario(${HERE}, change: { ${change} }) { opened { id } } gaps(${HERE}, scenario: { ${change} }) { totalCount } product(id: "al") { status(region: "cn-620300", scenario: { ${change} }) } }`,
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(answer.data).toEqual({ scenario: null, gaps: null, product: { status: null } });
  });

  it('refuses a class that is added and a list without end', async () => {
    const answer = await started.ask(
      `{ one: scenario(${HERE}, change: { addProducts: ["cls_cufoil"] }) { opened { id } } two: scenario(${HERE}, change: { addProducts: [${'"al",'.repeat(201)}] }) { opened { id } } }`,
    );
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_INPUT', 'INVALID_INPUT']);
  });
});
