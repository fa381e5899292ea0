import { beforeAll, describe, expect, it } from 'vitest';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import type { StartedApp } from '../testkit/start-app.ts';

/** Whom to call, how firmly that stands, what to spend a budget on, and who is connected with whom. */
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

interface Fields {
  targets: Schema.Target[];
  turned: Schema.Target[];
  gap: Schema.Gap;
  robustness: Schema.Robustness;
  again: Schema.Robustness;
  other: Schema.Robustness;
  portfolio: Schema.Portfolio;
  poor: Schema.Portfolio;
  nothing: Schema.Portfolio;
  paths: Schema.Path[];
  back: Schema.Path[];
  none: Schema.Path[];
  partnerNetwork: Schema.PartnerNetwork;
  alone: Schema.PartnerNetwork;
  few: Schema.PartnerNetwork;
  mutualSuppliers: Schema.MutualSupply[];
  suggestedLinks: Schema.LinkSuggestions;
  matching: Schema.MatchingConnection;
  next: Schema.MatchingConnection;
  one: Schema.MatchingConnection;
  compareRegions: Schema.RegionComparison;
  industryForest: Schema.IndustryForest;
  clusters: Schema.Cluster[];
}

async function data(query: string, variables?: Record<string, unknown>): Promise<Fields> {
  const answer = await started.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data as unknown as Fields;
}

const ids = (nouns: readonly { id: string }[]) => nouns.map(({ id }) => id);

describe('targets', () => {
  it('come with the sum of their factors, reasons with sources, a tie and what they bring; vetoed ones last', async () => {
    const { targets, gap } = await data(`{
      targets(${HERE}, product: "anode_gr") { enterprise { id region { id } } product { id } score rank role vetoes checkFirst factors { key name value weight contribution } reasons { text mark evidence { source { id } } }
        ties { length nodes { __typename id } links { kind from to mark evidence { source { id } } } } counterfactual { openedWith { id } blockedWithout { id } } }
      gap(${HERE}, product: "anode_gr") { candidates targets(first: 2) { enterprise { id } rank } }
    }`);
    expect(targets).toHaveLength(gap.candidates!);
    expect(gap.targets!.map(({ enterprise, rank }) => [enterprise!.id, rank])).toEqual(
      targets.slice(0, 2).map(({ enterprise, rank }) => [enterprise!.id, rank]),
    );
    const makers = targets.filter(({ role }) => role === 'MAKER');
    expect(makers.map(({ rank }) => rank)).toEqual(makers.map((_, i) => i + 1));
    // ways in come after the makers, with ranks of their own
    expect(targets.slice(makers.length).map(({ role, rank }) => [role, rank])).toEqual(
      targets.slice(makers.length).map((_, i) => ['WAY_IN', i + 1]),
    );
    expect(targets.flatMap(({ checkFirst }) => checkFirst!)).toContain('ONLY_PLANNED');
    for (const { score, factors, reasons, product, counterfactual } of targets) {
      expect(product!.id).toBe('anode_gr');
      expect(factors!.reduce((sum, { contribution }) => sum + contribution!, 0)).toBeCloseTo(score!, 12);
      expect(reasons!.length).toBeGreaterThan(0);
      for (const { id } of counterfactual!.blockedWithout!) expect(ids(counterfactual!.openedWith!)).toContain(id);
    }
    const tied = targets.filter(({ ties }) => ties!.length > 0);
    expect(tied.length).toBeGreaterThan(0);
    for (const { enterprise, ties } of tied) {
      expect(ties![0]!.nodes![0]!.id).toBe(enterprise!.id);
      expect(ties![0]!.links).toHaveLength(ties![0]!.length!);
      expect(ties![0]!.links!.every(({ mark, evidence }) => mark === 'FACT' && evidence!.length > 0)).toBe(true);
    }
  });

  it('follow the weights of the caller, and only those of their own factors', async () => {
    const { turned } = await data(
      `{ turned: targets(${HERE}, product: "cu_foil_li", weights: [{ factor: DISTANCE, weight: 50 }]) { score vetoes factors { key value weight } } }`,
    );
    const free = turned.filter(({ vetoes }) => vetoes!.length === 0).map(({ factors }) => factors!.find(({ key }) => key === 'DISTANCE')!);
    expect(free.every(({ weight }) => weight === 50)).toBe(true);
    expect(free.map(({ value }) => value)).toEqual(free.map(({ value }) => value!).sort((a, b) => b - a));
    const answer = await started.ask(
      `{ targets(${HERE}, product: "cu_foil_li", weights: [{ factor: DEMAND, weight: 1 }]) { rank } gaps(${HERE}, weights: [{ factor: TIES, weight: 1 }]) { totalCount } }`,
    );
    expect(answer.errors.map(({ extensions }) => `${extensions.code} ${String(extensions['factor'])}`).sort()).toEqual([
      'INVALID_INPUT DEMAND',
      'INVALID_INPUT TIES',
    ]);
  });

  it('have a range of ranks that holds their rank, the same for the same seed', async () => {
    const fields = 'seed runs targets { enterprise { id } rank rankLow rankHigh } verifyFirst { question effect fact { __typename id } }';
    const { robustness, again, other } = await data(`{
      robustness(${HERE}, product: "cu_foil_li", seed: 7) { ${fields} } again: robustness(${HERE}, product: "cu_foil_li", seed: 7) { ${fields} }
      other: robustness(${HERE}, product: "cu_foil_li", seed: 8, runs: 20, first: 1) { ${fields} }
    }`);
    expect(again).toEqual(robustness);
    expect([robustness.seed, robustness.runs, other.seed, other.runs, other.targets!.length]).toEqual([7, 200, 8, 20, 1]);
    for (const { rank, rankLow, rankHigh } of robustness.targets!) expect(rankLow! <= rank! && rank! <= rankHigh!).toBe(true);
    expect(robustness.targets!.some(({ rankLow, rankHigh }) => rankLow! < rankHigh!)).toBe(true);
    expect(robustness.verifyFirst).toHaveLength(3);
    expect(robustness.verifyFirst!.every(({ fact, question }) => fact!.id!.includes(':') && question!.endsWith('？'))).toBe(true);
  });
});

