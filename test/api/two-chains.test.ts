import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';

const SEEDS = 'test/fixtures/seeds/tiny,test/fixtures/seeds/second';
let alone: StartedApp;
let both: StartedApp;
beforeAll(async () => {
  [alone, both] = [await startApp({ seeds: 'test/fixtures/seeds/tiny' }), await startApp({ seeds: SEEDS })];
});
afterAll(async () => {
  await alone.stop();
  await both.stop();
});

interface Fields {
  enterprises: { nodes: { id: string }[] };
  products: { nodes: { id: string; stage: number; segment: string }[] };
  gap: Schema.Gap;
  chainMap: Schema.ChainMap;
}
async function ask(app: StartedApp, query: string, variables: Record<string, unknown> = {}): Promise<Fields> {
  const { data, errors } = await app.ask(query, variables);
  expect(errors).toEqual([]);
  return data as unknown as Fields;
}

const SCREENS = `query ($chain: ID!, $region: ID!) {
  chainMap(chain: $chain, region: $region) { completeness nodes { product { id stage segment } status reason } }
  gaps(chain: $chain, region: $region) { nodes { product { id stage } kind score rank reason market { lo hi unit } candidates } }
  balance(chain: $chain, region: $region) { nodes { product { id } verdict } }
  enterprises(filter: {chain: $chain, region: $region}) { nodes { id } }
  sources(chain: $chain) { nodes { id } }
  chain(id: $chain) { products { nodes { id stage segment } } }
}`;

describe('two chains in one graph', () => {
  it('answers of one as if the other were not there, and of a shared product with the place of the chain', async () => {
    const place = { chain: 'tiny', region: 'cn-620300' };
    const [before, after] = [await ask(alone, SCREENS, place), await ask(both, SCREENS, place)];
    // Who touches a product of the chain is listed with it, whichever chain records him.
    const firms = before.enterprises.nodes.map(({ id }) => id);
    expect(after.enterprises.nodes.map(({ id }) => id)).toEqual([...firms, 'e_power', 'e_acid', 'e_glass'].sort());
    expect({ ...after, enterprises: null }).toEqual({ ...before, enterprises: null });
    const stages = `query ($chain: ID!) { products(filter: {chain: $chain}) { nodes { id stage segment } } }`;
    const stageOf = async (chain: string) => (await ask(both, stages, { chain })).products.nodes.find(({ id }) => id === 'power');
    expect([await stageOf('tiny'), await stageOf('second')]).toEqual([
      { id: 'power', stage: 0, segment: 'chemical' },
      { id: 'power', stage: 1, segment: 'supply' },
    ]);
  });

  it('lists of a chain its own records and relations, and says of what is found where it is', async () => {
    const records = `query ($chain: ID) {
      claims(chain: $chain) { nodes { id } } kpis(chain: $chain) { id } policyLines(chain: $chain) { id } decisionRules(chain: $chain) { id }
      events(chain: $chain) { nodes { id } } agreements(chain: $chain) { nodes { id } } projectBatches(chain: $chain) { id }
      checks(chain: $chain) { detail } partnerNetwork(chain: $chain, enterprise: "e_smelter", depth: 10) { enterprises { id } partnerships { id } }
    }`;
    const before = await alone.ask(records, {});
    expect(before.errors).toEqual([]);
    expect(await both.ask(records, { chain: 'tiny' })).toMatchObject({ data: before.data, errors: [] });
    const none = (await both.ask(records, { chain: 'second' })).data as unknown as { claims: { nodes: unknown[] }; policyLines: unknown[] };
    expect([none.claims.nodes, none.policyLines]).toEqual([[], []]);
    expect((await both.ask(records, { chain: 'no' })).errors[0]?.extensions.code).toBe('NOT_FOUND');
    const found = await both.ask(`{
      firm: search(text: "二链玻璃厂", first: 1) { id chains { id } }
      shared: search(text: "电力", kinds: [PRODUCT], first: 1) { id chains { id } }
      project: search(text: "小箔项目", first: 1) { id chains { id } }
      city: search(text: "金昌", kinds: [REGION], first: 1) { chains { id } }
      product(id: "power") { madeBy { nodes { enterprise { id } chains { id } } } }
    }`);
    expect(found).toMatchObject({
      errors: [],
      data: {
        // It makes what the other chain needs, so it is listed there too.
        firm: [{ id: 'e_glass', chains: [{ id: 'second' }, { id: 'tiny' }] }],
        project: [{ chains: [{ id: 'tiny' }] }],
        shared: [{ id: 'power', chains: [{ id: 'second' }, { id: 'tiny' }] }],
        city: [{ chains: [] }],
        product: { madeBy: { nodes: [{ enterprise: { id: 'e_power' }, chains: [{ id: 'second' }] }] } },
      },
    });
  });

  it('lists what concerns a region: nothing that is known to lie elsewhere, and what lies in a place around it', async () => {
    const lists = `query ($region: ID) {
      kpis(chain: "tiny", region: $region) { id } policyLines(chain: "tiny", region: $region) { id }
      decisionRules(chain: "tiny", region: $region) { id } projectBatches(chain: "tiny", region: $region) { id }
      checks(chain: "tiny", region: $region) { detail }
    }`;
    const of = async (region?: string) => (await both.ask(lists, region ? { region } : {})).data as Record<string, unknown[]>;
    const all = await of();
    expect(await of('cn-620300')).toEqual(all);
    expect(await of('cn-620302')).toEqual(all);
    const away = await of('x-abroad');
    expect([all['projectBatches']!.length, away['projectBatches']!.length]).toEqual([1, 0]);
    expect(away['policyLines']!.length).toBeLessThan(all['policyLines']!.length);
    const put = `mutation ($site: ID, $makes: [ID!]) { upsertLead(input: {name: "线索", site: $site, makes: $makes}) { nodes { id } } }`;
    expect((await both.ask(put, { site: 'cn-620302', makes: ['metal'] })).errors).toEqual([]);
    const leads = async (variables: Record<string, unknown>) =>
      (
        (await both.ask('query ($chain: ID, $region: ID) { leads(chain: $chain, region: $region) { totalCount } }', variables))
          .data as never
      )['leads'];
    expect(await Promise.all([{ chain: 'tiny', region: 'cn-620300' }, { chain: 'second' }, { region: 'x-abroad' }].map(leads))).toEqual([
      { totalCount: 1 },
      { totalCount: 0 },
      { totalCount: 0 },
    ]);
  });

  it('says of a gap that another chain of the region makes it, and answers where only another chain records anything', async () => {
    const { gap, chainMap } = await ask(
      both,
      `{
        gap(chain: "tiny", region: "cn-620300", product: "cell") { kind inOtherChains { chain { id } status kind makers { id } } }
        chainMap(chain: "second", region: "cn-620302") { nodes { product { id } status } }
      }`,
    );
    expect(gap.inOtherChains).toEqual([{ chain: { id: 'second' }, status: 'STRONG', kind: null, makers: [{ id: 'e_glass' }] }]);
    expect(chainMap.nodes.map(({ status }) => status)).not.toContain('STRONG');
  });
});
