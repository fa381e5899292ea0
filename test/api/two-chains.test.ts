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
