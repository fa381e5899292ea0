import { beforeAll, describe, expect, it } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import type { StartedApp } from '../testkit/start-app.ts';

/** Packages, unlocks, what a chain hangs on: answers of the real application, each checked again through the plain closure. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

interface Fields {
  packages: Schema.PackageSearch;
  only: Schema.PackageSearch;
  less: Schema.PackageSearch;
  made: Schema.PackageSearch;
  never: Schema.PackageSearch;
  zero: Schema.PackageSearch;
  unlocks: Schema.UnlockSearch;
  closure: Schema.Closure;
  critical: Schema.Critical[];
  acid: Schema.Critical[];
  chlorine: Schema.Critical[];
  soda: Schema.Critical[];
  above: Schema.Critical[];
  both: Schema.Critical[];
  leaders: Schema.Leader[];
  concentration: Schema.Concentration[];
  cascade: Schema.Cascade;
  none: Schema.Cascade;
  unnamed: Schema.Cascade;
  named: Schema.Cascade;
  together: Schema.Cascade;
  chainMap: Schema.ChainMap;
  gap: Schema.Gap;
  gaps: Schema.GapConnection;
}

async function data(query: string, variables?: Record<string, unknown>): Promise<Fields> {
  const answer = await started.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data as unknown as Fields;
}

const ids = (products: readonly { id: string }[]) => products.map(({ id }) => id);

/** What can be made from what is here, all resources and these. */
async function closureWith(added: readonly string[], without: readonly string[] = []): Promise<Set<string>> {
  const base = ids(
    (await data(`{ chainMap(${HERE}) { nodes { product { id stage trade } status } } }`)).chainMap
      .nodes!.filter(
        ({ product, status }) => (product!.stage === 0 && product!.trade !== 'LOCAL') || ['STRONG', 'WEAK', 'POSSIBLE'].includes(status!),
      )
      .map(({ product }) => product!),
  );
  const answer = await started.ask(
    'query ($base: [ID!]!, $without: [ID!]) { makeable(chain: "ni-cu-co", base: $base, without: $without) { products { id } } }',
    { base: [...base, ...added], without },
  );
  return new Set(ids((answer.data as unknown as { makeable: { products: { id: string }[] } }).makeable.products));
}

describe('packages', () => {
  it('bring the least for NCM cells, and nothing of it can be left out', async () => {
    const { packages } = await data(
      `{ packages(${HERE}, target: "cell_ncm", first: 10) { packages { add { id } size minimal unlocks { id } proof { makeable build { id } leaves { id } } } complete stopReason minimumSize certificate } }`,
    );
    expect(packages.packages!.map(({ add }) => ids(add!))).toEqual([
      // as small, and a plant less: the foil need not be rolled
      ['al_foil', 'electrolyte', 'separator'],
      ['al', 'electrolyte', 'separator'],
      // longer, with what the electrolyte and the separator are made of
      ['al_foil', 'electrolyte', 'pe_resin'],
      ['al', 'electrolyte', 'pe_resin'],
      ['al_foil', 'carb_solvent', 'lipf6', 'separator'],
      ['al', 'carb_solvent', 'lipf6', 'separator'],
      ['al_foil', 'carb_solvent', 'lipf6', 'pe_resin'],
      ['al', 'carb_solvent', 'lipf6', 'pe_resin'],
    ]);
    expect(packages).toMatchObject({ complete: true, stopReason: null, minimumSize: 3 });
    expect(packages.certificate).toMatch(/最小规模 3 项/);
    const before = await closureWith([]);
    expect(before.has('cell_ncm')).toBe(false);
    for (const one of packages.packages!) {
      const add = ids(one.add!);
      const after = await closureWith(add);
      expect(ids(one.unlocks!)).toEqual([...after].filter((id) => !before.has(id) && !add.includes(id)).sort());
      expect(one).toMatchObject({ size: add.length, minimal: true, proof: { makeable: true } });
      expect(one.proof!.build!.length).toBeGreaterThan(0);
      for (const left of add) expect((await closureWith(add.filter((id) => id !== left))).has('cell_ncm')).toBe(false);
    }
  });

  it('may be of bought goods only, and may do without a product', async () => {
    const { only, less } = await data(`{
      only: packages(${HERE}, target: "cell_ncm", items: PURCHASED) { packages { add { id } } }
      less: packages(${HERE}, target: "cell_ncm", without: ["al"]) { packages { add { id } } }
    }`);
    expect(only.packages!.map(({ add }) => ids(add!))).toEqual([['al', 'carb_solvent', 'lipf6', 'pe_resin']]);
    expect(less.packages!.map(({ add }) => ids(add!))).toContainEqual(['al_foil', 'electrolyte', 'separator']);
    expect(less.packages!.flatMap(({ add }) => ids(add!))).not.toContain('al');
  });

  it('say why there is none, or not all', async () => {
    const { made, never, zero, packages } = await data(`{
      made: packages(${HERE}, target: "cu_foil_li") { packages { size } stopReason minimumSize }
      never: packages(${HERE}, target: "glass_cloth") { packages { size } stopReason minimumSize }
      zero: packages(${HERE}, target: "cell_ncm", first: 0) { packages { size } complete stopReason }
      packages(${HERE}, target: "cell_ncm", first: 1) { packages { size } complete stopReason }
    }`);
    expect(made).toEqual({ packages: [], stopReason: 'ALREADY_MAKEABLE', minimumSize: 0 });
    expect(never).toEqual({ packages: [], stopReason: 'UNREACHABLE', minimumSize: null });
    expect(zero).toEqual({ packages: [], complete: false, stopReason: 'LIST_CUT' });
    expect(packages).toEqual({ packages: [{ size: 3 }], complete: false, stopReason: 'LIST_CUT' });
  });

  it('of a gap are those of the query, asked of one gap', async () => {
    const { gap, packages } = await data(`{
      gap(${HERE}, product: "lfp") { packages { packages { add { id } unlocks { id } } minimumSize certificate } }
      packages(${HERE}, target: "lfp") { packages { add { id } unlocks { id } } minimumSize certificate }
    }`);
    expect(gap.packages).toEqual(packages);
  });
});