describe('a portfolio', () => {
  const ask = (input: object) =>
    data(
      `query ($input: PortfolioInput!) { portfolio(${HERE}, input: $input) { choices { gap { product { id } } add { id } cost costClaim { id value } gain } cost gain optimal gapToOptimum stopReason reason } }`,
      { input },
    );

  it('takes the most gain that the budget pays for, stated investments before estimates', async () => {
    const { portfolio } = await ask({
      budget: 60,
      costs: [
        { product: 'anode_gr', value: 10 },
        { product: 'semicoke', value: 15 },
        { product: 'nh3', value: 1 },
      ],
    });
    expect(portfolio).toMatchObject({ optimal: true, gapToOptimum: 0, stopReason: null });
    const byProduct = new Map(portfolio.choices!.map((choice) => [choice.gap!.product!.id, choice]));
    expect([...byProduct.keys()].sort()).toEqual(['anode_gr', 'naoh_flake', 'nh3', 'semicoke']);
    expect(byProduct.get('anode_gr')).toMatchObject({ cost: 10, costClaim: null, add: [{ id: 'anode_gr' }] });
    expect(byProduct.get('nh3')).toMatchObject({ cost: 29.18, costClaim: { value: 29.18 } });
    expect(portfolio.cost).toBeCloseTo(
      portfolio.choices!.reduce((sum, { cost }) => sum + cost!, 0),
      9,
    );
    expect(portfolio.gain).toBeCloseTo(
      portfolio.choices!.reduce((sum, { gain }) => sum + gain!, 0),
      9,
    );
    expect(portfolio.choices!.every(({ gain }) => gain! > 0)).toBe(true);
  });

  it('counts what is only brought for the sake of a gap with that gap', async () => {
    const { portfolio } = await ask({
      budget: 10,
      costs: [
        { product: 'al', value: 4 },
        { product: 'al_foil', value: 5 },
      ],
    });
    expect(portfolio).toMatchObject({
      cost: 9,
      optimal: true,
      choices: [{ gap: { product: { id: 'al_foil' } }, add: [{ id: 'al' }, { id: 'al_foil' }], cost: 9 }],
    });
  });

  it('says in words why there is none', async () => {
    expect((await ask({ budget: 0.5, costs: [{ product: 'anode_gr', value: 10 }] })).portfolio).toMatchObject({
      choices: [],
      cost: 0,
      gain: 0,
      stopReason: 'INFEASIBLE',
      reason: expect.stringMatching(/预算/),
    });
  });

  it('refuses an unknown product, a negative figure and a time beyond the limit', async () => {
    const query = `query ($input: PortfolioInput!) { portfolio(${HERE}, input: $input) { cost } }`;
    for (const [input, code] of [
      [{ budget: 1, costs: [{ product: 'x', value: 1 }] }, 'NOT_FOUND'],
      [{ budget: -1 }, 'INVALID_INPUT'],
      [{ budget: 1, timeLimitSeconds: 31 }, 'INVALID_INPUT'],
    ] as const) {
      const answer = await started.ask(query, { input });
      expect([answer.data, answer.errors.map(({ extensions }) => extensions.code)]).toEqual([{ portfolio: null }, [code]]);
    }
  });
});

