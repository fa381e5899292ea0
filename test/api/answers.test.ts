import { beforeAll, describe, expect, it } from 'vitest';
import {
  PlaygroundChainsDocument,
  PlaygroundExamplesDocument,
  type PlaygroundChainsQuery,
  type PlaygroundExamplesQuery,
} from '../../client/api/generated.ts';
import { fillQueries, type FilledQuery } from '../../client/playground/fill-queries.ts';
import { findExamples } from '../../client/playground/find-examples.ts';
import { readSavedQueries } from '../../scripts/codegen-parts/read-saved-queries.ts';
import type * as Schema from '../../server/graphql/generated/resolvers.ts';
import { sharedApp } from '../testkit/shared-app.ts';
import type { StartedApp } from '../testkit/start-app.ts';

const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
const PLACE = { chain: 'ni-cu-co', region: 'cn-620300' };
let started: StartedApp;
beforeAll(async () => {
  started = await sharedApp();
});

/** Asks and expects no error. */
async function data(query: string, variables?: Record<string, unknown>): Promise<Fields> {
  const answer = await started.ask(query, variables);
  expect(answer.errors).toEqual([]);
  return answer.data as unknown as Fields;
}

/** What the documents below ask for, by field or alias; each of them asks for a few only. */
interface Fields {
  gaps: Schema.GapConnection;
  extend: Schema.GapConnection;
  supplement: Schema.GapConnection;
  strengthen: Schema.GapConnection;
  plain: Schema.GapConnection;
  turned: Schema.GapConnection;
  coverage: Schema.Coverage;
  gap: Schema.Gap;
  acid: Schema.Gap;
  chlorine: Schema.Gap;
  soda: Schema.Gap;
  chainMap: Schema.ChainMap;
  closure: Schema.Closure;
  all: Schema.Closure & Schema.ProductConnection;
  less: Schema.Closure;
  banned: Schema.Closure;
  product: Schema.Product;
  process: Schema.Process | null;
  products: Schema.ProductConnection;
  made: Schema.ProductConnection;
  missing: Schema.ProductConnection;
  enterprises: Schema.EnterpriseConnection;
  sources: Schema.SourceConnection;
  revisions: Schema.RevisionConnection;
  chains: Schema.Chain[];
  regions: Schema.Region[];
  region: Schema.Region;
  node: Schema.Node;
  nodes: { id: string; __typename: string }[];
  search: Schema.SearchHit[];
  blank: Schema.SearchHit[];
  furniture: Schema.SearchHit[];
}

describe('the seed chain seen from 金昌市 on the facts as they were put right', () => {
  it('has the gaps of each kind, the completeness and the local supply rate', async () => {
    const { extend, supplement, strengthen, chainMap } = await data(`{
      extend: gaps(${HERE}, kind: EXTEND) { totalCount } supplement: gaps(${HERE}, kind: SUPPLEMENT) { totalCount } strengthen: gaps(${HERE}, kind: STRENGTHEN) { totalCount }
      chainMap(${HERE}) { nodes { id } completeness localSupplyRate { value have { id } need { id } } counts { status products } }
    }`);
    expect([supplement!.totalCount, extend!.totalCount, strengthen!.totalCount]).toEqual([18, 31, 7]);
    expect(chainMap!.completeness).toBeCloseTo(55 / 202, 12);
    expect(chainMap!.localSupplyRate!.value).toBeCloseTo(28 / 64, 12);
    expect([chainMap!.localSupplyRate!.have!.length, chainMap!.localSupplyRate!.need!.length, chainMap!.nodes!.length]).toEqual([
      28, 64, 223,
    ]);
    expect(Object.fromEntries(chainMap!.counts!.map(({ status, products }) => [status, products]))).toMatchObject({
      WEAK: 7,
      POSSIBLE: 33,
      PLANNED: 14,
    });
  });

  it('names what the city says that its batteries lack', async () => {
    const { gaps } = await data(`{ gaps(${HERE}, kind: SUPPLEMENT, first: 50) { nodes { product { name } reason } } }`);
    const names = gaps!.nodes!.map(({ product }) => product!.name).join(' ');
    for (const name of ['负极', '铝箔', '电解液', '隔膜', '硫酸锰']) expect(names).toContain(name);
  });

  it('closes over 150 products from what is here and the resources that are hauled, the base included', async () => {
    const { closure } = await data(`{ closure(${HERE}) { products { id stage } steps { process { id } runHere } } }`);
    expect(closure!.products).toHaveLength(150);
    expect(closure!.steps!.some(({ runHere }) => runHere)).toBe(true);
  });

  it('says what the loss of acid, chlorine and caustic soda stops', async () => {
    const { acid, chlorine, soda } = await data(
      `{ acid: gap(${HERE}, product: "h2so4") { loses { id } hardLoses { id } } chlorine: gap(${HERE}, product: "cl2") { loses { id } hardLoses { id } } soda: gap(${HERE}, product: "naoh") { loses { id } } }`,
    );
    expect([acid, chlorine].map((gap) => [gap!.loses!.length, gap!.hardLoses!.length])).toEqual([
      [29, 7],
      [18, 10],
    ]);
    // two groups make caustic soda on record
    expect(soda).toBeNull();
  });

  it('gives the map, the gap and the product the same status of one product', async () => {
    const { product, gap, chainMap } = await data(`{
      product(id: "separator") { status(region: "cn-620300") knowledge(region: "cn-620300") }
      gap(${HERE}, product: "separator") { kind knowledge score product { id } }
      chainMap(${HERE}, filter: { focus: "separator", depth: 0 }) { nodes { product { id } status knowledge gapKinds score } }
    }`);
    expect(product).toEqual({ status: 'MISSING', knowledge: 'NOT_RECORDED' });
    expect(chainMap!.nodes).toEqual([
      { product: { id: 'separator' }, status: 'MISSING', knowledge: 'NOT_RECORDED', gapKinds: ['SUPPLEMENT'], score: gap!.score },
    ]);
  });
});

