import { describe, expect, inject, it } from 'vitest';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('material flows, and two maps side by side', () => {
  const pages = openPages(chromiumPath);

  it('draws the tonnes that are known, hatched where only a bound is, and each opens its sources', async () => {
    await pages.walk('/flow', { ready: '.chart-box svg path' });
    await pages.see('h1').toMatch(/^金昌市一年的物料流向：\d+ 条有数，\d+ 条记录里没有数$/);
    await pages.count('.chart-box svg pattern').toBeGreaterThan(0);
    const row = pages.page.locator('.flow-table tbody tr', { hasText: '高精铜带' }).first();
    await pages.see(row).toContain('2.06 万 t/年');
    await row.getByRole('button', { name: '看依据' }).click();
    await pages.param('flow').toMatch(/^cu_cathode>/);
    await pages.see('.flow-sources').toContain('高精铜带');
    await pages.page.locator('.flow-sources summary').first().click();
    await pages.count('.flow-sources details[open] li').toBeGreaterThan(0);
    await pages.count('.flow-table tbody .verdict-sign').toBeGreaterThan(2);
    await pages.count(pages.page.locator('.chart-box svg text', { hasText: /^!$/ })).toBeGreaterThan(2);
    await pages.see('#flow-unknown').toMatch(/\d+ 种产品在本地有用途，但没有数/);
  });

  it.each(['zh', 'en'])('sets each sign beside the names, and is gone through in a few stops (%s)', async (lang) => {
    await pages.open(`/flow?lang=${lang}`, { ready: '.chart-box svg path' });
    await pages.count(pages.page.locator('.chart-box svg text', { hasText: /^!$/ })).toBeGreaterThan(2);
    const onNames = () =>
      pages.page.locator('.chart-box svg text').evaluateAll((texts) => {
        const boxes = texts.map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }));
        const names = boxes.filter(({ words }) => words !== '!');
        return boxes
          .filter(({ words }) => words === '!')
          .flatMap(({ box: sign }) =>
            names
              .filter(({ box }) => sign.x < box.right && box.x < sign.right && sign.y + 3 < box.bottom && box.y < sign.bottom - 3)
              .map(({ words }) => words),
          );
      });
    expect(await onNames()).toEqual([]);
    await pages.page.setViewportSize({ width: 820, height: 768 });
    await expect.poll(onNames).toEqual([]);
    await expect.poll(() => countTabStops(pages.page, 'main')).toBeLessThan(60);
  });

  it('adds what is planned, and leaves only a segment', async () => {
    await pages.walk('/flow', { ready: '.chart-box svg path' });
    const rows = (): Promise<number> => pages.page.locator('.flow-table tbody tr').count();
    const now = await rows();
    await pages.page.getByRole('button', { name: '加上在建' }).click();
    await pages.param('horizon').toBe('WITH_PLANNED');
    await expect.poll(rows).toBeGreaterThan(now);
    await pages.walk('/flow?lanes=cu', { ready: '.chart-box svg path' });
    await expect.poll(rows).toBeLessThan(now);
  });

  it('holds two regions beside one another, with their difference by cell and by product', async () => {
    await pages.walk('/compare', { ready: '.compare-grid' });
    await pages.see('h1').toMatch(/^兰州市有而金昌市未见的 \d+ 种/);
    await pages.walk('/compare?with=cn-610300', { ready: '.compare-grid' });
    await pages.see('h1').toMatch(/^宝鸡市有而金昌市未见的 \d+ 种，金昌市有而宝鸡市未见的 \d+ 种$/);
    await pages.see('main').toContain('宝鸡市未系统调查');
    await pages.count('.compare-grid').toBe(3);
    // The columns bear their words, and not only to the ears.
    const word = await pages.page.locator('.compare-grid').first().getByText('冶炼/初加工', { exact: true }).boundingBox();
    expect(word?.width).toBeGreaterThan(20);
    await pages.page.locator('.compare-change').first().click();
    await pages.param('cell').toMatch(/^\w+\.\d$/);
    await pages.page.getByRole('button', { name: '全部差别' }).waitFor();
  });

  it('holds two scenarios beside one another, and counts what opens and closes as the sandbox does', async () => {
    await pages.walk('/compare?add=anode_gr', { ready: '.compare-grid' });
    await pages.see('h1').toBe('补入人造石墨负极比现状：多可得 1 种，少可得 0 种');
    await pages.see('.compare-sum').toContain('少 1 个缺口');
    await pages.count(pages.page.locator('.compare-change', { hasText: '＋1' })).toBe(1);
    await pages.see('.rec-table tbody tr').toContain('人造石墨负极');
    await pages.walk('/compare?mode=scenarios');
    await pages.see('main').toContain('沙盘里还没有假设');
  });

  it.each([
    ['light', '/flow', '.chart-box svg path', 1366],
    ['dark', '/flow?lang=en&horizon=WITH_PLANNED', '.chart-box svg path', 390],
    ['light', '/compare?with=cn-620100', '.compare-grid', 390],
    ['dark', '/compare?lang=en&add=anode_gr&stop=e_jinchuan', '.compare-grid', 1366],
  ] as const)('has nothing that axe finds, and nothing scrolls sideways (%s %s)', async (theme, address, ready, width) => {
    await pages.walk(address, { theme, width, ready });
    expect(await pages.axe()).toEqual([]);
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