describe('the network of enterprises', () => {
  it('connects two by typed relations, shortest first, the same way back', async () => {
    const { paths, back, none } = await data(`{
      paths(from: "e_jinchuan", to: "e_byd") { length nodes { __typename id } links { kind from to product { id } mark evidence { source { title } } } }
      back: paths(from: "e_byd", to: "e_jinchuan", first: 1) { nodes { id } } none: paths(from: "e_byd", to: "e_jinchuan", kinds: []) { length }
    }`);
    expect(paths[0]!.nodes).toEqual(['e_jinchuan', 'e_jc_nidu', 'e_byd'].map((id) => ({ __typename: 'Enterprise', id })));
    expect(paths[0]!.links!.map(({ kind }) => kind)).toEqual(['SUBSIDIARY_OF', 'SUPPLIES']);
    expect(back[0]!.nodes!.map(({ id }) => id)).toEqual(['e_byd', 'e_jc_nidu', 'e_jinchuan']);
    expect(none).toEqual([]);
    for (const { nodes, links, length } of paths) {
      expect([nodes!.length, links!.length]).toEqual([length! + 1, length]);
      links!.forEach(({ from, to }, i) => expect([from, to].sort()).toEqual([nodes![i]!.id, nodes![i + 1]!.id].sort()));
    }
  });

  it('shows the partners around one, and says when there are more', async () => {
    const { partnerNetwork, alone, few } = await data(`{
      partnerNetwork(enterprise: "e_jinchuan") { truncated enterprises { id } partnerships { from { id } to { id } mark } }
      alone: partnerNetwork(enterprise: "e_jinchuan", depth: 0) { truncated enterprises { id } partnerships { id } }
      few: partnerNetwork(enterprise: "e_jinchuan", depth: 2, first: 2, kinds: [SUPPLIES]) { truncated enterprises { id } partnerships { kind } }
    }`);
    const inside = new Set(ids(partnerNetwork.enterprises!));
    expect([partnerNetwork.enterprises![0]!.id, partnerNetwork.truncated, inside.size > 10]).toEqual(['e_jinchuan', false, true]);
    for (const { from, to, mark } of partnerNetwork.partnerships!)
      expect([inside.has(from!.id!), inside.has(to!.id!), mark]).toEqual([true, true, 'FACT']);
    expect(alone).toEqual({ truncated: false, enterprises: [{ id: 'e_jinchuan' }], partnerships: [] });
    expect([few.truncated, few.enterprises!.length, few.partnerships!.every(({ kind }) => kind === 'SUPPLIES')]).toEqual([true, 2, true]);
  });

  it('knows who supplies each other', async () => {
    const { mutualSuppliers } = await data(
      '{ mutualSuppliers(region: "cn-620300") { enterprises { id } links { from { id } to { id } } } }',
    );
    expect(mutualSuppliers.map(({ enterprises }) => ids(enterprises!))).toEqual([['e_baoti_g', 'e_jinchuan']]);
    expect(new Set(mutualSuppliers[0]!.links!.map(({ from }) => from!.id))).toEqual(new Set(['e_baoti_g', 'e_jinchuan']));
  });

  it('suggests links without writing them, and says plainly when they are no better than chance', async () => {
    const { suggestedLinks } = await data(
      '{ suggestedLinks(chain: "ni-cu-co", first: 3) { gain holdOut suggestions { a { id } b { id } score } } }',
    );
    expect(suggestedLinks.gain).toBe(!suggestedLinks.holdOut!.includes('没有增益'));
    expect(suggestedLinks.suggestions).toHaveLength(suggestedLinks.gain ? 3 : 0);
    for (const { a, b } of suggestedLinks.suggestions!) {
      const answer = await started.ask('query ($a: ID!, $b: ID!) { enterprise(id: $a) { partnerships(with: $b) { totalCount } } }', {
        a: a.id,
        b: b.id,
      });
      expect(answer.data).toEqual({ enterprise: { partnerships: { totalCount: 0 } } });
    }
  });
});