describe('a proof', () => {
  it('of every gap that can be made replays: each step has its inputs in the base or in earlier yields', async () => {
    const { gaps, closure } = await data(`{
      gaps(${HERE}, first: 100) { nodes { kind product { id } proof { makeable steps { process { id } uses { id } yields { id } runHere } leaves { id } build { id } } } }
      closure(${HERE}) { products { id } }
    }`);
    const reached = new Set(closure!.products!.map(({ id }) => id));
    const missing = gaps!.nodes!.filter(({ kind }) => kind !== 'STRENGTHEN');
    expect(missing.some(({ proof }) => proof!.makeable)).toBe(true);
    for (const { product, proof } of missing) {
      expect(proof!.makeable).toBe(reached.has(product!.id));
      if (!proof!.makeable) continue;
      const there = new Set<string>(proof!.leaves!.map(({ id }) => id));
      for (const step of proof!.steps!) {
        for (const { id } of step.uses!) expect(there).toContain(id);
        for (const { id } of step.yields!) there.add(id);
      }
      expect(there).toContain(product!.id);
      expect(proof!.build!.map(({ id }) => id).sort()).toEqual(
        proof!
          .steps!.filter(({ runHere }) => !runHere)
          .map(({ process }) => process!.id)
          .sort(),
      );
    }
  });

  it('from exactly a base makes no more than its process allows', async () => {
    const { process, all, less, banned } = await data(
      `query Q($base: [ID!]!, $less: [ID!]!) {
      process(id: "sep") { id } all: makeable(chain: "ni-cu-co", base: $base) { products { id } } less: makeable(chain: "ni-cu-co", base: $less) { products { id } }
      banned: makeable(chain: "ni-cu-co", base: $base, without: $base) { products { id } }
    }`,
      { base: ['ore_nicu', 'power'], less: [] },
    );
    expect(process).toBeNull();
    const ids = (closure: Schema.Closure) => closure.products!.map(({ id }) => id);
    expect(ids(all!)).toEqual(expect.arrayContaining(['ore_nicu', 'power']));
    for (const id of ids(less!)) expect(ids(all!)).toContain(id);
    expect(ids(banned!)).not.toContain('power');
  });
});

