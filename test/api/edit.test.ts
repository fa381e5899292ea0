/** What people put in by forms: each mutation done, without a source, with a bad value, in conflict, and by who may not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

const ASKED = 'asked: { whom: "张工", date: "2026-11-20", note: "电话" }';
const PLACE = 'chain: "ni-cu-co", region: "cn-620300"';
const EFFECT = `effect(${PLACE}) { gapsClosed { kind product { id } } gapsOpened { kind product { id } } opened { id } closed { id } }`;
const READ = `nodes { __typename id } revision { id by note added changed removed } ${EFFECT}`;

interface Written {
  nodes: Record<string, unknown>[];
  revision: { id: string; by: string; note: string; added: number; changed: number; removed: number };
  effect: { gapsClosed: object[]; gapsOpened: object[]; opened: object[]; closed: object[] };
}

let app: AppWithAccounts;
/** A product that the chain lacks. */
let missing: string;
beforeAll(async () => {
  app = await startWithAccounts();
  await app.addAccount('编辑', 'EDITOR');
  await app.addAccount('兰州', 'EDITOR', ['cn-620100']);
  await app.addAccount('查阅', 'VIEWER');
  const { data } = await send(`{ gaps(${PLACE}, kind: SUPPLEMENT, first: 1) { nodes { product { id } } } }`);
  missing = (data['gaps'] as unknown as { nodes: { product: { id: string } }[] }).nodes[0]!.product.id;
});
afterAll(() => app.stop());

const send = (query: string, by = '编辑', variables = {}) => app.askAs(by, query, variables);
async function write(call: string, by = '编辑', read = READ): Promise<Written> {
  const { data, errors } = await send(`mutation { ${call} { ${read} } }`, by);
  expect(errors).toEqual([]);
  return Object.values(data)[0]! as Written;
}
async function refused(call: string, by = '编辑'): Promise<Record<string, unknown> & { code: string; message: string }> {
  const { errors } = await send(`mutation { ${call} { revision { id } } }`, by);
  expect(errors).toHaveLength(1);
  return { ...errors[0]!.extensions, message: errors[0]!.message };
}
const revision = async () => ((await send('{ asOf { id } }')).data as unknown as { asOf: { id: string } }).asOf.id;
const node = async <T>(id: string, fields: string): Promise<T> =>
  (await send(`{ node(id: "${id}") { ${fields} } }`)).data['node'] as unknown as T;

const CATHODE = 'makes:e_jinchuan:cu_cathode:operating';
const READ_CATHODE = '... on Production { capacity unit year phase evidence { source { title } confidence basis } }';
const correct = (fields: string, more = ASKED) =>
  `upsertProduction(input: { id: "${CATHODE}", enterprise: "e_jinchuan", product: "cu_cathode", ${fields} }, ${more})`;

