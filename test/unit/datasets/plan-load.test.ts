import { describe, expect, it } from 'vitest';
import { planLoad, type LoadPlan } from '../../../server/datasets/plan-load.ts';
import { splitParts } from '../../../server/datasets/split-parts.ts';
import { toStatements } from '../../../server/datasets/statements.ts';
import type { Dataset } from '../../../server/domain/datasets.ts';
import type { DatasetId } from '../../../server/domain/ids.ts';
import { parseSeedFolder, type SeedContent } from '../../../server/ingest/seeds/parse-seeds.ts';
import { keyOf, type GraphParts, type LinkPart, type NodePart } from '../../../server/ingest/write/graph-parts.ts';
import { toGraphParts } from '../../../server/ingest/write/to-graph-parts.ts';

const [tiny, second] = await Promise.all(['tiny', 'second'].map((name) => parseSeedFolder(`test/fixtures/seeds/${name}`)));
const EMPTY: GraphParts = { nodes: [], links: [] };

const toDataset = (id: string, digest = '0'): Dataset => ({
  id: id as DatasetId,
  name: id,
  loadedAt: '2026-01-01T00:00:00.000Z',
  files: [{ name: 'products.csv', digest }],
});
const plan = (there: GraphParts, id: string, content: SeedContent, prefer: string | null = null): LoadPlan =>
  planLoad(there, { dataset: toDataset(id), parts: toGraphParts(content.facts, content.records) }, prefer);

/** The graph after a change, as the writer makes it: links go by their ends and their place. */
function applied({ nodes, links }: GraphParts, { changes }: LoadPlan): GraphParts {
  const place = ({ type, from, to, props }: LinkPart) => JSON.stringify([type, keyOf(from), keyOf(to), props['position'] ?? -1]);
  const goneNodes = new Set(changes.goneNodes.map(keyOf));
  const goneLinks = new Set(changes.goneLinks.map(place));
  const after = new Map(changes.changedNodes.map((change) => [keyOf(change.after), change.after]));
  const kept = links.filter((link) => !goneLinks.has(place(link)) && !goneNodes.has(keyOf(link.from)) && !goneNodes.has(keyOf(link.to)));
  return {
    nodes: [...nodes.filter((node) => !goneNodes.has(keyOf(node))).map((node) => after.get(keyOf(node)) ?? node), ...changes.newNodes],
    links: [...kept, ...changes.newLinks],
  };
}
const load = (there: GraphParts, id: string, content: SeedContent, prefer: string | null = null): GraphParts =>
  applied(there, plan(there, id, content, prefer));

/** The same for the same nodes and links, in whatever order. */
const toText = ({ nodes, links }: GraphParts): string[] =>
  [
    ...nodes.map(({ label, id, also, props }) => JSON.stringify([label, id, also, sorted(props)])),
    ...links.map(({ type, from, to, props }) => JSON.stringify([type, from, to, sorted(props)])),
  ].sort();
const sorted = (props: object) => Object.entries(props).sort(([a], [b]) => (a < b ? -1 : 1));

const node = (parts: GraphParts, id: string): NodePart => parts.nodes.find((one) => one.id === id)!;
const change = (content: SeedContent, edit: (content: SeedContent) => void): SeedContent => {
  const copy = structuredClone({ facts: content.facts, records: content.records });
  edit(copy);
  return copy;
};

const withSmelter = change(second!, ({ facts }) => {
  const { products, processes } = structuredClone(tiny!.facts);
  const [smelt] = processes.filter(({ id }) => id === 'smelt');
  smelt!.inputs.push({ ...smelt!.inputs[1]!, product: 'glass' as never });
  facts.processes.push(smelt!);
  const shared = products.filter(({ id }) => ['ore', 'metal', 'cls_metal'].includes(id));
  facts.products.push(...shared.map((product) => ({ ...product, chains: facts.chains.map(({ id }) => id) })));
  facts.sources.push(tiny!.facts.sources.find(({ id }) => id === 'S2')!);
});

const one = load(EMPTY, 'tiny', tiny!);
const both = load(one, 'second', second!);