describe('unlocks', () => {
  it.each([1, 2, 3])('of size %d open something that no part of the set opens, and what they say they open', async (size) => {
    const { unlocks } = await data(
      `{ unlocks(${HERE}, size: ${size}, first: 6) { unlocks { add { id } unlocks { id } onlyJointly { id } gain } } }`,
    );
    expect(unlocks.unlocks!.length).toBeGreaterThan(1);
    const before = await closureWith([]);
    const opened = async (add: readonly string[]) =>
      [...(await closureWith(add))].filter((id) => !before.has(id) && !add.includes(id)).sort();
    for (const one of unlocks.unlocks!) {
      const add = ids(one.add!);
      expect(add).toHaveLength(size);
      expect(ids(one.unlocks!)).toEqual(await opened(add));
      expect(one.gain).toBe(one.unlocks!.length);
      const parts = await Promise.all(add.map((left) => opened(add.filter((id) => id !== left))));
      expect(ids(one.unlocks!).some((id) => parts.every((part) => !part.includes(id)))).toBe(true);
    }
    const ranks = unlocks.unlocks!.map(({ onlyJointly, gain }) => onlyJointly!.length * 1000 + gain!);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});

describe('unlocks by their way', () => {
  it('keep what can be attracted apart from what has to be secured, each in the order of all', async () => {
    const ask = async (way: string) =>
      (await data(`{ unlocks(${HERE}${way}, first: 200) { unlocks { add { id stage } way gain } complete } }`)).unlocks;
    const [all, invite, secure] = [await ask(''), await ask(', way: INVITE'), await ask(', way: SECURE')];
    expect(all.complete).toBe(true);
    expect(invite.unlocks).toEqual(all.unlocks!.filter(({ way }) => way === 'INVITE'));
    expect(secure.unlocks).toEqual(all.unlocks!.filter(({ way }) => way === 'SECURE'));
    const added = (search: typeof all) => search.unlocks!.flatMap(({ add }) => add!);
    expect(added(invite).every(({ stage }) => stage > 0)).toBe(true);
    for (const bought of ['ore_co', 'oxalic', 'al']) expect(ids(added(secure))).toContain(bought);
    expect(ids(added(invite))).not.toContain('ore_co');
  });
});

describe('what the chain hangs on', () => {
  it('names what stops without acid, chlorine and caustic soda, and who alone makes it', async () => {
    const { acid, chlorine, soda } = await data(`{
      acid: critical(${HERE}, product: "h2so4") { product { id } loses { id } soleMaker { id } flatDominates { id } }
      chlorine: critical(${HERE}, product: "cl2") { loses { id } }
      soda: critical(${HERE}, product: "naoh") { loses { id } }
    }`);
    expect([acid, chlorine, soda].map((list) => list[0]!.loses!.length)).toEqual([29, 18, 16]);
    expect(acid).toMatchObject([{ product: { id: 'h2so4' }, soleMaker: { id: 'e_jinchuan' }, flatDominates: [] }]);
  });

  it('lists most losses first, and for a target what it hangs on', async () => {
    const { critical, above, both } = await data(`{
      critical(${HERE}) { product { id } loses { id } }
      above: critical(${HERE}, target: "niso4") { product { id } loses { id } }
      both: critical(${HERE}, target: "niso4", product: "h2so4") { product { id } }
    }`);
    const losses = critical.map(({ loses }) => loses!.length);
    expect(losses).toEqual([...losses].sort((a, b) => b - a));
    expect(ids(above.map(({ product }) => product!))).toEqual(
      ids(critical.filter(({ loses }) => ids(loses!).includes('niso4')).map(({ product }) => product!)),
    );
    expect(both).toEqual([{ product: { id: 'h2so4' } }]);
  });

  it('has 金川集团 as leader with 77, and 28 for the next', async () => {
    const { leaders } = await data(
      `{ leaders(${HERE}) { enterprise { id } score products dependenceShare factors { key value weight contribution } } }`,
    );
    expect(leaders.slice(0, 2).map(({ enterprise, score }) => [enterprise!.id, score])).toEqual([
      ['e_jinchuan', 77],
      ['e_jinni', 28],
    ]);
    expect(leaders[0]!.factors!.map(({ key }) => key)).toEqual(['PRODUCTS', 'LOST']);
    for (const { score, products, factors, dependenceShare } of leaders) {
      expect(factors!.reduce((sum, { contribution }) => sum + contribution!, 0)).toBe(score);
      expect(factors![0]!.value).toBe(products);
      expect(dependenceShare).toBeCloseTo(score! / 89, 12);
    }
  });

  it('makes up no index where capacities are not known', async () => {
    const { concentration } = await data(`{ concentration(${HERE}) { product { id } makers hhi topShare unit soleMaker { id } } }`);
    expect(concentration).toHaveLength(56);
    expect(concentration.some(({ hhi }) => hhi === null)).toBe(true);
    for (const { makers, hhi, topShare, unit, soleMaker } of concentration) {
      expect(soleMaker === null).toBe(makers! > 1);
      expect([topShare === null, unit === null]).toEqual([hhi === null, hhi === null]);
      if (hhi != null) expect(hhi).toBeGreaterThanOrEqual(1 / makers! - 1e-12);
    }
  });

  it('passes the stop of a group on, over all its members, to the products of the region', async () => {
    const { cascade, none } = await data(`{
      cascade(chain: "ni-cu-co", stop: ["e_jinchuan"], region: "cn-620300") { stopped { id } total losses { enterprise { id } loss } lostProducts { id } assumedWeights }
      none: cascade(chain: "ni-cu-co", stop: []) { stopped { id } total losses { loss } lostProducts { id } }
    }`);
    expect(ids(cascade.stopped!)).toEqual(expect.arrayContaining(['e_jinchuan', 'e_jc_chem']));
    expect(cascade.lostProducts).toHaveLength(77);
    expect(cascade.total).toBeGreaterThan(0);
    expect(cascade.losses!.every(({ loss }) => loss! > 0 && loss! <= 1)).toBe(true);
    expect(cascade.assumedWeights).toBeGreaterThan(0);
    expect(none).toEqual({ stopped: [], total: 0, losses: [], lostProducts: [] });
  });

  it('keeps the loss of supply in proportion: none by a delivery without a product, and never more than all', async () => {
    const { unnamed, named, together } = await data(`{
      unnamed: cascade(chain: "ni-cu-co", stop: ["e_baoti_g"], region: "cn-620300") { total losses { enterprise { id } loss } lostProducts { id } }
      named: cascade(chain: "ni-cu-co", stop: ["e_jc_nisalt"], inferred: true) { total losses { enterprise { id } loss } }
      together: cascade(chain: "ni-cu-co", stop: ["e_jinchuan", "e_baoti_g"], inferred: true) { total }
    }`);
    const lossOf = ({ losses }: Schema.Cascade, id: string) => losses!.find(({ enterprise }) => enterprise!.id === id)?.loss;
    expect(lossOf(unnamed, 'e_jinchuan')).toBeLessThan(1);
    expect(unnamed.total).toBeLessThan(0.2);
    expect(lossOf(named, 'e_jintong')).toBe(1);
    expect(named.total).toBeGreaterThan(0.05);
    expect(together.total).toBeLessThanOrEqual(1);
  });
});
