import { afterEach, describe, expect, inject, it } from 'vitest';
import { openEmbedded } from '../../server/graph/embedded.ts';
import { overLine } from '../testkit/cut-line.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const BAND = '.lt-stale-band';
const SCREENS = ['/gaps', '/enterprises', '/partners', '/projects', '/logic', '/quality', '/sources', '/methods', '/nowhere'];

describe.skipIf(chromiumPath === null)('a graph that cannot be reached', () => {
  const line = { isCut: false, asked: 0 };
  const pages = openPages(chromiumPath, { open: async (folder) => overLine(await openEmbedded(folder), line) });
  afterEach(() => {
    line.isCut = false;
  });

  /** Somebody comes back to the page: it looks at once and need not wait for its next look. */
  const comeBack = () => pages.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));

  it('is told in a band on a page at rest, with the time of the data, and the band goes by itself', async () => {
    await pages.open('/map');
    await pages.count(BAND).toBe(0);
    line.isCut = true;
    await pages.see(BAND).toMatch(/^图数据库暂时连不上。您看到的数据截至 \d{4}年\d+月\d+日 \d\d:\d\d（.+），/);
    expect(await pages.axe()).toEqual([]);
    line.isCut = false;
    await pages.count(BAND).toBe(0);
  });

  it.each([
    ['zh', /^图数据库暂时连不上/],
    ['en', /^The graph database cannot be reached/],
  ])(
    'is told in the playground, where nothing is asked, to who comes back to it, and the band goes by itself (%s)',
    async (language, sentence) => {
      await pages.open(`/playground?lang=${language}`, { ready: '.graphiql-query-editor .view-line' });
      await pages.count(BAND).toBe(0);
      line.isCut = true;
      await comeBack();
      await pages.see(BAND).toMatch(sentence);
      expect(await pages.axe('[role=status]')).toEqual([]);
      line.isCut = false;
      await pages.count(BAND).toBe(0);
    },
  );

  it('is told on every screen, in English too', async () => {
    await pages.open('/map?lang=en');
    line.isCut = true;
    for (const screen of SCREENS) {
      await pages.page.goto(`${pages.home}${screen}?lang=en`);
      await pages.see(BAND).toMatch(/^The graph database cannot be reached\. What you see is as of \d+ \w+ \d{4}, \d\d:\d\d \(.+\);/);
    }
  });

  it('is told on a narrow dark screen without a way sideways', async () => {
    line.isCut = true;
    await pages.open('/gaps', { theme: 'dark', width: 390, height: 844, ready: BAND });
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await pages.axe('header', '[role=status]')).toEqual([]);
  });
});