describe('a production', () => {
  it('is corrected: what is left out stays, the asking is its source, and the revision says by whom', async () => {
    const { nodes, revision: made, effect } = await write(correct('capacity: 600000'));
    expect(nodes).toEqual([{ __typename: 'Production', id: CATHODE }]);
    expect(made).toMatchObject({ by: '编辑', added: 1, changed: 1, removed: 0 });
    expect(made.note).toContain('阴极铜');
    expect(effect).toEqual({ gapsClosed: [], gapsOpened: [], opened: [], closed: [] });
    const { evidence, ...rest } = await node<{ evidence: object[] }>(CATHODE, READ_CATHODE);
    expect(rest).toEqual({ capacity: 600_000, unit: 't/a', year: 2024, phase: 'OPERATING' });
    expect(evidence).toHaveLength(4);
    expect(evidence.at(-1)).toEqual({ source: { title: '询问 张工' }, confidence: 'IMPORTED', basis: '电话' });
  });

  it('is answered at the revision that it made', async () => {
    const { data, extensions } = await send(`mutation { ${correct('capacity: 605000')} { revision { id } } }`);
    expect(data['upsertProduction']).toEqual({ revision: { id: `revision:${extensions.revision}` } });
    expect(await revision()).toBe(`revision:${extensions.revision}`);
  });

  it('is put in anew, with what that opens, and again without a change', async () => {
    const input = `{ enterprise: "e_jinchuan", product: "${missing}", phase: OPERATING }`;
    const { nodes, effect, revision: made } = await write(`upsertProduction(input: ${input}, source: "S58")`);
    expect(nodes[0]).toMatchObject({ id: `makes:e_jinchuan:${missing}:operating` });
    expect(effect.opened).toContainEqual({ id: missing });
    const again = await write(`upsertProduction(input: ${input}, source: "S58")`);
    expect(again.revision.id).toBe(made.id);
  });

  it('is refused without a source, with a bad value, and to who may not write, and nothing is written', async () => {
    const before = await revision();
    expect(await refused(correct('capacity: 1', 'expect: null'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'source' });
    expect(await refused(correct('capacity: -1'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'input.capacity' });
    expect(await refused(correct('unit: "GWh"'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'unit' });
    expect(await refused(correct('year: 99999'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'input.year' });
    expect(await refused(correct('capacity: 1', 'source: "nowhere"'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'source' });
    expect(await refused(correct('capacity: 1', 'asked: { whom: " ", date: "2026-11-20" }'))).toMatchObject({ argument: 'asked.whom' });
    expect(await refused(correct('capacity: 1', 'asked: { whom: "x", date: "2199-01-01" }'))).toMatchObject({ argument: 'asked.date' });
    expect((await refused(correct('capacity: 1'), '查阅')).code).toBe('FORBIDDEN');
    expect((await refused(correct('capacity: 1'), '兰州')).code).toBe('FORBIDDEN');
    const unknown = 'upsertProduction(input: { id: "makes:x", enterprise: "e_jinchuan", product: "ni_electro" }, source: "S58")';
    expect((await refused(unknown)).code).toBe('NOT_FOUND');
    expect(await revision()).toBe(before);
  });

  it('that has moved since it was seen is a conflict with both values; another fact that has moved is none', async () => {
    const seen = await revision();
    await write(correct('capacity: 610000'));
    const conflict = await refused(correct('capacity: 620000', `${ASKED}, expect: "${seen}"`));
    expect(conflict).toMatchObject({ code: 'CONFLICT', field: 'capacity', yours: 620_000, theirs: 610_000 });
    expect(conflict.message).toMatch(/^“金川集团股份有限公司 · 阴极铜.*”的产能在您看过之后被别人改了/);
    expect(conflict['conflicts']).toMatchObject([{ fieldName: '产能', yoursName: '620000', theirsName: '610000' }]);
    const other = 'upsertProduction(input: { enterprise: "e_jinchuan", product: "cu_strip", capacity: 1, unit: "t/a" }';
    await write(`${other}, ${ASKED}, expect: "${seen}")`);
    expect((await refused(correct('capacity: 1', `${ASKED}, expect: "revision:99999"`))).code).toBe('INVALID_INPUT');
    await write(correct('capacity: 620000', `${ASKED}, expect: "${await revision()}"`));
  });

  it('that is written by two at once is written by one after the other', async () => {
    const seen = await revision();
    const both = await Promise.all(
      [1, 2].map((value) => send(`mutation { ${correct(`capacity: ${value}`, `${ASKED}, expect: "${seen}"`)} { revision { id } } }`)),
    );
    expect(both.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
  });

  it('is emptied by null, and defaults of the schema are no words of the caller', async () => {
    await write(
      `upsertProduction(input: { enterprise: "e_jinchuan", product: "cuso4", phase: PLANNED, capacity: 5, unit: "t/a" }, ${ASKED})`,
    );
    const id = 'makes:e_jinchuan:cuso4:planned';
    const query = `mutation ($input: ProductionInput!) { upsertProduction(input: $input, ${ASKED}) { nodes { id ${READ_CATHODE} } } }`;
    const input = { id, enterprise: 'e_jinchuan', product: 'cuso4', capacity: null };
    const { data, errors } = await send(query, '编辑', { input });
    expect(errors).toEqual([]);
    expect((data['upsertProduction'] as unknown as Written).nodes[0]).toMatchObject({ id, capacity: null, unit: 't/a', phase: 'PLANNED' });
    await write(correct('year: null'));
    expect(await node(CATHODE, READ_CATHODE)).toMatchObject({ year: null });
  });
});

describe('an absence', () => {
  const absent = (product: string, more = ASKED) => `recordAbsence(product: "${product}", region: "cn-620300", ${more})`;

  it('is recorded as of the day of the asking, and the status is that it was asked', async () => {
    const { nodes, revision: made } = await write(absent('glass_cloth'));
    expect(nodes).toEqual([{ __typename: 'Absence', id: 'absent:cn-620300:glass_cloth' }]);
    expect(made.added).toBe(1);
    expect(await node('absent:cn-620300:glass_cloth', '... on Absence { date evidence { confidence } }')).toEqual({
      date: '2026-11-20',
      evidence: [{ confidence: 'IMPORTED' }],
    });
  });

  it('is refused where somebody is recorded to make it, without a source, and outside the own region', async () => {
    expect(await refused(absent('cu_cathode'))).toMatchObject({ code: 'INVALID_INPUT', argument: 'product' });
    expect(await refused(absent('ccl', 'note: "x"'))).toMatchObject({ argument: 'source' });
    expect(await refused(absent('nothing'))).toMatchObject({ argument: 'product' });
    expect((await refused(absent('ccl'), '兰州')).code).toBe('FORBIDDEN');
    expect((await refused(absent('ccl'), '查阅')).code).toBe('FORBIDDEN');
    const made = 'upsertProduction(input: { enterprise: "e_jinchuan", product: "glass_cloth" }';
    expect(await refused(`${made}, ${ASKED})`)).toMatchObject({ code: 'INVALID_INPUT', fact: 'absent:cn-620300:glass_cloth' });
  });

  it('that has moved since it was seen is a conflict', async () => {
    const seen = await revision();
    await write(absent('ccl', `${ASKED}, date: "2026-11-01"`));
    expect(await refused(absent('ccl', `${ASKED}, date: "2026-10-01", expect: "${seen}"`))).toMatchObject({
      code: 'CONFLICT',
      field: 'date',
    });
  });
});

describe('a project', () => {
  const move = (stage: string, more = ASKED, date = '2026-11-10') =>
    `setProjectStage(project: "pj_nialloy5000", stage: ${stage}, date: "${date}", ${more})`;
  const FIELDS = '... on Project { stage stageWords makes { id } stages { stage date } }';

  it('is moved, with its milestone; what it makes stays', async () => {
    const before = await node<{ makes: object[] }>('pj_nialloy5000', FIELDS);
    const { nodes, revision: made } = await write(move('SIGNED'));
    expect(nodes.map(({ __typename }) => __typename)).toEqual(['Project', 'ProjectMilestone']);
    expect(made.note).toMatch(/^项目进展：/);
    expect(await node('pj_nialloy5000', FIELDS)).toEqual({
      stage: 'SIGNED',
      stageWords: null,
      makes: before.makes,
      stages: [
        { stage: 'TRACKING', date: '2020' },
        { stage: 'SIGNED', date: '2026-11-10' },
      ],
    });
  });

  it('is not moved to a day to come, without a source, by a stranger, or past another who has moved it', async () => {
    expect(await refused(move('STARTED', ASKED, '2199-01-01'))).toMatchObject({ argument: 'date' });
    expect(await refused(move('STARTED', 'expect: null'))).toMatchObject({ argument: 'source' });
    expect((await refused(move('STARTED'), '查阅')).code).toBe('FORBIDDEN');
    expect((await refused(move('STARTED'), '兰州')).code).toBe('FORBIDDEN');
    const seen = await revision();
    await write(move('STARTED'));
    expect(await refused(move('FUNDED', `${ASKED}, expect: "${seen}"`))).toMatchObject({
      code: 'CONFLICT',
      field: 'stage',
      yours: 'FUNDED',
      theirs: 'STARTED',
      conflicts: [{ fieldName: '阶段', yoursName: '资金到位', theirsName: '开工' }],
    });
  });
});

describe('a source', () => {
  it('is put in and corrected, and cited by what follows', async () => {
    const { nodes } = await write('upsertSource(input: { title: "金昌市政府公报 第11期", publisher: "金昌市政府", date: "2026-11" })');
    const id = nodes[0]!['id'] as string;
    await write(`upsertSource(input: { id: "${id}", title: "金昌市政府公报 2026 年第 11 期" })`);
    expect(await node(id, '... on Source { title publisher date citation }')).toEqual({
      title: '金昌市政府公报 2026 年第 11 期',
      publisher: '金昌市政府',
      date: '2026-11',
      citation: true,
    });
    await write(correct('capacity: 630000', `source: "${id}"`));
    expect((await node<{ evidence: object[] }>(CATHODE, READ_CATHODE)).evidence).toContainEqual({
      source: { title: '金昌市政府公报 2026 年第 11 期' },
      confidence: 'CITED',
      basis: null,
    });
  });

  it('is refused with a bad address or quality, the title of another, and to a viewer', async () => {
    expect(await refused('upsertSource(input: { title: "a", url: "ftp://x" })')).toMatchObject({ argument: 'url' });
    expect(await refused('upsertSource(input: { title: "a", quality: "superb" })')).toMatchObject({ argument: 'quality' });
    expect(await refused('upsertSource(input: { title: "询问 张工", date: "2026-11-20" })')).toMatchObject({ argument: 'title' });
    expect((await refused('upsertSource(input: { id: "none", title: "a" })')).code).toBe('NOT_FOUND');
    expect((await refused('upsertSource(input: { title: "a" })', '查阅')).code).toBe('FORBIDDEN');
  });
});

describe('a fact', () => {
  it('is taken out for a reason, with what that closes', async () => {
    const { nodes, revision: made, effect } = await write(`retractFact(id: "makes:e_jinchuan:${missing}:operating", reason: "问过，没有")`);
    expect(nodes).toEqual([]);
    expect(made).toMatchObject({ added: 0, removed: 1 });
    expect(effect.closed).toContainEqual({ id: missing });
    expect(await node(`makes:e_jinchuan:${missing}:operating`, 'id')).toBeNull();
  });

  it('of a folder too; but nothing that others rest on, is kept in files, or is not there', async () => {
    await write('retractFact(id: "makes:e_jinchuan:conc_ni:operating", reason: "x")');
    expect((await refused('retractFact(id: "e_jinchuan", reason: "x")')).code).toBe('CONFLICT');
    expect((await refused('retractFact(id: "cu_cathode", reason: "x")')).code).toBe('INVALID_INPUT');
    expect((await refused('retractFact(id: "none", reason: "x")')).code).toBe('NOT_FOUND');
    expect(await refused(`retractFact(id: "${CATHODE}", reason: " ")`)).toMatchObject({ argument: 'reason' });
    expect((await refused(`retractFact(id: "${CATHODE}", reason: "x")`, '查阅')).code).toBe('FORBIDDEN');
    expect((await refused(`retractFact(id: "${CATHODE}", reason: "x")`, '兰州')).code).toBe('FORBIDDEN');
    expect((await refused(`retractFact(id: "${CATHODE}", reason: "x", expect: "revision:1")`)).code).toBe('CONFLICT');
  });
});

/** The other changes: as they are taken, with a value that is wrong and where, and as another would have it. */
const OTHERS: { name: string; good: string; typename: string; bad: [string, string]; other?: string; late?: string; field?: string }[] = [
  {
    name: 'upsertEnterprise',
    good: 'input: { name: "金昌新材料有限公司", region: "cn-620300", aliases: ["金昌新材"], lat: 38.5, lon: 102.2 }',
    typename: 'Enterprise',
    bad: ['input: { name: "甲乙丙有限公司", uscc: "123" }', 'uscc'],
    other: 'input: { id: "e_jinchuan", listedCode: "HK2777" }',
    late: 'input: { id: "e_jinchuan", listedCode: "HK2778" }',
    field: 'listedCode',
  },
  {
    name: 'upsertNeed',
    good: 'input: { enterprise: "e_jinchuan", product: "glass_cloth", quantity: 20, unit: "t/a" }',
    typename: 'Need',
    bad: ['input: { enterprise: "e_jinchuan", product: "glass_cloth", quantity: 20, unit: "GWh" }', 'unit'],
    other: 'input: { enterprise: "e_jinchuan", product: "glass_cloth", quantity: 30 }',
    late: 'input: { enterprise: "e_jinchuan", product: "glass_cloth", quantity: 40 }',
    field: 'quantity',
  },
  {
    name: 'upsertPartnership',
    good: 'input: { kind: SUPPLIES, from: "e_jinchuan", to: "e_xianam", product: "ni_electro", date: "2026-01", note: "年度合同" }',
    typename: 'SupplyLink',
    bad: ['input: { kind: SUPPLIES, from: "e_jinchuan", to: "e_jinchuan" }', 'to'],
    other: 'input: { kind: SUPPLIES, from: "e_jinchuan", to: "e_xianam", product: "ni_electro", date: "2025-01" }',
    late: 'input: { kind: SUPPLIES, from: "e_jinchuan", to: "e_xianam", product: "ni_electro", date: "2024-01" }',
    field: 'date',
  },
  {
    name: 'upsertClaim',
    good: 'input: { about: "cn-620300", indicator: "工业增加值", kind: ACTUAL, period: "2025", raw: "约 300 亿元", value: 300, unit: "亿元", bound: ABOUT }',
    typename: 'Claim',
    bad: ['input: { about: "cn-620300", indicator: "工业增加值", kind: ACTUAL, raw: "三百", value: 300 }', 'unit'],
  },
  {
    name: 'upsertProject',
    good: `input: { name: "新镍盐项目", owners: ["e_jinchuan"], makes: ["cuso4"], region: "cn-620300",
      investment: { indicator: "总投资", kind: PLANNED, raw: "2 亿元", value: 2, unit: "亿元" } }`,
    typename: 'Project',
    bad: ['input: { name: "某项目", owners: ["nobody"] }', 'owners'],
    other: 'input: { id: "pj_nialloy5000", caseOwner: "李处" }',
    late: 'input: { id: "pj_nialloy5000", caseOwner: "王处" }',
    field: 'caseOwner',
  },
  {
    name: 'upsertAgreement',
    good: `input: { name: "镍盐合作协议", kind: COOPERATION, date: "2026-10", until: "2029-10", parties: ["e_jinchuan", "e_xianam"],
      products: ["cuso4"], creates: ["pj_nialloy5000"] }`,
    typename: 'Agreement',
    bad: ['input: { name: "镍盐合作协议", parties: ["e_jinchuan"] }', 'parties'],
    other: 'input: { id: "a_liuzu", products: ["cuso4"] }',
    late: 'input: { id: "a_liuzu", products: ["ni_electro"] }',
    field: 'products',
  },
  {
    name: 'upsertSignal',
    good: 'input: { enterprise: "e_jinchuan", kind: EXPANDS, date: "2026-11-01", text: "拟扩建" }',
    typename: 'Signal',
    bad: ['input: { enterprise: "nobody", kind: EXPANDS, date: "2026-11-01", text: "拟扩建" }', 'enterprise'],
    other: 'input: { enterprise: "e_jinchuan", kind: EXPANDS, date: "2026-11-01", text: "已扩建" }',
    late: 'input: { enterprise: "e_jinchuan", kind: EXPANDS, date: "2026-11-01", text: "扩建完" }',
    field: 'text',
  },
  {
    name: 'setGoal',
    good: 'region: "cn-620300", product: "glass_cloth", wanted: true',
    typename: 'Goal',
    bad: ['region: "cn-620300", product: "none", wanted: true', 'product'],
  },
];

describe.each(OTHERS)('$name', ({ name, good, typename, bad, other, late, field }) => {
  it('is taken with its source, refused without, with a bad value, in conflict, and to who may not', async () => {
    const before = await revision();
    expect(await refused(`${name}(${good})`)).toMatchObject({ code: 'INVALID_INPUT', argument: 'source' });
    expect(await refused(`${name}(${bad[0]}, ${ASKED})`)).toMatchObject({ code: 'INVALID_INPUT', argument: bad[1] });
    for (const by of ['查阅', '兰州']) expect((await refused(`${name}(${good}, ${ASKED})`, by)).code).toBe('FORBIDDEN');
    expect(await revision()).toBe(before);
    const { nodes, revision: made } = await write(`${name}(${good}, ${ASKED})`);
    expect(made.added).toBeGreaterThan(0);
    expect(nodes[0]).toMatchObject({ __typename: typename });
    if (other === undefined) return;
    await write(`${name}(${other}, ${ASKED})`);
    const seen = `${name}(${late}, ${ASKED}, expect: "${made.id}")`;
    expect(await refused(seen)).toMatchObject({ code: 'CONFLICT', field });
  });
});

it('knows no two firms of one code, no firm of one name in one place twice, and nobody who owns himself', async () => {
  const twin = 'upsertEnterprise(input: { name: "另一家", listedCode: "HK2777" }';
  expect(await refused(`${twin}, ${ASKED})`)).toMatchObject({ argument: 'listedCode' });
  const same = 'upsertEnterprise(input: { name: "金昌新材料有限公司", region: "cn-620300" }';
  expect(await refused(`${same}, ${ASKED})`)).toMatchObject({ argument: 'name' });
  await write(`upsertPartnership(input: { kind: PARENT_OF, from: "e_jinchuan", to: "e_xianam" }, ${ASKED})`);
  expect(await refused(`upsertPartnership(input: { kind: PARENT_OF, from: "e_xianam", to: "e_jinchuan" }, ${ASKED})`)).toMatchObject({
    argument: 'to',
  });
});

it('takes a goal back, which no analysis asks for then', async () => {
  const goals = async () =>
    (await send('{ product(id: "glass_cloth") { goals(region: "cn-620300") { region { id } evidence { source { title } } } } }')).data[
      'product'
    ];
  expect(await goals()).toEqual({ goals: [{ region: { id: 'cn-620300' }, evidence: [{ source: { title: '询问 张工' } }] }] });
  const { revision: made } = await write(`setGoal(region: "cn-620300", product: "glass_cloth", wanted: false, ${ASKED})`);
  expect(made).toMatchObject({ removed: 1 });
  expect(await goals()).toEqual({ goals: [] });
});

it('tells the news of an enterprise, the newest first', async () => {
  await write(`upsertSignal(input: { enterprise: "e_jinchuan", kind: OTHER, date: "2026-10", text: "更早的" }, ${ASKED})`);
  const { data } = await send('{ enterprise(id: "e_jinchuan") { signals { date } } }');
  const days = (data['enterprise'] as unknown as { signals: { date: string }[] }).signals.map(({ date }) => date);
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual([...days].sort().reverse());
});

it('is all in the audit trail', async () => {
  const { entries } = await app.access.audit.read({ action: 'WRITE', most: 100 });
  expect(entries.length).toBeGreaterThan(8);
  expect(entries.at(-1)).toMatchObject({ by: '编辑', outcome: 'OK', subject: expect.stringContaining('录入生产 production') as string });
});
