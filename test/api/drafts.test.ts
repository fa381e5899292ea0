/** Where an administrator signs: what an editor writes is a draft, which no analysis sees, until it is signed, refused or taken back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWithAccounts, type AppWithAccounts } from '../testkit/start-with-accounts.ts';

const PLACE = 'chain: "ni-cu-co", region: "cn-620300"';
const ASKED = 'asked: { whom: "张工", date: "2026-11-20" }';
const CATHODE = 'makes:e_jinchuan:cu_cathode:operating';
const DRAFT = `id by title state reason obstacle conflicts { field yours theirs } revision { id by note }
  facts { id what fields { field before after } } effect(${PLACE}) { opened { id } }`;

interface Shown {
  id: string;
  by: string;
  title: string;
  state: string;
  reason: string | null;
  obstacle: string | null;
  conflicts: { field: string; yours: unknown; theirs: unknown }[];
  revision: { id: string; by: string; note: string } | null;
  facts: { id: string; what: string; fields: { field: string; before: string | null; after: string | null }[] }[];
  effect: { opened: { id: string }[] } | null;
}

let app: AppWithAccounts;
let missing: string;
/** Another one that nobody makes here. */
let lacking: string;
beforeAll(async () => {
  app = await startWithAccounts({ signOff: true });
  await app.addAccount('编辑', 'EDITOR');
  await app.addAccount('同事', 'EDITOR');
  await app.addAccount('兰州', 'ADMIN', ['cn-620100']);
  const { data } = await app.askAs('root', `{ gaps(${PLACE}, kind: SUPPLEMENT, first: 2) { nodes { product { id } } } }`);
  const { nodes } = data['gaps'] as unknown as { nodes: { product: { id: string } }[] };
  [missing, lacking] = nodes.map(({ product }) => product.id) as [string, string];
});
afterAll(() => app.stop());

async function send<T>(query: string, by: string): Promise<T> {
  const { data, errors } = await app.askAs(by, query);
  expect(errors).toEqual([]);
  return Object.values(data)[0] as T;
}
const change = <T>(call: string, read: string, by = '编辑') => send<T>(`mutation { ${call} { ${read} } }`, by);
const refused = async (call: string, by: string) => (await app.askAs(by, `mutation { ${call} }`)).errors[0]!.extensions;
const revision = async () => (await send<{ id: string }>('{ asOf { id } }', 'root')).id;
const draft = (id: string) => send<Shown | null>(`{ draft(id: "${id}") { ${DRAFT} } }`, 'root');
const capacity = async () =>
  (await send<{ capacity: number }>(`{ node(id: "${CATHODE}") { ... on Production { capacity } } }`, 'root')).capacity;
const correct = (tonnes: number, more = '') =>
  `upsertProduction(input: { id: "${CATHODE}", enterprise: "e_jinchuan", product: "cu_cathode", capacity: ${tonnes} }, ${ASKED}${more})`;
const DONE = 'revision { id }';
const undo = (id: string) => `undoRevision(id: "${id}")`;
const put = async (call: string, by = '编辑') => (await change<{ draft: { id: string } | null }>(call, 'draft { id }', by)).draft!.id;

