import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUploadStore } from '../../server/import/desk/upload-store.ts';
import type { ImportReport, EnterpriseMatch } from '../../server/graphql/generated/resolvers.ts';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

let app: AppWithAccounts;
beforeAll(async () => {
  app = await startWithAccounts();
  for (const role of ['VIEWER', 'EDITOR'] as const) await app.addAccount(role, role);
  await app.addAccount('here', 'EDITOR', ['cn-620300']);
});
afterAll(() => app.stop());

const SHEET =
  '企业名称,产品,产能,单位,状态,地点在哪\n甘肃某某新材料有限公司,三元前驱体,20000,吨/年,在产,金昌市\n格林美股份有限公司,硫酸钴,1000,吨/年,在产,金昌市\n甘肃某某新材料有限公司,硫酸聂,1,吨/年,在产,金昌市\n';
const PLACE = { chain: 'ni-cu-co', region: 'cn-620300' };
const REPORT = `upload files accepted rejected added changed unchanged removed problemCount rejectedRows source unknownProducts products { name product { id } }
  job { id state message } columns { column field example } problems { row column code message expected }
  matches { id given region { id } row candidates { id } why } revision { id by note }
  effect(chain: "${PLACE.chain}", region: "${PLACE.region}") {
    opened { id } gapsClosed { product { id } kind } gapsOpened { product { id } kind } completenessBefore completenessAfter }`;

async function send(text: string | Buffer, name: string, who = 'EDITOR', upload = '') {
  const request = app.http.post(`/import?name=${encodeURIComponent(name)}&upload=${upload}`).set('Cookie', await app.cookieOf(who));
  return request.set('Content-Type', 'application/octet-stream').send(text);
}
async function ask<T = Record<string, ImportReport>>(query: string, variables = {}, who = 'EDITOR') {
  const { data, errors } = await app.askAs(who, query, variables);
  return { data: data as unknown as T, errors };
}
const IMPORT = `mutation ($upload: ID!, $mapping: [ColumnMapping!], $products: [ProductMapping!], $source: ID, $dryRun: Boolean, $expect: ID) {
  importFiles(upload: $upload, mapping: $mapping, products: $products, source: $source, dryRun: $dryRun, expect: $expect) { ${REPORT} } }`;
async function importFiles(variables: Record<string, unknown>): Promise<ImportReport> {
  const { data, errors } = await ask(IMPORT, variables);
  expect(errors).toEqual([]);
  return settled(data['importFiles']!);
}
/** As it is once nothing goes on any more. */
async function settled(report: ImportReport): Promise<ImportReport> {
  let now = report;
  while (now.job?.state === 'RUNNING') now = (await ask(`{ importReport(upload: "${now.upload}") { ${REPORT} } }`)).data['importReport']!;
  return now;
}

