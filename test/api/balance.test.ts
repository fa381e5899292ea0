import { beforeAll, describe, expect, it } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import type { StartedApp } from '../testkit/start-app.ts';

/** The material balance of the seeds, in the API. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

type Balances = { nodes: Schema.Balance[]; totalCount: number; pageInfo: Schema.PageInfo };
interface Fields {
  balance: Balances;
  then: Balances;
  plant: Schema.PlantNeed | null;
  gap: Schema.Gap;
  production: Schema.Production;
  policies: Schema.PolicyLine[];
}
async function ask(query: string): Promise<Fields> {
  const { data, errors } = await started.ask(query);
  expect(errors).toEqual([]);
  return data as unknown as Fields;
}
async function refused(query: string, language = 'zh'): Promise<{ code: unknown; message: string }> {
  const { errors } = await started.ask(query, {}, language);
  expect(errors).toHaveLength(1);
  return { code: errors[0]!.extensions.code, message: errors[0]!.message };
}
const NUMBERS = 'nodes { product { id } verdict supply { lo hi unit } need { lo hi } short { lo hi } usedHere { lo hi unit } }';
const find = (list: Balances, id: string) => list.nodes.find(({ product }) => product.id === id)!;

describe('balance', () => {
  it('says what is short on record, by how much, and leaves open what is not known', async () => {
    const { balance } = await ask(`{ balance(${HERE}) { totalCount ${NUMBERS} } }`);
    expect(balance.nodes).toHaveLength(balance.totalCount);
    const salt = find(balance, 'salt');
    expect(salt).toMatchObject({ verdict: 'SHORT', supply: { lo: 0, hi: 0, unit: 't/a' } });
    expect(salt.short!.lo).toBeCloseTo(salt.need.lo, 3);
    const copper = find(balance, 'cu_cathode');
    expect(copper.usedHere!.unit).toBe('1');
    expect(copper.usedHere!.lo).toBeCloseTo(copper.need.lo / copper.supply.hi!, 9);
    expect(copper).toMatchObject({ need: { hi: null }, usedHere: { hi: 1 } });
    const order = balance.nodes.map(({ verdict }) => ['SHORT', 'OPEN', 'ENOUGH', null].indexOf(verdict ?? null));
    expect(order).toEqual([...order].sort());
  });

  it('with what is planned needs anodes for the cells on their way', async () => {
    const document = `{ balance(${HERE}) { ${NUMBERS} } then: balance(${HERE}, horizon: WITH_PLANNED) { ${NUMBERS} } }`;
    const { balance, then } = await ask(document);
    // 500,000 cylindrical cells a day of 9.4 Wh, 330 days, 950 t a GWh
    expect(find(balance, 'anode_gr').need).toEqual({ lo: expect.closeTo(1473.45, 2) as number, hi: expect.closeTo(1473.45, 2) as number });
    const anode = find(then, 'anode_gr');
    expect(anode.verdict).toBe('SHORT');
    // and 20.5 GWh of flat cells at 1,050 t
    expect(anode.need.lo).toBeCloseTo(1473.45 + 21_525, 3);
  });

  it('carries the mark of a disputed figure where amounts rest on it', async () => {
    const parts = (list: string) => `nodes { ${list} { enterprise { id } process { id } doubted { id raw verdict } } }`;
    const { balance, then } = await ask(`{
      balance(${HERE}, product: "cu_cathode") { ${parts('suppliers')} }
      then: balance(${HERE}, product: "lfp", horizon: WITH_PLANNED) { ${parts('users')} }
    }`);
    const copper = balance.nodes[0]!.suppliers.filter(({ enterprise }) => enterprise?.id === 'e_jinchuan');
    expect(copper[0]!.doubted.map(({ verdict }) => verdict)).toEqual(['INCONSISTENT', 'INCONSISTENT', 'INCONSISTENT']);
    const cells = then.nodes[0]!.users.find(({ process }) => process?.id === 'cell_lfp_mk')!;
    expect(cells.doubted.map(({ raw }) => raw).sort()).toEqual(['18 GWh', '20GWh']);
    // the same figures stand behind the market of a gap, the plants that are planned, and the lines of policy that they serve
    const { gap, production, policies } = await ask(`{
      gap(chain: "ni-cu-co", region: "cn-620300", product: "lfp") { marketDoubted { raw } }
      production: node(id: "makes:e_jinche:cell_lfp:planned") { ... on Production { doubted { raw } } }
      policies: policyLines { id doubted { id } projects { id } }
    }`);
    const raws = gap.marketDoubted.map(({ raw }) => raw);
    expect(raws).toEqual(expect.arrayContaining(['18 GWh', '20GWh']));
    expect(new Set(raws).size).toBe(raws.length);
    expect(production.doubted.every(({ raw }) => raws.includes(raw))).toBe(true);
    const marked = policies.filter(({ doubted }) => doubted.length > 0);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.every(({ projects }) => projects.length > 0)).toBe(true);
  });

  it('opens to its makers, users, recipe and sources, and says whom to ask', async () => {
    const parts =
      'enterprise { id } process { id } amount { lo hi unit } throughput { lo unit } perUnit { lo hi unit } evidence { source { id } }';
    const { balance } = await ask(
      `{ balance(${HERE}, product: "cu_cathode") { nodes { askFirst { id } askAbout { id } suppliers { total ${parts} } users { ${parts} } } } }`,
    );
    const [copper] = balance.nodes;
    expect(copper!.suppliers.map(({ enterprise, amount, total }) => [enterprise!.id, amount.lo, amount.hi, total])).toEqual([
      ['e_jc_copper', 600_000, 600_000, false],
      ['e_jinchuan', 0, 700_000, true],
    ]);
    expect(copper!.suppliers.every(({ evidence }) => evidence.length > 0)).toBe(true);
    const strip = copper!.users.find(({ process }) => process?.id === 'cu_strip_mk');
    expect(strip!.amount.lo).toBeCloseTo(strip!.throughput!.lo * strip!.perUnit!.lo, 3);
    expect(strip!.perUnit!.unit).toBe('t/t');
    expect(copper!.askFirst).not.toBeNull();
    expect(copper!.askAbout).not.toBeNull();
  });

  it('answers as if a plant of some capacity stood, and refuses a unit that does not measure it', async () => {
    const add = (unit: string) =>
      `scenario: { addProductions: [{ enterprise: "e_jinchuan", product: "salt", capacity: 700000, unit: "${unit}" }] }`;
    const { balance } = await ask(`{ balance(${HERE}, product: "salt", ${add('t/a')}) { ${NUMBERS} } }`);
    expect(balance.nodes[0]).toMatchObject({ verdict: 'ENOUGH', supply: { lo: 700_000, hi: 700_000 } });
    expect(await refused(`{ balance(${HERE}, product: "salt", ${add('MWh/a')}) { totalCount } }`)).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('t/a') as string,
    });
  });

  it('judges nothing of a region that nobody surveyed', async () => {
    const { balance } = await ask(`{ balance(chain: "ni-cu-co", region: "cn-620100") { ${NUMBERS} } }`);
    expect(balance.nodes.length).toBeGreaterThan(0);
    expect(balance.nodes.filter(({ verdict }) => verdict !== null)).toEqual([]);
  });

  it('goes on page by page, and knows what it does not hold', async () => {
    const page = (after: string) =>
      `{ balance(${HERE}, first: 3${after}) { nodes { product { id } } pageInfo { endCursor hasNextPage } } }`;
    const first = (await ask(page(''))).balance;
    const second = (await ask(page(`, after: "${first.pageInfo.endCursor!}"`))).balance;
    expect(new Set([...first.nodes, ...second.nodes].map(({ product }) => product.id)).size).toBe(6);
    expect(await refused(`{ balance(${HERE}, product: "none") { totalCount } }`)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(`{ balance(${HERE}, first: 201) { totalCount } }`)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('plant', () => {
  const FIELDS = `{ process { id } sizeFrom size { lo hi unit } powerMWh inputs { product { id } amount unit part status fromSurplus { lo hi } }
    unquantified { id } site { id } fits { key needs free fits } }`;

  it('takes what the recipe says for the market to come', async () => {
    const { plant, gap } = await ask(
      `{ plant(${HERE}, product: "anode_gr") ${FIELDS} gap(${HERE}, product: "anode_gr") { marketWithPlanned { lo hi unit } } }`,
    );
    expect(gap.marketWithPlanned).toEqual({
      lo: expect.closeTo(22_998.45, 3) as number,
      hi: expect.closeTo(22_998.45, 3) as number,
      unit: 't/a',
    });
    expect(plant).toMatchObject({ sizeFrom: 'MARKET_WITH_PLANNED', size: { lo: gap.marketWithPlanned!.lo, unit: 't/a' } });
    expect(plant!.inputs.length).toBeGreaterThan(0);
    expect(plant!.fits).toEqual([{ key: 'power', needs: plant!.powerMWh, free: null, fits: null }]);
  });

  it('grows with its size, and stands in a park', async () => {
    const of = async (size: number) =>
      (await ask(`{ plant(${HERE}, product: "anode_gr", size: ${size}, site: "cn-620300") ${FIELDS} }`)).plant!;
    const [small, large] = [await of(1000), await of(3000)];
    expect(small).toMatchObject({ sizeFrom: 'ASKED', site: { id: 'cn-620300' } });
    expect(large.powerMWh!).toBeCloseTo(3 * small.powerMWh!, 3);
    large.inputs.forEach(({ amount }, i) => expect(amount).toBeCloseTo(3 * small.inputs[i]!.amount, 3));
  });

  it('says in words what it was asked wrongly', async () => {
    expect(await refused(`{ plant(${HERE}, product: "anode_gr", process: "cu_strip_mk") { powerMWh } }`, 'en')).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('graphite') as string,
    });
    expect(await refused(`{ plant(${HERE}, product: "anode_gr", process: "none") { powerMWh } }`)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refused(`{ plant(${HERE}, product: "anode_gr", size: -1) { powerMWh } }`)).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await ask(`{ plant(${HERE}, product: "so2", size: 5) ${FIELDS} }`)).plant).toBeNull();
  });
});