describe('what an editor writes', () => {
  it('is a draft with what it would change and open, and the graph stays as it is until it is signed', async () => {
    const before = await revision();
    const made = await change<{ draft: { id: string }; nodes: object[]; revision: { id: string }; effect: Shown['effect'] }>(
      `upsertProduction(input: { enterprise: "e_jinchuan", product: "${missing}", phase: OPERATING }, source: "S58")`,
      `draft { id } nodes { id } revision { id } effect(${PLACE}) { opened { id } }`,
    );
    expect(made).toMatchObject({
      nodes: [],
      revision: { id: before },
      effect: { opened: expect.arrayContaining([{ id: missing }]) as never },
    });
    expect(await revision()).toBe(before);
    const open = (await draft(made.draft.id))!;
    expect(open).toMatchObject({ by: '编辑', state: 'OPEN', obstacle: null, revision: null });
    expect(open.facts).toContainEqual(expect.objectContaining({ id: `makes:e_jinchuan:${missing}:operating`, what: 'ADDED' }));
    expect(open.effect!.opened).toContainEqual({ id: missing });
    const signed = await change<{ draft: Shown; nodes: { id: string }[] }>(
      `signDraft(id: "${open.id}")`,
      `draft { ${DRAFT} } nodes { id }`,
      'root',
    );
    expect(signed.nodes).toEqual([{ id: `makes:e_jinchuan:${missing}:operating` }]);
    expect(signed.draft).toMatchObject({ state: 'SIGNED', facts: [], revision: { by: '编辑' } });
    expect(signed.draft.revision!.note).toContain('root 签发');
    expect(await revision()).not.toBe(before);
    expect(await refused(`signDraft(id: "${open.id}") { draft { id } }`, 'root')).toMatchObject({ code: 'CONFLICT', state: 'SIGNED' });
  });

  it('is refused with a reason, or taken back by its author alone, and nothing is written', async () => {
    const before = await revision();
    const [first, second] = [await put(correct(500_001)), await put(correct(500_002))];
    expect((await draft(first))!.facts).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ id: CATHODE, what: 'CHANGED' })]) as never,
    );
    expect((await refused(`refuseDraft(id: "${first}", reason: " ") { id }`, 'root')).code).toBe('INVALID_INPUT');
    expect((await refused(`signDraft(id: "${first}") { draft { id } }`, '编辑')).code).toBe('FORBIDDEN');
    expect((await refused(`signDraft(id: "${first}") { draft { id } }`, '兰州')).code).toBe('FORBIDDEN');
    expect((await refused(`refuseDraft(id: "${first}", reason: "x") { id }`, '兰州')).code).toBe('FORBIDDEN');
    expect((await refused(`withdrawDraft(id: "${second}") { id }`, '同事')).code).toBe('FORBIDDEN');
    await change(`refuseDraft(id: "${first}", reason: "数字有误")`, 'id', 'root');
    await change(`withdrawDraft(id: "${second}")`, 'id');
    expect(await draft(first)).toMatchObject({ state: 'REFUSED', reason: '数字有误' });
    expect(await draft(second)).toMatchObject({ state: 'WITHDRAWN', reason: null });
    expect(await revision()).toBe(before);
    const open = await send<{ totalCount: number }>('{ drafts(state: OPEN) { totalCount } }', '编辑');
    expect(open.totalCount).toBe(0);
  });

  it('shows both values where its base moved, and is not written over it', async () => {
    const id = await put(correct(510_000));
    await change(correct(520_000), 'revision { id }', 'root');
    const moved = (await draft(id))!;
    expect(moved.obstacle).toContain('不能签发');
    expect(moved.conflicts).toContainEqual({ field: 'capacity', yours: 510_000, theirs: 520_000 });
    expect(moved.facts).toEqual([]);
    expect((await refused(`signDraft(id: "${id}") { draft { id } }`, 'root')).code).toBe('CONFLICT');
    expect(await capacity()).toBe(520_000);
    await change(`refuseDraft(id: "${id}", reason: "已有新数")`, 'id', 'root');
  });

  it('rests on another draft of its author: the second waits for the first, and both are signed in their order', async () => {
    const firm = await put(`upsertEnterprise(input: { name: "草稿新材料厂", region: "cn-620302" }, ${ASKED})`);
    const { enterprise } = await send<{ enterprise: string }>(`{ draft(id: "${firm}") { enterprise } }`, '编辑');
    const makes = `upsertProduction(input: { enterprise: "${enterprise}", product: "${missing}", phase: OPERATING }, ${ASKED})`;
    expect((await refused(`${makes} { draft { id } }`, '同事')).code).toBe('INVALID_INPUT');
    const production = await put(makes);
    expect(await send(`{ draft(id: "${production}") { obstacle restsOn { id } facts { what } } }`, 'root')).toMatchObject({
      obstacle: expect.stringContaining('草稿新材料厂') as string,
      restsOn: [{ id: firm }],
      facts: expect.arrayContaining([{ what: 'ADDED' }]) as never,
    });
    expect(await refused(`signDraft(id: "${production}") { draft { id } }`, 'root')).toMatchObject({ code: 'CONFLICT', waitsFor: [firm] });
    await change(`signDraft(id: "${firm}")`, 'draft { state }', 'root');
    expect((await draft(production))!.obstacle).toBeNull();
    const { nodes } = await change<{ nodes: { id: string }[] }>(`signDraft(id: "${production}")`, 'nodes { id }', 'root');
    expect(nodes).toEqual([{ id: `makes:${enterprise}:${missing}:operating` }]);
    const lost = await put(`upsertEnterprise(input: { name: "再一家厂", region: "cn-620302" }, ${ASKED})`);
    const other = await send<{ enterprise: string }>(`{ draft(id: "${lost}") { enterprise } }`, '编辑');
    const left = await put(makes.replace(enterprise, other.enterprise));
    await change(`refuseDraft(id: "${lost}", reason: "查无此厂")`, 'id', 'root');
    expect((await draft(left))!.obstacle).toContain('已退回');
    await change(`refuseDraft(id: "${left}", reason: "查无此厂")`, 'id', 'root');
  });

  it('is one draft when two administrators sign it at once', async () => {
    const id = await put(correct(530_000));
    const signed = await Promise.all(
      ['root', 'root'].map((by) => app.askAs(by, `mutation { signDraft(id: "${id}") { draft { state } } }`)),
    );
    expect(signed.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
    expect(await capacity()).toBe(530_000);
  });

  it('changes nothing and needs no signature where it says what is there', async () => {
    const { draft: none } = await change<{ draft: null }>(correct(530_000), 'draft { id }');
    expect(none).toBeNull();
  });

  it('is written at once by an administrator, as what is noted of leads is by an editor', async () => {
    const { draft: none, revision: made } = await change<{ draft: null; revision: { by: string } }>(
      'upsertLead(input: { name: "某铜箔项目", stage: NEW })',
      'draft { id } revision { by }',
    );
    expect([none, made.by]).toEqual([null, '编辑']);
  });

  it('is written at once and no draft where an administrator undoes a revision', async () => {
    await change(correct(540_000), 'draft { id }', 'root');
    const { draft: none } = await change<{ draft: null }>(undo(await revision()), 'draft { id }', 'root');
    expect([none, await capacity()]).toEqual([null, 530_000]);
  });

  it('stands in the audit trail, step by step', async () => {
    const { nodes } = await send<{ nodes: { action: string; by: string }[] }>('{ audit(first: 200) { nodes { action by } } }', 'root');
    const told = nodes.map(({ action, by }) => `${action} ${by}`);
    for (const line of ['DRAFT 编辑', 'SIGN root', 'REFUSE root', 'WITHDRAW 编辑', 'WRITE root']) expect(told).toContain(line);
  });
});