describe('a table that is handed in', () => {
  it('is read, mapped, decided, corrected and written as one revision, which a second time changes nothing', async () => {
    const { body } = await send(SHEET, '企业.csv');
    const upload = (body as { upload: string }).upload;
    const read = await importFiles({ upload });
    expect(read).toMatchObject({ accepted: 2, rejected: 1, problemCount: 1, removed: 0, revision: null, matches: [] });
    expect(read.columns.find(({ column }) => column === '地点在哪')).toMatchObject({ field: null, example: '金昌市' });
    expect(read.problems[0]).toMatchObject({ row: 4, column: '产品', code: 'PRODUCT' });
    expect(read.problems[0]!.expected).toContain('顿号');

    const mapped = await importFiles({ upload, mapping: [{ file: '企业.csv', column: '地点在哪', field: 'region' }] });
    expect(mapped.matches).toMatchObject([{ given: '格林美股份有限公司', region: { id: 'cn-620300' }, candidates: [{ id: 'e_gem' }] }]);
    // a producer of precursors needs nickel sulphate, of which few are known here: that counts once its place is known
    const wanted = { product: { id: 'niso4' }, kind: 'STRENGTHEN' };
    expect(read.effect!.gapsOpened).not.toContainEqual(wanted);
    expect(mapped.effect!.gapsOpened).toContainEqual(wanted);
    expect(mapped.effect!.completenessAfter!).toBeGreaterThanOrEqual(mapped.effect!.completenessBefore!);

    const rejected = await app.http
      .get(mapped.rejectedRows!)
      .set('Cookie', await app.cookieOf('EDITOR'))
      .buffer(true);
    expect(rejected.headers['content-disposition']).toContain('attachment');
    expect((rejected.body as Buffer).toString('utf8')).toMatch(/企业名称.*问题[^]*硫酸聂/);

    const queue = await ask<{ matchQueue: { nodes: EnterpriseMatch[]; totalCount: number } }>(
      '{ matchQueue { totalCount nodes { id given } } }',
    );
    expect(queue.data.matchQueue.nodes.map(({ id }) => id)).toEqual(mapped.matches.map(({ id }) => id));

    expect(mapped.unknownProducts).toEqual(['硫酸聂']);
    const said = await importFiles({ upload, products: [{ name: '硫酸聂', product: 'niso4' }] });
    expect(said).toMatchObject({ rejected: 1, unknownProducts: [], products: [{ name: '硫酸聂', product: { id: 'niso4' } }] });
    const outside = await importFiles({ upload, products: [{ name: '硫酸聂' }] });
    expect(outside).toMatchObject({ unknownProducts: [], products: [{ name: '硫酸聂', product: null }] });
    const unknown = await ask(IMPORT, { upload, products: [{ name: '硫酸聂', product: 'nothing' }] });
    expect(unknown.errors[0]!.extensions.code).toBe('NOT_FOUND');
    await importFiles({ upload, products: [] });

    const { id } = mapped.matches[0]!;
    const chosen = await ask(`mutation { resolveMatch(id: "${id}", enterprise: "e_gem") { outcome chosen { id } by } }`);
    expect(chosen.data).toEqual({ resolveMatch: { outcome: 'MATCHED', chosen: { id: 'e_gem' }, by: 'EDITOR' } });
    const decided = await importFiles({ upload });
    expect(decided).toMatchObject({ accepted: 2, rejected: 1, matches: [] });

    expect((await ask(IMPORT, { upload, dryRun: false })).errors[0]!.message).toMatch(/来源/);
    const stale = await ask(IMPORT, { upload, dryRun: false, source: '市工信局台账', expect: 'revision:1' });
    expect(stale.errors[0]!.extensions.code).toBe('CONFLICT');
    const written = await importFiles({ upload, dryRun: false, source: '市工信局台账' });
    expect(written).toMatchObject({ job: { state: 'DONE' }, revision: { by: 'EDITOR', note: '市工信局台账' }, source: '市工信局台账' });
    const again = await importFiles({ upload, dryRun: false });
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0, revision: { id: written.revision!.id } });

    // as long as nobody has said where it comes from, the same and the same saved once more change nothing either
    for (const sheet of [SHEET, `${SHEET}\n`]) {
      const { upload: twin } = (await send(sheet, '再交.csv')).body as { upload: string };
      const held = await importFiles({ upload: twin, mapping: [{ file: '再交.csv', column: '地点在哪', field: 'region' }] });
      expect(held).toMatchObject({ accepted: 2, added: 0, changed: 0, removed: 0, source: null });
      expect(held.unchanged).toBeGreaterThan(1);
    }
  });

  it('is told what was decided, and asks anew once that is taken back', async () => {
    const list = '{ matchDecisions { nodes { id given outcome chosen { id } at } } }';
    const [one] = (await ask<{ matchDecisions: { nodes: EnterpriseMatch[] } }>(list)).data.matchDecisions.nodes;
    expect(one).toMatchObject({ given: '格林美股份有限公司', outcome: 'MATCHED', chosen: { id: 'e_gem' } });
    const other = '企业名称,产品,产能,单位,状态,所在地\n格林美股份有限公司,硫酸镍,1000,吨/年,在产,金昌市\n';
    const { upload } = (await send(other, '另一张.csv')).body as { upload: string };
    expect(await importFiles({ upload })).toMatchObject({ accepted: 1, matches: [] });
    await ask(`mutation { forgetMatch(id: "${one!.id}") { outcome } }`);
    expect((await ask<{ matchDecisions: { nodes: unknown[] } }>(list)).data.matchDecisions.nodes).toEqual([]);
  });

  it('is not written any more once its revision is undone, and can be written again', async () => {
    const sheet = '企业名称,产品,产能,单位,状态,所在地\n甘肃第九材料有限公司,硫酸镍,3000,吨/年,在产,金昌市\n';
    const { upload } = (await send(sheet, '补充.csv')).body as { upload: string };
    const written = await importFiles({ upload, dryRun: false, source: '市工信局台账' });
    await ask('mutation ($id: ID!) { undoRevision(id: $id) { revision { id } } }', { id: written.revision!.id });
    const listed = await ask<{ imports: ImportReport[] }>('{ imports { upload revision { id } } }');
    expect(listed.data.imports).toContainEqual({ upload, revision: null });
    const { data } = await ask(`{ importReport(upload: "${upload}") { ${REPORT} } }`);
    expect(await settled(data['importReport']!)).toMatchObject({ accepted: 1, added: written.added, revision: null });
    const again = await importFiles({ upload, dryRun: false });
    expect(again).toMatchObject({ job: { state: 'DONE' }, added: written.added });
    expect(again.revision!.id).not.toBe(written.revision!.id);
  });

  it('says where the graph says otherwise, by the names that people know', async () => {
    const sheet = '企业名称,产品,产能,单位,状态,所在地,年份\n金川集团股份有限公司,阴极铜,800000,吨/年,在产,金昌市,2024\n';
    const { upload } = (await send(sheet, '矛盾.csv')).body as { upload: string };
    await importFiles({ upload });
    const query = `{ importReport(upload: "${upload}") { contradictions { fact name field fieldName there thereName oursName } } }`;
    const [one] = (await ask(query)).data['importReport']!.contradictions;
    expect(one).toEqual({
      fact: 'makes:e_jinchuan:cu_cathode:operating',
      name: expect.stringMatching(/^金川集团股份有限公司 · 阴极铜/) as string,
      field: 'capacity',
      fieldName: '产能',
      there: '700000',
      thereName: '70 万 t/年',
      oursName: '80 万 t/年',
    });
  });

  it('survives a restart, in a folder that only its owner may read', async () => {
    const { upload } = (await send(SHEET, '企业.csv')).body as { upload: string };
    const folder = app.imports.store.folderOf(upload);
    expect(await createUploadStore(join(folder, '..')).read(upload)).toMatchObject({ files: [{ name: '企业.csv' }], by: 'EDITOR' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });
});