describe('loading a dataset', () => {
  it.each([
    ['of different processes', second!],
    ['that share a process, and one of them knows an input more', withSmelter],
  ])('gives datasets %s back as they were stated, whichever came first', (_, other) => {
    const both = load(one, 'second', other);
    expect(toText(load(load(EMPTY, 'second', other), 'tiny', tiny!))).toEqual(toText(both));
    const { datasets, loose } = splitParts(both);
    expect(loose.size).toBe(0);
    for (const [id, content] of [['tiny', tiny!] as const, ['second', other] as const]) {
      const wanted = toStatements(toGraphParts(content.facts, content.records));
      const stated = datasets.get(id)!.statements;
      expect([...stated.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [key, statement] of wanted) expect(toText(stated.get(key)!), key).toEqual(toText(statement));
    }
  });

  it('changes nothing when nothing is new', () => {
    const { changes, conflicts, isNew } = plan(both, 'second', second!);
    expect([isNew, conflicts, changes.newNodes, changes.changedNodes, changes.goneNodes, changes.newLinks, changes.goneLinks]).toEqual([
      false,
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
  });

  it('takes away only what no other dataset states', () => {
    const nothing: SeedContent = change(second!, ({ facts }) => {
      for (const list of Object.values(facts) as unknown[][]) list.length = 0;
    });
    const { released, changes } = plan(both, 'second', nothing);
    expect(released.map(({ id }) => id)).toEqual(expect.arrayContaining(['power', 'acid', 'cn-620300', 'S1']));
    expect(changes.goneNodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['sand', 'glass', 'e_power', 'melt', 'second']));
    const left = load(both, 'second', nothing);
    expect(toText(left).filter((text) => !text.includes('"second"'))).toEqual(toText(one));
  });

  it('keeps both places of a product that stands in two chains', () => {
    const places = both.links.filter(({ type, from }) => type === 'IN_CHAIN' && from.id === 'power');
    expect(places.map(({ to, props }) => [to.id, props['stage'], props['segment'], props['branch']])).toEqual([
      ['tiny', 0, 'chemical', '能源'],
      ['second', 1, 'supply', '发电'],
    ]);
  });

  it('keeps a source that both cite once, and says whose it is where only one does', () => {
    const cited = both.links.filter(({ type, from }) => type === 'EVIDENCED_BY' && from.id === 'power');
    expect(cited.map(({ to, props }) => [to.id, props['datasets'] ?? null])).toEqual([
      ['src-common', null],
      ['S9', ['second']],
    ]);
  });

  it('says what contradicts, field by field, and writes what is told to count', () => {
    const other = change(second!, ({ facts }) => {
      Object.assign(
        facts.products.find(({ id }) => id === 'power')!,
        { name: '电', unit: null },
      );
      facts.regions.find(({ id }) => id === 'cn-62')!.code = '620001';
    });
    const { conflicts } = plan(one, 'second', other);
    expect(conflicts.map(({ fact, field, values }) => [fact, field, ...values.map(({ dataset, value }) => `${dataset} ${value}`)])).toEqual(
      [
        ['cn-62', 'code', 'second "620001"', 'tiny "620000"'],
        ['power', 'name', 'second "电"', 'tiny "电力"'],
        ['power', 'unit', 'second null', 'tiny "MWh"'],
      ],
    );
    const decided = load(one, 'second', other, 'tiny');
    expect([node(decided, 'power').props['name'], node(decided, 'cn-62').props['code']]).toEqual(['电力', '620000']);
    // It stands until somebody says something else.
    expect(plan(decided, 'second', other).conflicts).toEqual([]);
    expect(plan(decided, 'tiny', tiny!).conflicts).toEqual([]);
    const again = change(other, ({ facts }) => {
      facts.products.find(({ id }) => id === 'power')!.name = '电能';
    });
    expect(plan(decided, 'second', again).conflicts.map(({ fact, field }) => [fact, field])).toEqual([
      ['power', 'name'],
      ['power', 'unit'],
    ]);
    // And where the one that counted lets go, the other's words are there.
    const nothing = change(tiny!, ({ facts, records }) => {
      for (const list of [...Object.values(facts), ...Object.values(records)] as unknown[][]) list.length = 0;
    });
    const left = load(decided, 'tiny', nothing);
    expect([node(left, 'power').props['name'], node(left, 'power').props['unit'] ?? null]).toEqual(['电', null]);
    expect(toText(load(left, 'second', second!)).filter((text) => !text.includes('"tiny"'))).toEqual(
      toText(load(EMPTY, 'second', second!)),
    );
  });

  it('takes the region of an enterprise for one of its fields', () => {
    const other = change(second!, ({ facts }) => {
      const firm = structuredClone(tiny!.facts.enterprises.find(({ id }) => id === 'e_roller')!);
      facts.enterprises.push({ ...firm, region: 'cn-62' as never });
    });
    expect(plan(one, 'second', other).conflicts.map(({ field, values }) => [field, ...values.map(({ value }) => value)])).toEqual([
      ['→LIES_IN', '["Region","cn-62",{}]', '["Region","cn-620300",{}]'],
    ]);
    const links = (parts: GraphParts) => parts.links.filter(({ type, from }) => type === 'LIES_IN' && from.id === 'e_roller');
    expect(links(load(one, 'second', other, 'second')).map(({ to }) => to.id)).toEqual(['cn-62']);
  });

  it('lets a registry fill what another leaves empty, and a figure not', () => {
    const other = change(second!, ({ facts }) => {
      const [firm, sold] = [structuredClone(tiny!.facts.enterprises[0]!), structuredClone(tiny!.facts.productions[0]!)];
      facts.enterprises.push({ ...firm, nameEn: null, uscc: null });
      facts.productions.push({ ...sold, capacity: null });
    });
    const found = plan(one, 'second', other);
    expect(found.conflicts.map(({ fact, field }) => [fact, field])).toEqual([[tiny!.facts.productions[0]!.id, 'capacity']]);
  });

  it('refuses one id for two things, whoever counts', () => {
    const other = change(second!, ({ facts }) => {
      facts.processes.push({ ...structuredClone(facts.processes[0]!), id: 'metal' as never });
    });
    expect(plan(one, 'second', other, 'second').conflicts.map(({ fact, field }) => [fact, field])).toEqual([['metal', 'id']]);
  });

  it('takes a graph of before for that of its chain', () => {
    const former: GraphParts = toGraphParts(tiny!.facts, tiny!.records);
    const nodes = former.nodes.map((part) =>
      part.label === 'Product' ? { ...part, props: { stage: 0, segment: 'metal', ...part.props } } : part,
    );
    const links = former.links.map((link) => (link.type === 'IN_CHAIN' && link.from.label === 'Product' ? { ...link, props: {} } : link));
    const found = plan({ nodes, links }, 'second', second!);
    expect([found.adopted?.id, found.changes.goneNodes, found.conflicts]).toEqual(['tiny', [], []]);
    const after = applied({ nodes, links }, found);
    expect(splitParts(after).datasets.get('tiny')!.statements.size).toBe(toStatements(former).size);
    const place = after.links.find(({ type, from, to }) => type === 'IN_CHAIN' && from.id === 'ore' && to.id === 'tiny')!;
    expect([place.props, 'stage' in node(after, 'ore').props]).toEqual([{ stage: 0, segment: 'metal' }, false]);
  });
});