describe('nouns and facts', () => {
  it('are all found again by node(id:)', async () => {
    const { products, enterprises, sources, revisions, chains, regions } = await data(`{
      products(first: 3) { nodes { id madeBy(first: 2) { nodes { id } } neededBy(first: 2) { nodes { id } } outputOf { id } } }
      enterprises(first: 200) { nodes { id partnerships(first: 1, inferred: true) { nodes { id } } suppliesTo(first: 1, inferred: true) { nodes { id } } } }
      sources(first: 2) { nodes { id } } revisions { nodes { id } } chains { id } regions(level: CITY) { id }
    }`);
    const idsOf = (list: { nodes: { id: string }[] } | undefined) => (list?.nodes ?? []).map(({ id }) => id);
    const ids = [
      ...products.nodes.flatMap((q) => [q.id, ...idsOf(q.madeBy), ...idsOf(q.neededBy), ...q.outputOf.map(({ id }) => id)]),
      ...enterprises.nodes.slice(0, 40).flatMap((e) => [e.id, ...idsOf(e.partnerships), ...idsOf(e.suppliesTo)]),
      ...idsOf(sources),
      ...idsOf(revisions),
      ...chains.map(({ id }) => id),
      ...regions.slice(0, 5).map(({ id }) => id),
    ];
    const unique = [...new Set(ids)].slice(0, 150);
    const { nodes } = await data('query Q($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', { ids: unique });
    expect(nodes!.map((node) => node?.id)).toEqual(unique);
    expect(new Set(nodes!.map((node) => node.__typename))).toEqual(
      new Set([
        'Product',
        'Production',
        'Process',
        'Enterprise',
        'Partnership',
        'SupplyLink',
        'Source',
        'Revision',
        'Chain',
        'Region',
        ...(unique.some((id) => id.startsWith('needs:')) ? ['Need'] : []),
      ]),
    );
  });

  it('of a survey and of a plant size are found again too, each as what it is', async () => {
    const ids = ['surveyed:ni-cu-co:cn-620300', 'plant:separator', 'goal:nowhere'];
    const { coverage, gap, nodes } = await data(
      `query Q($ids: [ID!]!) { coverage(${HERE}) { surveys { id } } gap(${HERE}, product: "separator") { plantSize { id } }
        nodes(ids: $ids) { id __typename ... on Survey { region { id } } ... on PlantSize { product { id } } } }`,
      { ids },
    );
    expect([coverage!.surveys.map(({ id }) => id), gap!.plantSize!.id]).toEqual([[ids[0]], ids[1]]);
    expect(nodes).toEqual([
      { id: ids[0], __typename: 'Survey', region: { id: 'cn-620300' } },
      { id: ids[1], __typename: 'PlantSize', product: { id: 'separator' } },
      null,
    ]);
  });

  it('of a park answer as the enterprise with its area, and as a region by region(id:)', async () => {
    const { node, region } = await data(
      '{ node(id: "e_jetdz") { __typename ... on Enterprise { area { id level } } } region(id: "e_jetdz") { id level parent { id } enterprises { totalCount } } }',
    );
    expect(node).toEqual({ __typename: 'Enterprise', area: { id: 'e_jetdz', level: 'PARK' } });
    expect(region!.level).toBe('PARK');
    expect(region!.enterprises!.totalCount).toBeGreaterThan(0);
  });

  it('give the need of a process run here under an id of its own', async () => {
    const { product } = await data(
      '{ product(id: "h2so4") { neededBy(region: "cn-620300", first: 100) { nodes { id process { id } enterprise { id } mark } } } }',
    );
    const need = product!.neededBy!.nodes!.find(({ process }) => process)!;
    expect(need).toMatchObject({ id: `needs:${need.process!.id}:h2so4`, enterprise: null, mark: 'COMPUTED' });
    const { node } = await data('query Q($id: ID!) { node(id: $id) { ... on Need { id process { id } product { id } } } }', {
      id: need.id,
    });
    expect(node).toEqual({ id: need.id, process: { id: need.process!.id }, product: { id: 'h2so4' } });
  });

  it('never show the address of a source that does not work', async () => {
    const { sources } = await data('{ sources(linkOk: false, first: 200) { totalCount nodes { url linkOk factCount } } }');
    expect(sources!.totalCount).toBeGreaterThan(0);
    expect(sources!.nodes!.every(({ url, linkOk }) => url === null && !linkOk)).toBe(true);
  });

  it('leave out relations of confidence ESTIMATE unless asked for', async () => {
    const count = async (inferred: boolean) => {
      const { enterprises } = await data(
        `query Q($inferred: Boolean!) { enterprises(first: 200) { nodes { partnerships(first: 100, inferred: $inferred) { nodes { mark } } } } }`,
        { inferred },
      );
      return enterprises!.nodes!.flatMap((e) => e.partnerships!.nodes!.map(({ mark }) => mark));
    };
    const [without, all] = [await count(false), await count(true)];
    expect(without).not.toContain('INFERRED');
    expect(all.filter((mark) => mark === 'INFERRED').length).toBe(all.length - without.length);
    expect(all.length).toBeGreaterThan(without.length);
  });

  it('filter by where something is made and where it is missing, without overlap', async () => {
    const { made, missing, all } = await data(
      '{ made: products(filter: { madeIn: "cn-620300" }) { totalCount } missing: products(filter: { missingIn: "cn-620300" }) { totalCount } all: products { totalCount } }',
    );
    expect(made!.totalCount + missing!.totalCount).toBe(all!.totalCount);
    expect(made!.totalCount).toBeGreaterThan(0);
  });
});

