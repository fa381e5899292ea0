/** Leads: put in, corrected, refused where they are there already, overdue ones first, and made projects. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../testkit/start-app.ts';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

let app: AppWithAccounts;
beforeAll(async () => {
  app = await startWithAccounts();
  await app.addAccount('编辑', 'EDITOR');
  await app.addAccount('兰州', 'EDITOR', ['cn-620100']);
  await app.addAccount('查阅', 'VIEWER');
  await app.addAccount('管理', 'ADMIN');
});
afterAll(() => app.stop());

async function send<T = Record<string, unknown>>(query: string, by = '编辑'): Promise<{ data: T; errors: Answer['errors'] }> {
  const { data, errors } = await app.askAs(by, query);
  return { data: data as T, errors };
}
async function write(call: string): Promise<{ nodes: { id: string }[]; revision: { id: string } }> {
  const { data, errors } = await send(`mutation { done: ${call} { nodes { id } revision { id } } }`);
  expect(errors).toEqual([]);
  return data['done'] as { nodes: { id: string }[]; revision: { id: string } };
}
async function refused(call: string, by = '编辑'): Promise<Record<string, unknown>> {
  const { errors } = await send(`mutation { ${call} { revision { id } } }`, by);
  expect(errors).toHaveLength(1);
  return { ...errors[0]!.extensions, message: errors[0]!.message };
}

const FOIL = 'name: "铜箔来金昌", investor: "e_jinchuan", makes: ["cu_foil_li"], responsible: "招商二科", site: "cn-620300"';
const MONEY = 'investment: { indicator: "总投资", kind: PLANNED, raw: "12亿元", value: 12, unit: "亿元" }';
let foil: string;

it('is put in with its figures, and with what is not known left open', async () => {
  const made = await write(`upsertLead(input: { ${FOIL}, ${MONEY}, firstContact: "2026-10", nextStep: "回访", nextDate: "2026-11-01" })`);
  foil = made.nodes[0]!.id;
  const { data } = await send(`{ lead(id: "${foil}") {
    name stage overdue landMu score vetoes investor { id } makes { id } process { id } investment { raw value verdict about { id } }
    log { text } project { id } } }`);
  expect(data['lead']).toMatchObject({
    stage: 'NEW',
    overdue: true,
    landMu: null,
    process: null,
    investor: { id: 'e_jinchuan' },
    makes: [{ id: 'cu_foil_li' }],
    investment: { raw: '12亿元', value: 12, about: { id: foil } },
    log: [],
    project: null,
  });
});

it('is found by its name, as everything with a name is', async () => {
  const { data } = await send('{ search(text: "tbljc", kinds: [LEAD]) { kind id node { name } } }');
  expect(data['search']).toEqual([{ kind: 'LEAD', id: foil, node: { name: '铜箔来金昌' } }]);
});

it('is not put in twice: neither by its name nor for the same product of the same investor', async () => {
  expect(await refused('upsertLead(input: { name: "铜箔 来金昌" })')).toMatchObject({
    code: 'INVALID_INPUT',
    argument: 'name',
    lead: foil,
  });
  const again = 'upsertLead(input: { name: "又一条", investor: "e_jinchuan", makes: ["cu_foil_li", "cu_strip"] })';
  expect(await refused(again)).toMatchObject({ argument: 'investor', lead: foil, message: expect.stringContaining('招商二科') as string });
});

it('is refused with what is not there, by a viewer, outside the own region, and as a project without one', async () => {
  expect(await refused('upsertLead(input: { name: " " })')).toMatchObject({ code: 'INVALID_INPUT', argument: 'name' });
  expect(await refused('upsertLead(input: { name: "x", makes: ["none"] })')).toMatchObject({ argument: 'makes' });
  expect(await refused('upsertLead(input: { name: "x", landMu: -1 })')).toMatchObject({ argument: 'input.landMu' });
  expect(await refused(`upsertLead(input: { id: "${foil}", stage: BECAME_PROJECT })`)).toMatchObject({ argument: 'stage' });
  expect((await refused('upsertLead(input: { id: "none", name: "x" })')).code).toBe('NOT_FOUND');
  expect((await refused('upsertLead(input: { name: "x" })', '查阅')).code).toBe('FORBIDDEN');
  expect((await refused(`upsertLead(input: { id: "${foil}", stage: DROPPED })`, '兰州')).code).toBe('FORBIDDEN');
  expect((await refused(`noteLead(lead: "${foil}", date: "2199-01-01", text: "x")`))['argument']).toBe('date');
});

it('comes first where it is overdue, and keeps its log; two who correct it at once are told', async () => {
  await write('upsertLead(input: { name: "以后再说", nextDate: "2060-01-01" })');
  await write('upsertLead(input: { name: "不谈了", stage: DROPPED, nextDate: "2026-01-01" })');
  await write(`noteLead(lead: "${foil}", date: "2026-11-02", text: "来电，愿意看地${'；谈了很久'.repeat(80)}")`);
  await write(`noteLead(lead: "${foil}", date: "2026-11-20", text: "已看地")`);
  const list = await send<{ leads: { nodes: object[] }; late: { totalCount: number } }>(
    '{ leads { nodes { name overdue } } late: leads(overdue: true, responsible: "招商二科") { totalCount } }',
  );
  expect(list.data.leads.nodes).toEqual([
    { name: '铜箔来金昌', overdue: true },
    { name: '以后再说', overdue: false },
    { name: '不谈了', overdue: false },
  ]);
  expect(list.data.late.totalCount).toBe(1);
  const seen = await write(`upsertLead(input: { id: "${foil}", stage: VISITED, nextDate: null })`);
  await write(`upsertLead(input: { id: "${foil}", landMu: 80 })`);
  const late = await refused(`upsertLead(input: { id: "${foil}", landMu: 90 }, expect: "${seen.revision.id}")`);
  expect(late).toMatchObject({ code: 'CONFLICT', field: 'landMu', yours: 90, theirs: 80 });
});

it('tells of a conflict in several of its figures which field is of which', async () => {
  const figure = (name: string, value: number) =>
    `${name}: { indicator: "${name}", kind: PLANNED, raw: "${value}亿元", value: ${value}, unit: "亿元" }`;
  const made = await write(`upsertLead(input: { name: "两个数", ${figure('output', 1)}, ${figure('tax', 1)} })`);
  const correct = (value: number) =>
    `upsertLead(input: { id: "${made.nodes[0]!.id}", ${figure('output', value)}, ${figure('tax', value)} }`;
  await write(`${correct(2)})`);
  const { conflicts } = (await refused(`${correct(3)}, expect: "${made.revision.id}")`)) as unknown as {
    conflicts: { fieldName: string }[];
  };
  expect(conflicts.map(({ fieldName }) => fieldName)).toEqual(['原文写法', '数值', '两个数 · tax 原文写法', '两个数 · tax 数值']);
  await write(`retractFact(id: "${made.nodes[0]!.id}", reason: "试")`);
});

it('is scored by a table that an administrator changes, and what is unknown counts for nothing', async () => {
  const ask = `{ lead(id: "${foil}") { score vetoes factors { criterion name value measured weight } } }`;
  const before = (await send<{ lead: { score: number; vetoes: string[]; factors: { criterion: string; value: number | null }[] } }>(ask))
    .data;
  expect(before.lead.factors.find(({ criterion }) => criterion === 'TAX_PER_LAND')).toMatchObject({ value: null });
  expect(before.lead.score).toBeGreaterThan(0);
  expect(before.lead.vetoes).toEqual([]);
  expect((await refused('setLeadScore(criterion: INVESTMENT, weight: 1)')).code).toBe('FORBIDDEN');
  expect(await refused('setLeadScore(criterion: INVESTMENT, veto: "x")', '管理')).toMatchObject({ argument: 'veto' });
  const { data } = await send<{ asOf: { id: string } }>('{ asOf { id } }');
  await send('mutation { setLeadScore(criterion: INVESTMENT, veto: "20") { revision { id } } }', '管理');
  const late = await refused(`setLeadScore(criterion: INVESTMENT, veto: "30", expect: "${data.asOf.id}")`, '管理');
  expect(late['code']).toBe('CONFLICT');
  expect(late['conflicts']).toContainEqual(expect.objectContaining({ fieldName: '否决', yours: '30', theirs: '20' }));
  expect(late['message']).toMatch(/^“总投资（亿元）”的.*否决/);
  expect((await send<typeof before>(ask)).data.lead.vetoes).toEqual(['总投资（亿元） 12，低于下限 20']);
});

it('is taken out with its contacts and figures, and can be put in again', async () => {
  const wrong = `upsertLead(input: { name: "登错了", ${MONEY} })`;
  const id = (await write(wrong)).nodes[0]!.id;
  await write(`noteLead(lead: "${id}", date: "2026-11-20", text: "x")`);
  await write(`retractFact(id: "${id}", reason: "登错了")`);
  expect((await send(`{ lead(id: "${id}") { id } node(id: "${id}.investment") { id } }`)).data).toEqual({ lead: null, node: null });
  expect((await write(wrong)).nodes).toEqual([{ id }]);
  expect((await send(`{ lead(id: "${id}") { log { text } } }`)).data).toEqual({ lead: { log: [] } });
  await write(`retractFact(id: "${id}", reason: "登错了")`);
});

it('becomes a project with what it says, its figures and its log, and no other', async () => {
  const { nodes } = await write(`leadToProject(lead: "${foil}")`);
  const project = nodes.find(({ id }) => id !== foil)!.id;
  const { data } = await send(`{ project(id: "${project}") { name stage caseOwner inChain region { id } owners { id } makes { id }
    stages { stage date } investment { raw about { id } } lead { stage overdue log { date text by } } evidence { source { title } } } }`);
  expect(data['project']).toEqual({
    name: '铜箔来金昌',
    stage: 'INSPECTION',
    caseOwner: '招商二科',
    inChain: true,
    region: { id: 'cn-620300' },
    owners: [{ id: 'e_jinchuan' }],
    makes: [{ id: 'cu_foil_li' }],
    stages: [{ stage: 'TALK', date: '2026-10' }],
    investment: { raw: '12亿元', about: { id: project } },
    lead: {
      stage: 'BECAME_PROJECT',
      overdue: false,
      log: [
        { date: '2026-11-20', text: '已看地', by: '编辑' },
        { date: '2026-11-02', text: expect.stringMatching(/^来电，愿意看地.{400}$/) as string, by: '编辑' },
      ],
    },
    evidence: [{ source: { title: '招商线索 铜箔来金昌' } }],
  });
  expect(await refused(`leadToProject(lead: "${foil}")`)).toMatchObject({ argument: 'lead', project });
});
