import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findRunning, findRunningForImport } from '../../../server/control/ask-control.ts';
import { serveControl, type Control } from '../../../server/control/serve-control.ts';
import { openEmbedded } from '../../../server/graph/embedded.ts';
import { readFacts } from '../../../server/graph/read-facts.ts';
import { NO_FACTS } from '../../../server/domain/facts.ts';
import type { DatasetId } from '../../../server/domain/ids.ts';
import { NO_RECORDS } from '../../../server/domain/records.ts';
import { ensureSchema } from '../../../server/graph/schema.ts';
import type { GraphSession } from '../../../server/graph/session.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'liantu-control-'));
const folder = join(dataDir, 'second');
const TINY = { folder: 'test/fixtures/seeds/tiny', prefer: null };
let session: GraphSession;
let control: Control;
const told: string[] = [];
beforeAll(async () => {
  cpSync('test/fixtures/seeds/second', folder, { recursive: true });
  session = await openEmbedded(join(dataDir, 'graph'));
  await ensureSchema(session);
  control = await serveControl({
    dataDir,
    session: () => session,
    onFault: (error) => {
      throw error;
    },
    onLoaded: (subject) => told.push(subject),
  });
});
afterAll(async () => {
  await session.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const statusOf = (path: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve) => {
    const { port } = JSON.parse(readFileSync(join(dataDir, 'control.json'), 'utf8')) as { port: number };
    request({ host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => resolve(response.resume().statusCode)).end('{}');
  });

it('says what would change, and loads it in the service that holds the graph', async () => {
  const running = (await findRunning(dataDir))!;
  const first = await running.preview(TINY);
  expect(first).toMatchObject({ revision: 0, removed: 0, isSame: false, refusal: null });
  await running.load({ ...TINY, revision: 0 });
  const second = await running.preview({ folder, prefer: null });
  expect(second.lines.map(({ en }) => en)).toEqual([
    expect.stringContaining('does not hold the dataset second yet (it holds tiny)'),
    expect.stringMatching(
      /^17 added: chains 1 \(Second chain\); .*; productions 4 \(Second Acid · Acid, .*; supply links 1 \(Second Acid · Second Glass · Acid\); .*\.$/,
    ),
    '3 changed: products 3 (Acid, Cell, Power).',
    '9 shared with other datasets: regions 3 (China, Gansu, Jinchang); products 3 (Acid, Cell, Power); sources 3 (小链报道, 行业常识, 定义).',
    expect.stringMatching(/^Chain Second chain, cn-620300: \d+ gaps\.$/),
  ]);
  await running.load({ folder, prefer: null, revision: second.revision });
  expect((await readFacts(session)).facts.chains.map(({ id }) => id)).toEqual(['second', 'tiny']);
  expect(await running.preview({ folder, prefer: null })).toMatchObject({ isSame: true });
});

it('reads and writes tables there too, by way of files that are gone afterwards', async () => {
  const target = (await findRunningForImport(dataDir))!;
  const { facts, records, owned, decisions } = await target.read(null);
  expect([facts.chains.length, owned, decisions]).toEqual([2, [], []]);
  expect(records.projects.length).toBe((await readFacts(session)).records.projects.length);
  const source = { ...facts.sources[0]!, id: 'src-table' as (typeof facts.sources)[number]['id'], title: '一张表' };
  const dataset = { id: 'import-test' as DatasetId, name: '一张表', files: [] };
  const content = { facts: { ...NO_FACTS, sources: [source] }, records: NO_RECORDS, dataset };
  expect(await target.preview(content)).toEqual({ added: 1, changed: 0, removed: 0 });
  const { revision } = await target.write(content, '市工信局');
  expect((await target.read(dataset.id)).owned).toEqual([{ dataset: dataset.id, fact: `Source ${source.id}` }]);
  expect((await readFacts(session)).revision).toMatchObject({ id: revision, by: 'import', note: '市工信局' });
  await target.write({ ...content, facts: NO_FACTS }, null);
  expect((await readFacts(session)).facts.sources.map(({ id }): string => id)).not.toContain('src-table');
});

it('tells which gaps open, what goes, and what stays because another dataset states it', async () => {
  const rows = readFileSync(join(folder, 'production.csv'), 'utf8').split('\n');
  writeFileSync(join(folder, 'production.csv'), rows.filter((row) => !row.startsWith('e_power')).join('\n'));
  const running = (await findRunning(dataDir))!;
  const report = await running.preview({ folder, prefer: null });
  expect(report.removed).toBe(1);
  expect(report.lines.map(({ en }) => en)).toEqual([
    '1 removed: productions 1 (Second Power · Power).',
    expect.stringMatching(/^Chain Second chain, cn-620300: gaps that open: .*; gaps that close: .*\.$/),
  ]);
  appendFileSync(join(folder, 'regions.csv'), 'cn-62x,,某园,,city,cn-62,,,S1,cited,\n');
  await expect(running.preview({ folder, prefer: null })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
});

it('refuses what was previewed at another revision, and what contradicts', async () => {
  const running = (await findRunning(dataDir))!;
  await expect(running.load({ ...TINY, revision: 1 })).rejects.toMatchObject({ code: 'CONFLICT' });
  rmSync(folder, { recursive: true });
  cpSync('test/fixtures/seeds/second', folder, { recursive: true });
  const path = join(folder, 'products.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace('电力,Power', '电,Power'));
  const { refusal, revision } = await running.preview({ folder, prefer: null });
  expect(refusal?.en).toContain('name of 电 (power): second says “电”, tiny says “电力”.');
  expect(refusal?.zh).toContain('--prefer 指明以谁为准（second、tiny）');
  await expect(running.load({ folder, prefer: null, revision })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  expect(await running.preview({ folder, prefer: 'tiny' })).toMatchObject({ refusal: null });
});

it('lets nobody in without the secret, which only the owner can read, and leaves nothing behind', async () => {
  expect(statSync(join(dataDir, 'control.json')).mode & 0o777).toBe(0o600);
  expect([await statusOf('/load', {}), await statusOf('/load', { authorization: 'Bearer x' }), await statusOf('/', {})]).toEqual([
    403, 403, 404,
  ]);
  await control.stop();
  expect(await findRunning(dataDir)).toBeNull();
});

it('takes nobody else for the service who was given the port of one that was killed', async () => {
  for (const [status, body] of [
    [404, '{}'],
    [403, '{}'],
    [200, 'another page'],
  ] as const) {
    const other = createServer((_, response) => response.writeHead(status).end(body));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    writeFileSync(join(dataDir, 'control.json'), JSON.stringify({ port, secret: 'x'.repeat(64), pid: 1 }));
    expect(await findRunning(dataDir)).toBeNull();
    await new Promise((resolve) => other.close(resolve));
  }
});
