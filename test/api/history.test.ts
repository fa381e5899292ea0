import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { writePast } from '../testkit/write-past.ts';

const PLACE = 'chain: "ni-cu-co", region: "cn-620300"';
let started: StartedApp;
/** A supplement gap of Jinchang that a new production closes. */
let gap: { id: string; name: string };

beforeAll(async () => {
  started = await startApp();
  const { gaps, enterprises } = await ask<{
    gaps: { nodes: { product: { id: string; name: string }; onTheWay: boolean }[] };
    enterprises: { nodes: { id: string }[] };
  }>(
    `{ gaps(${PLACE}, kind: SUPPLEMENT, first: 20) { nodes { onTheWay product { id name } } }
       enterprises(filter: { region: "cn-620300", kind: [ENTERPRISE] }, first: 1) { nodes { id } } }`,
  );
  gap = gaps.nodes.find(({ onTheWay }) => !onTheWay)!.product;
  await writePast(started.session, { enterprise: enterprises.nodes[0]!.id, product: gap.id, unit: 't/a' });
});
afterAll(() => started.stop());

async function ask<T>(query: string, path = '/graphql', language = 'zh'): Promise<T> {
  const { body } = await started.http.post(path).set('Accept-Language', language).send({ query });
  if (body.errors) throw new Error(body.errors.map((one: { message: string }) => one.message).join('\n'));
  return body.data as T;
}

