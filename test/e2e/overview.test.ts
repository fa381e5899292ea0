import type { Request } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { findOverflow } from '../testkit/find-overflow.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the overview', () => {
  const pages = openPages(chromiumPath, { ready: '.ov-picture svg' });
  const squares = '.ov-picture .lt-shape';
  /** What the API answers, which the page has to say. */
  const facts = async () => {
    const { data } = await pages.ask(`{
      chainMap(chain: "ni-cu-co", region: "cn-620300") { completeness completenessWithPossible nodes { stage status } }
      leaders(chain: "ni-cu-co", region: "cn-620300", first: 1) { dependenceShare }
      gaps(chain: "ni-cu-co", region: "cn-620300", kind: SUPPLEMENT, first: 1) { totalCount }
    }`);
    const answer = data as unknown as {
      chainMap: { completeness: number; completenessWithPossible: number; nodes: { stage: number; status: string }[] };
      leaders: { dependenceShare: number }[];
      gaps: { totalCount: number };
    };
    const { nodes, completeness, completenessWithPossible } = answer.chainMap;
    const above = nodes.filter(({ stage }) => stage > 0);
    return {
      all: nodes.length,
      missing: nodes.filter(({ status }) => status === 'MISSING').length,
      available: nodes.filter(({ status }) => ['STRONG', 'WEAK', 'POSSIBLE'].includes(status)).length,
      products: above.length,
      recorded: above.filter(({ status }) => ['STRONG', 'WEAK'].includes(status)).length,
      possible: Math.round(above.length * (completenessWithPossible - completeness)),
      completeness: Math.round(completeness * 100),
      share: answer.leaders[0]!.dependenceShare,
      supplement: answer.gaps.totalCount,
    };
  };

  it('says in a sentence and numbers how the chain stands, what is recorded apart from what is to be verified', async () => {
    await pages.open('/');
    const fact = await facts();
    await pages.see('h1').toMatch(new RegExp(`^金昌市：.+强，断在.+；${fact.supplement} 种本地要用、未见本地生产$`));
    await pages.see('.ov-head').toContain(`${fact.products} 种产品，${fact.recorded} 种有记录，另 ${fact.possible} 种待核实`);
    await pages.count('.ov-number').toBe(4);
    const completeness = pages.page.locator('.ov-number', { hasText: '产业链完整度' });
    await pages
      .see(completeness)
      .toContain(`${fact.completeness} %${fact.recorded} / ${fact.products} 有记录，另 ${fact.possible} 种待核实`.replace('%', '% '));
    await pages
      .see(pages.page.locator('.ov-number', { hasText: '依存度' }))
      .toContain(`${Math.round(fact.share * 100)} % 它一停，${fact.available} 种里停 ${Math.round(fact.share * fact.available)} 种`);
    await expect.poll(() => pages.page.title()).toContain(`${fact.supplement} 种本地要用`);
  });

  it('asks nothing twice, though it is asked before the page that shows it is there, and asks again what failed then', async () => {
    const asked: string[] = [];
    const note = (request: Request) => request.url().endsWith('/graphql') && asked.push(request.postData() ?? '');
    pages.page.on('request', note);
    await pages.open('/');
    await pages.rest();
    // Whether the past is computed is asked until it is.
    const once = asked.filter((body) => !body.includes('query HistoryWhole'));
    expect(once.length).toBeGreaterThan(6);
    expect(once.filter((body, at) => once.indexOf(body) !== at)).toEqual([]);

    let failed = 0;
    await pages.page.route('**/graphql', (route) => (failed++ < 2 ? route.abort() : route.continue()));
    await pages.page.reload();
    await pages.page.locator('.ov-picture svg').waitFor();
    await pages.page.unroute('**/graphql');
    pages.page.off('request', note);
    await pages.see('h1').toContain('金昌市');
    expect(failed).toBeGreaterThan(2);
    // The browser complains of the two that were cut.
    pages.complaints.length = 0;
  });

  it('fetches no more than it needs: 300 kB of programs, compressed, neither map nor charts nor the other language', async () => {
    const page = await pages.open('/');
    await pages.rest();
    const programs = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((one) => ({ name: one.name, size: (one as PerformanceResourceTiming).encodedBodySize })),
    );
    expect(programs.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(300_000);
    expect(programs.length).toBeGreaterThan(5);
    expect(programs.filter(({ name }) => /ChainMapScreen|echarts|mouseTarget|monaco|\/en-/.test(name))).toEqual([]);
  });

  it('draws every product of the chain once, and each square opens its product', async () => {
    await pages.walk('/');
    const fact = await facts();
    await pages.count(squares).toBe(fact.all);
    await pages.count('.ov-picture .lt-shape-missing').toBe(fact.missing);
    await pages.page.getByRole('link', { name: /^锂电隔膜：未见记录/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/map' && url.searchParams.get('focus') === 'gap:separator');
    await pages.see('.panel h2').toBe('锂电隔膜');
  });

  it('is one stop for the keyboard: arrows go from square to square, Enter opens', async () => {
    await pages.walk('/');
    await expect.poll(() => countTabStops(pages.page, '.ov-picture')).toBe(1);
    await pages.page.locator('.ov-picture a').first().focus();
    const said = () => pages.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    expect(await said()).toContain('镍');
    await pages.page.keyboard.press('ArrowRight');
    await expect.poll(said).toContain('资源');
    await pages.page.keyboard.press('ArrowDown');
    await expect.poll(said).toContain('铜 · 资源');
    await pages.page.keyboard.press('Enter');
    await pages.page.waitForURL((url) => url.pathname === '/map' && url.searchParams.has('product'));
  });

  it('names five things to do first across kinds, each with the ways on', async () => {
    await pages.walk('/');
    const things = pages.page.locator('.ov-first li');
    await pages.count(things).toBe(5);
    expect(await things.locator('.lt-gap').allTextContents()).toEqual(['补链', '补链', '补链', '强链', '延链']);
    await pages.see(things.first()).toMatch(/本地需 .+候选 \d+ 家/);
    await things
      .first()
      .getByRole('button', { name: /加入清单/ })
      .click();
    await pages.see('.lt-list-link').toContain('1');
    await things.first().getByRole('link', { name: /^候选/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/gaps' && url.searchParams.get('ask') === 'targets');
  });

  it('leads from each number to where it comes from', async () => {
    await pages.walk('/');
    const hrefs = await pages.page.locator('.ov-screen a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^\/(map|gaps|balance|logic|quality|projects|sources)/.test(href))).toEqual([]);
    expect(await pages.page.locator('h1 a').getAttribute('href')).toBe('/gaps?kinds=SUPPLEMENT');
    await pages.page.locator('.ov-bars a').first().click();
    await pages.page.waitForURL((url) => url.pathname === '/map' && url.searchParams.get('ask') === 'stops');
  });

  it('answers with the scenario that is on', async () => {
    await pages.walk('/?add=anode_gr');
    await pages.see('h1').toContain(`${(await facts()).supplement - 1} 种本地要用`);
    await pages.see('.sandbox-note').toContain('补入人造石墨负极');
    await pages.see('.sandbox-note').not.toContain('记录在案');
  });

  it.each(['zh', 'en'])('prints on one sheet of A4, lying (%s)', async (lang) => {
    for (const address of [`/?lang=${lang}`, `/?lang=${lang}&add=anode_gr&stop=e_jinchuan`]) {
      await pages.walk(address, { theme: 'dark' });
      await pages.page.locator('.ov-changes li').first().waitFor();
      const sheet = (await pages.page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      expect(sheet).toMatch(/\/MediaBox\s*\[0 0 84[12][\d.]* 59[45]/);
    }
  });

  // In a window of 1366 pixels it is looked at with every screen.
  it.each([
    ['light', 1920, 1080, 'en'],
    ['light', 390, 844, 'en'],
    ['dark', 390, 844, 'zh'],
  ] as const)('can be read and used by everybody (%s, %i × %i, %s)', async (theme, width, height, lang) => {
    await pages.walk(`/?lang=${lang}`, { theme, width, height });
    await pages.page.locator('.ov-changes li').first().waitFor();
    expect(await pages.axe()).toEqual([]);
    expect(await findOverflow(pages.page)).toEqual([]);
  });
});