describe('supply and demand, regions and industry', () => {
  it('pages the matches, local suppliers first', async () => {
    const { matching, one } = await data(`{
      matching(${HERE}, first: 200) { totalCount nodes { product { id } suppliers { enterprise { id } } buyers { id } } } one: matching(${HERE}, product: "h2so4") { totalCount nodes { product { id } linked { id } } }
    }`);
    expect(matching.nodes).toHaveLength(matching.totalCount!);
    expect(matching.nodes!.every(({ suppliers, buyers }) => suppliers!.length > 0 && buyers!.length > 0)).toBe(true);
    expect(one).toMatchObject({ totalCount: 1, nodes: [{ product: { id: 'h2so4' } }] });
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { next } = await data(
        `query ($after: String) { next: matching(${HERE}, first: 15, after: $after) { nodes { product { id } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      seen.push(...next.nodes!.map(({ product }) => product!.id!));
      if (!next.pageInfo!.hasNextPage) break;
      after = next.pageInfo!.endCursor!;
    }
    expect(seen).toEqual(matching.nodes!.map(({ product }) => product!.id));
  });

  it('compares regions in the order of the question', async () => {
    const { compareRegions } = await data(
      '{ compareRegions(chain: "ni-cu-co", regions: ["cn-620300", "cn-620100"]) { regions { id } shared { id } only { region { id } products { id } lacks { id } } complements { from { id } to { id } products { id } } } }',
    );
    expect(ids(compareRegions.regions!)).toEqual(['cn-620300', 'cn-620100']);
    const [here, there] = compareRegions.only!;
    expect(here!.products!.length + compareRegions.shared!.length).toBe(56);
    expect(compareRegions.complements!.map(({ from, to }) => [from!.id, to!.id])).toEqual([
      ['cn-620300', 'cn-620100'],
      ['cn-620100', 'cn-620300'],
    ]);
    for (const { id } of compareRegions.complements![1]!.products!) expect(ids(here!.lacks!)).toContain(id);
    expect(ids(there!.products!).some((id) => ids(compareRegions.shared!).includes(id))).toBe(false);
  });

  it('grows a tree for each leader and says where trees overlap', async () => {
    const { industryForest, clusters } = await data(`{
      industryForest(${HERE}, first: 3) { trees { root { id } depth breadth products { id } } overlaps { roots { id } products { id } } } clusters(${HERE}, first: 5) { products { id } sharedInputs { id } }
    }`);
    expect(industryForest.trees!.map(({ root }) => root!.id)).toEqual(['e_jinchuan', 'e_jinni', 'e_jinhua']);
    for (const { depth, breadth, products } of industryForest.trees!)
      expect(Math.max(depth!, breadth!) <= products!.length && depth! > 0).toBe(true);
    const treeOf = new Map(industryForest.trees!.map(({ root, products }) => [root!.id, new Set(ids(products!))]));
    for (const { roots, products } of industryForest.overlaps!)
      for (const root of roots!) for (const { id } of products!) expect(treeOf.get(root.id!)!.has(id!)).toBe(true);
    expect(clusters).toHaveLength(5);
    expect(clusters.every(({ products, sharedInputs }) => products!.length > 1 && sharedInputs!.length > 1)).toBe(true);
  });
});