describe('search', () => {
  it('finds 金川集团 by its initials, with the noun itself', async () => {
    const { search } = await data('{ search(text: "jcjt", first: 3) { kind id name score node { __typename id name } } }');
    expect(search![0]).toMatchObject({ kind: 'ENTERPRISE', id: 'e_jinchuan', node: { __typename: 'Enterprise', id: 'e_jinchuan' } });
    expect(search).toHaveLength(3);
  });

  it('finds nothing for blank text, and nothing of the furniture of the seed article', async () => {
    const { blank, furniture } = await data('{ blank: search(text: "  ") { id } furniture: search(text: "周亚洁") { id } }');
    expect([blank, furniture]).toEqual([[], []]);
  });
});

describe('weights', () => {
  it('change the order, and the rank by the default ones is shown beside', async () => {
    const { plain, turned } =
      await data(`{ plain: gaps(${HERE}, kind: EXTEND, first: 200) { nodes { product { id } rank rankByDefault score factors { contribution } } }
      turned: gaps(${HERE}, kind: EXTEND, first: 200, weights: [{ factor: DEPTH, weight: 50 }]) { nodes { product { id stage } rank rankByDefault score factors { key weight } } } }`);
    expect(plain!.nodes!.map(({ rank }) => rank)).toEqual(plain!.nodes!.map((_, i) => i + 1));
    expect(plain!.nodes!.every(({ rank, rankByDefault }) => rank === rankByDefault)).toBe(true);
    for (const gap of plain!.nodes!)
      expect(gap.factors!.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(gap.score as number, 9);
    const stages = turned!.nodes!.map(({ product }) => product!.stage);
    expect(stages[0]).toBe(Math.max(...stages));
    const byDefault = new Map(plain!.nodes!.map((gap) => [gap.product!.id as string, gap.rank]));
    expect(turned!.nodes!.every((gap) => byDefault.get(gap.product!.id) === gap.rankByDefault)).toBe(true);
    expect(turned!.nodes![0]!.factors!.find(({ key }) => key === 'DEPTH')!.weight).toBe(50);
  });
});

describe('the saved queries', () => {
  const saved = readSavedQueries();
  it('are at least fifteen, each with a question in both languages', () => {
    expect(saved.length).toBeGreaterThanOrEqual(15);
    for (const { title, description } of saved) {
      expect(title.zh + description.zh).toMatch(/\p{Script=Han}/u);
      expect(title.en + description.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  let filled: FilledQuery[];
  beforeAll(async () => {
    const found = await data(PlaygroundExamplesDocument.toString(), PLACE);
    const { chains } = (await data(PlaygroundChainsDocument.toString())) as unknown as PlaygroundChainsQuery;
    filled = fillQueries(PLACE, findExamples(chains![0]!, found as unknown as PlaygroundExamplesQuery), 'en');
  });

  it('name nothing of a chain themselves and are all filled from this one', () => {
    for (const { query } of saved) expect(query).not.toMatch(/"/);
    expect(filled.map(({ id }) => id)).toEqual(saved.map(({ id }) => id));
    for (const { title } of filled) expect(title).not.toMatch(/\{\{|[“ ][”?:]/);
  });

  it.each(saved.map(({ id }) => id))('%s answers with something in every field', async (asked) => {
    const { query, variables } = filled.find(({ id }) => id === asked)!;
    const answer = await data(query, JSON.parse(variables || '{}') as Record<string, unknown>);
    expect(Object.values(answer).length).toBeGreaterThan(0);
    for (const value of Object.values(answer)) {
      expect(value).not.toBeNull();
      expect(JSON.stringify(value)).toMatch(/"[a-zA-Z]+":("[^"]+"|\d)/);
    }
  });
});
