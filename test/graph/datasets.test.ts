import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findBalances } from '../../server/analysis/balance/balance.ts';
import { findGaps } from '../../server/analysis/gaps/find-gaps.ts';
import { toChainMap } from '../../server/analysis/map/chain-map.ts';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { createSnapshot, openSnapshot, type Snapshot } from '../../server/chain/snapshot.ts';
import { adoptGraph } from '../../server/datasets/adopt-graph.ts';
import { Contradiction } from '../../server/datasets/contradiction.ts';
import { createDatasetList } from '../../server/datasets/list-datasets.ts';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import type { ChainId, RegionId } from '../../server/domain/ids.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { readGraphState } from '../../server/ingest/write/read-graph-parts.ts';
import { writeFacts } from '../../server/ingest/write/write-facts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';

const NOTE = { by: 'test', note: null, now: () => new Date('2026-11-30T00:00:00.000Z') };
const [tiny, second] = [await parseSeedFolder('test/fixtures/seeds/tiny'), await parseSeedFolder('test/fixtures/seeds/second')];
const CITY = 'cn-620300' as RegionId;

const same = (text: string) => ({ zh: text, en: text });

/** What says that there are other chains; and the view, which holds all facts. */
const OF_ORIGIN: ReadonlySet<string> = new Set(['chains', 'elsewhere', 'datasets', 'view']);

const answersOf = (snapshot: Snapshot, chain: string) => {
  const view = snapshot.view(chain as ChainId, CITY);
  const answers = { map: toChainMap(view), gaps: findGaps(view), balances: findBalances(view).all() };
  return JSON.parse(JSON.stringify(answers, (key, value: unknown) => (OF_ORIGIN.has(key) ? undefined : value))) as unknown;
};