describe('the undo of a revision by an editor', () => {
  const makes = () => `makes:e_jinchuan:${lacking}:operating`;
  const there = () => send<{ id: string } | null>(`{ node(id: "${makes()}") { id } }`, 'root');
  const putOpen = async (id: string) =>
    put(`undoRevision(id: "${id}")`).then(async (draftId) => ({ draftId, shown: (await draft(draftId))! }));
  let target: string;
  beforeAll(async () => {
    // What the undo would take back: a production that closes a gap of the region.
    await change(
      `upsertProduction(input: { enterprise: "e_jinchuan", product: "${lacking}", phase: OPERATING }, source: "S58")`,
      DONE,
      'root',
    );
    target = await revision();
  });

  it('is a draft that says what goes back and which gaps it opens, is put forward once, and is signed as one revision of both', async () => {
    const { data } = await app.askAs(
      '编辑',
      `mutation { ${undo(target)} { draft { id } nodes { id } revision { id } effect(${PLACE}) { closed { id } } } }`,
    );
    const made = data['undoRevision'] as unknown as { draft: { id: string }; effect: { closed: object[] } };
    expect(made).toMatchObject({
      nodes: [],
      revision: { id: target },
      effect: { closed: expect.arrayContaining([{ id: lacking }]) as never },
    });
    expect([await revision(), await there()]).toEqual([target, { id: makes() }]);
    const { id } = made.draft;
    const number = target.slice('revision:'.length);
    expect(await send(`{ draft(id: "${id}") { title obstacle factCount enterprise undoes { id } facts { id what } } }`, '编辑')).toEqual({
      title: `撤销修订 ${number}`,
      obstacle: null,
      factCount: 1,
      enterprise: null,
      undoes: { id: target },
      facts: [{ id: makes(), what: 'REMOVED' }],
    });
    const listed = (of: string) => send<{ nodes: object[] }>(`{ drafts(state: OPEN, undoes: "${of}") { nodes { id } } }`, '同事');
    expect([await listed(target), await listed('revision:1')]).toEqual([{ nodes: [{ id }] }, { nodes: [] }]);
    const again = await app.askAs('同事', `mutation { ${undo(target)} { draft { id } } }`);
    expect(again.errors[0]).toMatchObject({
      message: `撤销修订 ${number} 的草稿已由 编辑 提交，正待签发，不必再提交。`,
      extensions: { code: 'CONFLICT', draft: id },
    });
    for (const by of ['编辑', '兰州']) expect((await refused(`signDraft(id: "${id}") { draft { id } }`, by)).code).toBe('FORBIDDEN');
    expect((await refused(`refuseDraft(id: "${id}", reason: "x") { id }`, '兰州')).code).toBe('FORBIDDEN');
    const signed = await Promise.all(
      ['root', 'root'].map((by) => app.askAs(by, `mutation { signDraft(id: "${id}") { draft { ${DRAFT} } } }`)),
    );
    expect(signed.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code))).toEqual(['CONFLICT']);
    expect(await draft(id)).toMatchObject({
      state: 'SIGNED',
      facts: [],
      revision: { id: await revision(), by: '编辑', note: `撤销修订 ${number}（root 签发）` },
    });
    expect(await there()).toBeNull();
    expect(Number((await revision()).slice('revision:'.length))).toBe(Number(number) + 1);
  });

  it('can be refused or taken back, and then be put forward anew; one who is limited to a region undoes nothing', async () => {
    const last = await revision();
    const { draftId } = await putOpen(last);
    await change(`withdrawDraft(id: "${draftId}")`, 'id');
    const other = await putOpen(last);
    expect(other.shown.facts).toMatchObject([{ id: makes(), what: 'ADDED' }]);
    await change(`refuseDraft(id: "${other.draftId}", reason: "不撤")`, 'id', 'root');
    expect([await revision(), await there()]).toEqual([last, null]);
    await app.addAccount('金昌', 'EDITOR', ['cn-620300']);
    expect((await refused(`${undo(last)} { draft { id } }`, '金昌')).code).toBe('FORBIDDEN');
  });

  it('shows both values and is not signed where what it takes back moved since, and is refused at once where it has already', async () => {
    await change(correct(550_000), DONE, 'root');
    const last = await revision();
    const { draftId } = await putOpen(last);
    await change(correct(560_000), DONE, 'root');
    const moved = (await draft(draftId))!;
    expect(moved).toMatchObject({ facts: [], effect: null, conflicts: [{ field: 'capacity', yours: '530000', theirs: '560000' }] });
    expect(moved.obstacle).toContain('不能签发');
    const refusal = await app.askAs('root', `mutation { signDraft(id: "${draftId}") { draft { id } } }`);
    expect(refusal.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', theirs: '560000' });
    await change(`refuseDraft(id: "${draftId}", reason: "已有新数")`, 'id', 'root');
    expect(await refused(`${undo(last)} { draft { id } }`, '编辑')).toMatchObject({ code: 'CONFLICT', theirs: '560000' });
    expect(await capacity()).toBe(560_000);
  });

  it('is refused in one sentence where an administrator has undone it meanwhile', async () => {
    const last = await revision();
    const { draftId } = await putOpen(last);
    await change(undo(last), DONE, 'root');
    expect((await draft(draftId))!.obstacle).toMatch(/不能签发/);
    expect((await refused(`signDraft(id: "${draftId}") { draft { id } }`, 'root')).code).toBe('CONFLICT');
    await change(`refuseDraft(id: "${draftId}", reason: "已撤销")`, 'id', 'root');
    expect(await capacity()).toBe(550_000);
  });
});