describe('what is no table, too much, or not for everybody', () => {
  it('is refused in one sentence', async () => {
    const { upload } = (await send('<html>', '表.xlsx')).body as { upload: string };
    const read = await importFiles({ upload });
    expect(read).toMatchObject({ accepted: 0, job: { state: 'FAILED' }, problems: [{ code: 'FILE', row: null }] });
    // whoever looks how far it is does not begin it anew
    const looked = (await ask(`{ importReport(upload: "${upload}") { job { id state } } }`)).data['importReport']!;
    expect(looked.job).toEqual({ id: read.job!.id, state: 'FAILED' });
    expect((await send(SHEET, '../企业.csv')).status).toBe(400);
    expect((await send(SHEET, '企业.csv', 'EDITOR', 'ffffffffffffffffffffffff')).status).toBe(404);
    expect((await send(SHEET, '企业.csv', 'EDITOR', '../../etc')).status).toBe(404);
    expect((await send(SHEET, '表.xlsx', 'EDITOR', upload)).status).toBe(400);
    const wrong = await ask(IMPORT, { upload, mapping: [{ file: '表.xlsx', column: 'a', field: '~' }] });
    expect(wrong.errors[0]!.extensions.code).toBe('INVALID_INPUT');
    expect((await ask('{ importReport(upload: "../x") { upload } }')).data).toEqual({ importReport: null });
  });

  it('is refused where the role does not allow it, or the account is limited to a region', async () => {
    for (const who of ['VIEWER', 'here']) {
      expect((await send(SHEET, '企业.csv', who)).status).toBe(403);
      expect((await ask('{ imports { upload } }', {}, who)).errors[0]!.extensions.code).toBe('FORBIDDEN');
    }
  });
});

it('gives a workbook to fill, and the dictionary of what columns hold', async () => {
  const { status, headers } = await app.http
    .get('/import/template')
    .set('Cookie', await app.cookieOf('EDITOR'))
    .set('Accept-Language', 'en');
  expect([status, headers['content-disposition']]).toEqual([200, 'attachment; filename=import-template.xlsx']);
  const { data } = await ask<{ importFields: { id: string }[] }>('{ importFields { id name holds example alsoNamed } }');
  expect(data.importFields.map(({ id }) => id)).toContain('capacity');
});

it('stands in the audit trail before it is written, and only then', async () => {
  const { data } = await ask<{ audit: { nodes: { by: string; subject: string; outcome: string; address: string }[] } }>(
    '{ audit(action: WRITE, first: 200) { nodes { by subject outcome address } } }',
    {},
    'root',
  );
  const told = data.audit.nodes.filter(({ subject, outcome }) => subject.startsWith('importFiles') && outcome === 'OK');
  expect(told.length).toBeGreaterThan(0);
  for (const { by, subject, address } of told)
    expect([by, /^importFiles \S+ \S/.test(subject), address]).toEqual(['EDITOR', true, '127.0.0.1']);
});

it('is told to the audit trail with name and size, also where it is refused', async () => {
  await send('企业名称\n甲\n', '名单.csv');
  expect((await send('x', '../名单.csv')).status).toBeGreaterThanOrEqual(400);
  const { audit } = (
    await ask<Record<'audit', { nodes: object[] }>>('{ audit(action: UPLOAD) { nodes { by outcome subject } } }', {}, 'root')
  ).data;
  expect(audit.nodes.slice(0, 2)).toMatchObject([
    { outcome: 'REFUSED', subject: expect.stringContaining('名单.csv') as string },
    { outcome: 'OK', subject: expect.stringMatching(/^名单.csv 17 B [0-9a-f]+$/) as string },
  ]);
});