describeOnBothEngines('datasets', ({ openEmpty }) => {
  let session: GraphSession;
  const read = async () => openSnapshot(await createChainKeeper(session).current());
  const load = (content: typeof tiny, prefer?: string) => loadDataset(session, content, { ...NOTE, ...(prefer ? { prefer } : {}) });
  beforeEach(async () => {
    session = await openEmpty();
  });
  afterEach(() => session.close());

  it('answers of each chain as if it were alone, and loses nothing of one with the other', async () => {
    await load(tiny);
    const alone = await readGraphState(session);
    expect(await load(second)).toMatchObject({ revision: 2, added: 17, changed: 3, removed: 0 });
    const both = await read();
    expect(both.origins.datasets.map(({ id, chains }) => [id, chains])).toEqual([
      ['second', ['second']],
      ['tiny', ['tiny']],
    ]);
    for (const { facts, records, dataset } of [tiny, second]) {
      const own = createSnapshot(both.revision, facts, records);
      expect(answersOf(both, dataset.id), dataset.id).toEqual(answersOf(own, dataset.id));
      expect(both.ofChain(dataset.id as string as ChainId).facts.enterprises).toEqual(facts.enterprises);
    }
    expect(both.facts.products.filter(({ id }) => id === 'power')).toHaveLength(1);
    expect(await load(second)).toMatchObject({ revision: 2 });
    const none = { ...second, facts: { ...second.facts }, records: second.records };
    for (const list of Object.keys(none.facts) as (keyof typeof none.facts)[]) none.facts[list] = [];
    await load(none);
    const left = await readGraphState(session);
    const isRest = ({ id }: { id: string }) => id !== 'second';
    expect(left.nodes.filter(isRest)).toEqual(expect.arrayContaining(alone.nodes));
    expect([left.nodes.length, left.links.length]).toEqual([alone.nodes.length + 1, alone.links.length]);
  });

  it('writes nothing as long as nobody has said which of two contradicting datasets counts', async () => {
    await load(tiny);
    const other = structuredClone(second);
    other.facts.products.find(({ id }) => id === 'power')!.unit = 'GJ';
    await expect(load(other)).rejects.toThrow(Contradiction);
    expect((await readFacts(session)).revision?.id).toBe(1);
    await load(other, 'second');
    expect((await readFacts(session)).facts.products.find(({ id }) => id === 'power')?.unit).toBe('GJ');
  });

  it('writes nothing where two datasets together would have somebody own himself', async () => {
    const owns = (kind: 'SUBSIDIARY_OF' | 'PARENT_OF' | 'PART_OF') => {
      const one = structuredClone(tiny.facts.relations.find((relation) => relation.kind === 'SUPPLIES')!);
      return { ...one, kind, product: null, id: `rel:${kind}:${one.from}:${one.to}` as typeof one.id };
    };
    const first = structuredClone(tiny);
    first.facts.relations.push(owns('SUBSIDIARY_OF'));
    await load(first);
    const other = { ...structuredClone(tiny), dataset: { ...second.dataset, id: 'third' as typeof second.dataset.id, name: 'third' } };
    other.facts.relations.push(owns('PARENT_OF'));
    await expect(load(other)).rejects.toThrow(/own each other in a circle.*SUBSIDIARY_OF.*PARENT_OF/);
    expect((await readFacts(session)).revision?.id).toBe(1);
    other.facts.relations.pop();
    other.facts.relations.push(owns('PART_OF'));
    await load(other);
  });

  it('lists what changed on disk since, what keeps it from being loaded, and what was decided', async () => {
    const root = mkdtempSync(join(tmpdir(), 'liantu-folders-'));
    const folders = ['tiny', 'second', 'third'].map((name) => join(root, name));
    for (const folder of folders)
      cpSync(`test/fixtures/seeds/${basename(folder) === 'tiny' ? 'tiny' : 'second'}`, folder, { recursive: true });
    const list = createDatasetList({ session: () => session, folders });
    const write = (folder: string, file: string, from: string, to: string) => {
      const text = readFileSync(join(root, folder, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, folder, file), text.replaceAll(from, to));
    };
    try {
      write('third', 'chain.json', '"id": "second"', '"id": "third"');
      await load(await parseSeedFolder(folders[0]!));
      await load(await parseSeedFolder(folders[1]!));
      expect(await list()).toMatchObject([
        { id: 'second', chains: ['second'], loadedAt: '2026-11-30T00:00:00.000Z', changedFiles: [], load: null, conflicts: [] },
        { id: 'third', chains: [], facts: 0, loadedAt: null, load: `npm run seed -- --seeds ${folders[2]}` },
        { id: 'tiny', chains: ['tiny'], changedFiles: [], load: null, refusal: null, conflicts: [] },
      ]);
      for (const { facts, parts } of await list()) {
        expect(parts.reduce((sum, one) => sum + one.facts, 0)).toBe(facts);
        expect(parts).toEqual([...parts].sort((a, b) => b.facts - a.facts));
      }
      write('second', 'products.csv', ',Power,', ',Electricity,');
      const undecided = (await list())[0]!;
      expect(undecided).toMatchObject({ changedFiles: ['products.csv'], load: `npm run seed -- --seeds ${folders[1]}` });
      const [tinySays, secondSays] = [same('“Power”'), same('“Electricity”')];
      const power = { fact: 'power', field: 'nameEn' };
      const values = (counts: string | null) => [
        { dataset: 'second', value: secondSays, counts: counts === 'second' },
        { dataset: 'tiny', value: tinySays, counts: counts === 'tiny' },
      ];
      expect(undecided.conflicts).toMatchObject([{ ...power, values: values(null) }]);
      const changed = await parseSeedFolder(folders[1]!);
      for (const preferred of ['second', 'tiny']) {
        await load(changed, preferred);
        const listed = await list();
        for (const { conflicts } of [listed[0]!, listed[2]!])
          expect(conflicts, preferred).toMatchObject([{ ...power, values: values(preferred) }]);
        expect(listed[0]).toMatchObject({ changedFiles: [], load: null });
      }
      write('second', 'products.csv', ',MWh,', ',nonsense,');
      expect((await list())[0]!.refusal?.en).toContain('products.csv');
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('takes a graph of before for that of its chain, and loads the second beside it', async () => {
    await writeFacts(session, tiny, NOTE);
    expect((await adoptGraph(session, () => undefined))?.id).toBe('tiny');
    expect(await adoptGraph(session, () => undefined)).toBeNull();
    await load(second);
    expect((await readFacts(session)).facts.chains.map(({ id }) => id)).toEqual(['second', 'tiny']);
  });
});
