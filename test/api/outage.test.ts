import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { overLine } from '../testkit/cut-line.ts';
import { news } from '../testkit/graph-news.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';

const line = { isCut: false, asked: 0 };
const PRODUCTS = '{ products(first: 3) { nodes { id } } }';
const REVISIONS = '{ revisions(first: 1) { nodes { id } } }';
let app: StartedApp;
beforeAll(async () => {
  app = await startApp({ seeds: 'test/fixtures/seeds/tiny', open: async (folder) => overLine(await openEmbedded(folder), line) });
});
afterEach(async () => {
  line.isCut = false;
  await expect.poll(async () => (await app.http.get('/readyz')).status, { timeout: 30_000 }).toBe(200);
  news(app.log);
});
afterAll(() => app.stop());

describe('an engine that fails while the service runs', () => {
  it('is answered for from what is known, as of when it last answered; the same facts, marked', async () => {
    const fresh = await app.ask(PRODUCTS);
    expect(fresh.extensions).toEqual({ revision: 1 });
    line.isCut = true;
    const stale = await app.ask(PRODUCTS);
    expect([stale.status, stale.data, stale.errors]).toEqual([200, fresh.data, []]);
    const { stale: since } = stale.extensions;
    expect(new Date(since ?? '').toISOString()).toBe(since);
    expect(Date.parse(since ?? '')).toBeLessThanOrEqual(Date.now());
    expect((await app.ask(PRODUCTS)).extensions.stale).toBe(since);
  });

  it('leaves what needs the graph itself refused, in both languages, beside what does not', async () => {
    line.isCut = true;
    const { errors, data } = await app.ask(`{ ${REVISIONS.slice(1, -1)} ${PRODUCTS.slice(1, -1)} }`, {}, 'en');
    expect(errors).toEqual([expect.objectContaining({ message: 'The line is cut.', extensions: { code: 'GRAPH_UNAVAILABLE' } })]);
    expect(data).toMatchObject({ revisions: null, products: { nodes: [{ id: expect.any(String) }, {}, {}] } });
    const [zh] = (await app.ask(REVISIONS, {}, 'zh')).errors;
    expect(zh?.message).toBe('线路断了。');
  });

  it('makes the readiness 503 with a code and a sentence, and the liveness nothing', async () => {
    line.isCut = true;
    const ready = await app.http.get('/readyz').set('Accept-Language', 'en');
    expect([ready.status, ready.body]).toEqual([503, { ready: false, code: 'GRAPH_UNAVAILABLE', message: 'The line is cut.' }]);
    expect((await app.http.get('/livez')).status).toBe(200);
  });

  it('is asked no more often because of many who ask, and is told once when it goes and once when it is back', async () => {
    line.isCut = true;
    await app.ask(PRODUCTS);
    line.asked = 0;
    const answers = await Promise.all(Array.from({ length: 40 }, () => app.ask(PRODUCTS)));
    expect(answers.every(({ errors, extensions }) => errors.length === 0 && extensions.stale !== undefined)).toBe(true);
    expect(line.asked).toBeLessThan(40);
    line.isCut = false;
    await expect.poll(async () => (await app.ask(PRODUCTS)).extensions, { timeout: 30_000 }).toEqual({ revision: 1 });
    expect(news(app.log).map(({ level, message }) => `${level} ${message}`)).toEqual([
      expect.stringMatching(/^warn .*中断.* \/ .*is away: The line is cut/),
      expect.stringMatching(/^info .*恢复.* \/ .*answers again/),
    ]);
  });
});
