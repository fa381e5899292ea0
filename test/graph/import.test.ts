import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { createChainKeeper } from '../../server/chain/chain-keeper.ts';
import { openSnapshot } from '../../server/chain/snapshot.ts';
import { loadDataset } from '../../server/datasets/load-dataset.ts';
import type { ChainId, FactId } from '../../server/domain/ids.ts';
import { readOwnershipOf } from '../../server/graph/queries/read-origins.ts';
import { readFacts } from '../../server/graph/read-facts.ts';
import type { GraphSession } from '../../server/graph/session.ts';
import { isOwnOf, withoutDataset } from '../../server/import/difference/own-facts.ts';
import { toContent } from '../../server/import/difference/to-content.ts';
import { toImportDataset, toSourceChoice } from '../../server/import/name-import.ts';
import { readImport } from '../../server/import/read-import.ts';
import { parseSeedFolder } from '../../server/ingest/seeds/parse-seeds.ts';
import { changeFacts } from '../testkit/change-facts.ts';
import { describeOnBothEngines } from '../testkit/graph-engines.ts';
import { undoOn } from '../testkit/undo-on.ts';

const NOTE = { by: 'test', note: null, now: () => new Date('2026-11-30T00:00:00.000Z') };
const [tiny, second] = [await parseSeedFolder('test/fixtures/seeds/tiny'), await parseSeedFolder('test/fixtures/seeds/second')];
const folder = mkdtempSync(join(tmpdir(), 'liantu-import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SHEET =
  '企业名称,产品,产能,状态,所在地\n小冶炼厂,箔,约3万吨/年,在建,金昌\n小冶炼厂,金属,5000吨/年,在产,金昌\n新厂,矿石,1万吨,在建,芬兰\n新厂,acid,2000 t/a,在产,芬兰\n';

describeOnBothEngines('an import', ({ openEmpty }) => {
  let session: GraphSession;
  beforeEach(async () => {
    session = await openEmpty();
  });
  afterEach(() => session.close());

  const importSheet = async (text: string, prefersImport = false) => {
    const file = { path: join(folder, '表.csv'), name: '表.csv' };
    writeFileSync(file.path, text);
    const { facts, records } = await readFacts(session);
    const dataset = await toImportDataset([file]);
    const existing = withoutDataset({ facts, records }, isOwnOf(await readOwnershipOf(session, dataset.id), dataset.id));
    const source = toSourceChoice('市工信局台账', existing.facts.sources);
    const { collector, report } = await readImport([file], existing, { source, today: '2026-11-30', prefersImport });
    const content = { ...toContent(collector, source), dataset };
    return { report, result: await loadDataset(session, content, { ...NOTE, prefer: dataset.id }) };
  };
  const productions = async () =>
    (await readFacts(session)).facts.productions.map(({ id, capacity, unit }) => `${id} ${capacity} ${unit}`).sort();

  it('adds what a sheet says, leaves what it contradicts, and changes nothing the second time', async () => {
    await loadDataset(session, tiny, NOTE);
    const { report, result } = await importSheet(SHEET);
    expect(report.rows).toMatchObject({ taken: 4, rejected: 0 });
    expect(report.contradictions).toMatchObject([{ id: 'makes:e_smelter:metal:operating', there: '1200', ours: '5000' }]);
    // three productions, the enterprise, its country, the claim of "about", and the source
    expect(result).toMatchObject({ revision: 2, added: 7, changed: 0, removed: 0 });
    const now = await productions();
    expect(now).toContain('makes:e_smelter:foil:planned 30000 t/a');
    expect(now).toContain('makes:e_smelter:metal:operating 1200 t/a');
    expect((await importSheet(SHEET)).result).toMatchObject({ revision: 2 });
    expect((await loadDataset(session, tiny, NOTE)).revision).toBe(2);
    await importSheet(SHEET, true);
    expect(await productions()).toContain('makes:e_smelter:metal:operating 5000 t/a');
  });

  it('can be taken back as a whole and done again, and not once something rests on it', async () => {
    await loadDataset(session, tiny, NOTE);
    const before = await readFacts(session);
    await importSheet(SHEET);
    expect(await undoOn(session, 2)).toMatchObject({ revision: 3, added: 0, removed: 7 });
    const { facts, records, origins } = await readFacts(session);
    expect({ facts, records, datasets: origins.datasets }).toEqual({
      facts: before.facts,
      records: before.records,
      datasets: before.origins.datasets,
    });
    expect((await importSheet(SHEET)).result).toMatchObject({ revision: 4, added: 7 });
    await changeFacts(session, { by: 'later', note: null }, (content) => {
      const made = content.facts.enterprises.find(({ name }) => name === '新厂')!;
      content.facts.needs.push({ ...content.facts.needs[0]!, id: 'need:later' as FactId, enterprise: made.id });
    });
    await expect(undoOn(session, 4)).rejects.toMatchObject({ details: { collisions: [{ kind: 'RESTED_ON', theirs: '"need:later"' }] } });
  });

  it('speaks of every chain, each with the products that it has', async () => {
    await loadDataset(session, tiny, NOTE);
    await loadDataset(session, second, NOTE);
    await importSheet(SHEET);
    const snapshot = openSnapshot(await createChainKeeper(session).current());
    const makersIn = (chain: string) => snapshot.ofChain(chain as ChainId).facts.productions.map(({ product }) => product as string);
    expect(makersIn('tiny')).toContain('foil');
    expect(makersIn('second')).not.toContain('foil');
    const has = new Set<string>(snapshot.ofChain('second' as ChainId).facts.products.map(({ id }) => id));
    expect(makersIn('second').filter((product) => !has.has(product))).toEqual([]);
  });
});