describe('what a revision did', () => {
  it('is told in words, by noun, and fact by fact with names', async () => {
    const { revisions } = await ask<{ revisions: { nodes: Record<string, never>[] } }>(
      `{ revisions(first: 2) { nodes { id by note kind dataset counts { name added changed removed } words
         facts { totalCount nodes { nounName name what fields { name before after } } } } } }`,
    );
    const [newest, before] = revisions.nodes as unknown as [Record<string, unknown>, Record<string, unknown>];
    expect(newest).toMatchObject({
      id: 'revision:3',
      by: '王工',
      kind: 'REVISION',
      counts: [{ name: '生产', added: 0, changed: 1, removed: 0 }],
    });
    expect(newest['facts']).toMatchObject({
      totalCount: 1,
      nodes: [{ nounName: '生产', what: 'CHANGED', fields: [{ name: '产能', before: '100', after: '250' }] }],
    });
    expect(JSON.stringify(newest['words'])).toContain(gap.name);
    expect(JSON.stringify(before['facts'])).toContain('"name":"阶段","before":null,"after":"在产"');
  });

  it('goes on page by page', async () => {
    const first = await ask<{
      node: { facts: { totalCount: number; nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
    }>(
      `{ node(id: "revision:1") { ... on Revision { facts(first: 200) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
    );
    expect(first.node.facts.totalCount).toBeGreaterThan(1000);
    const next = await ask<typeof first>(
      `{ node(id: "revision:1") { ... on Revision { facts(first: 200, after: "${first.node.facts.pageInfo.endCursor}") { totalCount nodes { id } pageInfo { endCursor hasNextPage } } } } }`,
    );
    const ids = [...first.node.facts.nodes, ...next.node.facts.nodes].map(({ id }) => id);
    expect(ids.length).toBe(400);
    expect(next.node.facts.nodes.every(({ id }) => !first.node.facts.nodes.some((one) => one.id === id))).toBe(true);
  });
});

describe('the history of gaps', () => {
  it('says when a gap closed and which fact did it, in both languages', async () => {
    const asked = `{ gapHistory(${PLACE}, product: "${gap.id}") { totalCount nodes { change gap product { id } revision { id } cause } } }`;
    const { gapHistory } = await ask<{ gapHistory: { nodes: { cause: string }[] } }>(asked);
    expect(gapHistory.nodes).toMatchObject([{ product: { id: gap.id }, revision: { id: 'revision:2' } }]);
    expect(gapHistory.nodes[0]!.cause).toContain('李工');
    expect(gapHistory.nodes[0]!.cause).toContain(gap.name);
    const english = await ask<typeof gapHistory & { gapHistory: typeof gapHistory }>(asked, '/graphql', 'en');
    expect(english.gapHistory.nodes[0]!.cause).toMatch(/^production ".*": new \(edit by 李工/);
  });

  it('holds two revisions against each other, whichever is named first', async () => {
    const compare = (from: number, to: number) =>
      `compareRevisions(${PLACE}, from: "revision:${from}", to: "revision:${to}") { from { id } to { id } added changed removed gaps { product { id } change } }`;
    const { compareRevisions } = await ask<{ compareRevisions: Record<string, unknown> }>(`{ ${compare(3, 1)} }`);
    expect(compareRevisions).toMatchObject({ from: { id: 'revision:1' }, to: { id: 'revision:3' }, added: 1, changed: 0, removed: 0 });
    expect(JSON.stringify(compareRevisions['gaps'])).toContain(gap.id);
    const { compareRevisions: later } = await ask<{ compareRevisions: Record<string, unknown> }>(`{ ${compare(2, 3)} }`);
    expect(later).toMatchObject({ added: 0, changed: 1, removed: 0, gaps: [] });
    await expect(ask(`{ ${compare(2, 99)} }`)).rejects.toThrow('没有编号为“revision:99”的修订');
  });

  it('has the numbers of each revision', async () => {
    const { chainHistory } = await ask<{ chainHistory: { isWhole: boolean; numbers: { recorded: number }[] } }>(
      `{ chainHistory(${PLACE}) { isWhole numbers { revision { id } recorded completeness supplement } } }`,
    );
    expect(chainHistory.isWhole).toBe(true);
    const [first, second, third] = chainHistory.numbers.map(({ recorded }) => recorded);
    expect(second).toBe(first! + 1);
    expect(third).toBe(second);
  });
});

describe('a revision of the past', () => {
  it('is what everything is read at, where the address says so', async () => {
    const query = `{ asOf { id } gap(${PLACE}, product: "${gap.id}") { kind } chainMap(${PLACE}) { completeness } }`;
    const [past, now] = [await ask<Record<string, unknown>>(query, '/graphql?asof=revision:1'), await ask<Record<string, unknown>>(query)];
    expect(past).toMatchObject({ asOf: { id: 'revision:1' }, gap: { kind: 'SUPPLEMENT' } });
    expect(now).toMatchObject({ asOf: { id: 'revision:3' } });
    expect(now['gap']).not.toEqual(past['gap']);
    expect(now['chainMap']).not.toEqual(past['chainMap']);
  });

  it.each([
    ['revision:77', '没有修订 77 的记录；日志里有的是修订 1 到 3。'],
    ['revision:0', '没有修订 0 的记录'],
    ['yesterday', 'asof 不是修订的编号'],
  ])('is refused in one sentence where there is none: %s', async (asof, sentence) => {
    await expect(ask('{ asOf { id } }', `/graphql?asof=${asof}`)).rejects.toThrow(sentence);
  });

  it('cannot be written', async () => {
    const change = 'mutation { setUser(name: "a", role: VIEWER) { name } }';
    await expect(ask(change, '/graphql?asof=revision:1')).rejects.toThrow('过去的修订不能改写');
  });
});

describe('the feed', () => {
  it.each([
    ['/feed.atom', 'zh-CN', '链图：修订', '修订 3（王工）'],
    ['/feed.atom?lang=en', 'en', 'Liantu: revisions', 'Revision 3 (王工)'],
  ])('%s is Atom with an entry for each revision, in %s', async (path, language, title, entry) => {
    const { headers, text } = await started.http.get(path);
    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(text).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`);
    expect(text).toContain(`<title>${title}</title>`);
    expect(text).toContain(entry);
    expect(text.match(/<entry>/g)).toHaveLength(3);
    expect(text).toContain(language === 'en' ? 'new production &quot;' : `${gap.name}”`);
  });

  it('says which languages it speaks', async () => {
    const { status, body } = await started.http.get('/feed.atom?lang=fr');
    expect(status).toBe(400);
    expect(JSON.stringify(body)).toContain('zh 或 en');
  });
});

describe('the undo of a revision', () => {
  const undo = (number: number) =>
    `mutation { undoRevision(id: "revision:${number}") { revision { id by note } nodes { id } effect(${PLACE}) { gapsOpened { product { id } } } } }`;

  it('is refused with both values where something moved since, and writes nothing', async () => {
    const { body } = await started.http.post('/graphql').send({ query: undo(2) });
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'CONFLICT', field: 'capacity', yours: null, theirs: '250' } });
    expect(body.errors[0].message).toMatch(/^修订 2 之后又有改动，没有撤销任何内容：生产“.*” ?又改过，产能现在是 250（修订 3，王工）。$/);
    expect(body.errors[0].message).toContain(gap.name);
    expect(await ask<{ asOf: { id: string } }>('{ asOf { id } }')).toMatchObject({ asOf: { id: 'revision:3' } });
  });

  it('is a new revision that takes it back, says what that changes, and can be undone itself', async () => {
    const first = await ask<{ undoRevision: Record<string, unknown> }>(undo(3));
    expect(first.undoRevision).toMatchObject({
      revision: { id: 'revision:4', note: '撤销修订 3' },
      nodes: [{ id: 'made:test' }],
    });
    const second = await ask<{ undoRevision: { effect: unknown } }>(undo(2));
    expect(JSON.stringify(second.undoRevision.effect)).toContain(gap.id);
    expect(await ask<unknown>(`{ gap(${PLACE}, product: "${gap.id}") { kind } }`)).toMatchObject({ gap: { kind: 'SUPPLEMENT' } });
    await ask(undo(5));
    const { production } = await ask<{ production: unknown }>('{ production: node(id: "made:test") { id } }');
    expect(production).toEqual({ id: 'made:test' });
  });

  it('says that there is no such revision, and takes none back that later ones rest on', async () => {
    await expect(ask(undo(99))).rejects.toThrow('没有编号为“revision:99”的修订');
    await expect(ask(undo(1))).rejects.toThrow('修订 1 之后又有改动，没有撤销任何内容');
  });

  it('that two ask for at once is done once, and the other is told by whom', async () => {
    const answers = await Promise.all([6, 6].map((number) => started.http.post('/graphql').send({ query: undo(number) })));
    const refusals = answers.flatMap(({ body }) => (body.errors ?? []) as { message: string; extensions: { code: string } }[]);
    expect(refusals.map(({ extensions }) => extensions.code)).toEqual(['CONFLICT']);
    expect(refusals[0]!.message).toMatch(/^修订 6 之后又有改动，没有撤销任何内容：.*（修订 7/);
    expect(await ask<unknown>('{ asOf { id } node(id: "made:test") { id } }')).toEqual({ asOf: { id: 'revision:7' }, node: null });
  });
});
