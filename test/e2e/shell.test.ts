import { describe, expect, inject, it } from 'vitest';
import { findOverflow } from '../testkit/find-overflow.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const RAIL = ['总览', '链图', '缺口', '招商', '项目', '资料', '查询'];

describe.skipIf(chromiumPath === null)('the frame of every screen', () => {
  const pages = openPages(chromiumPath);
  const rail = () => pages.page.locator('.lt-rail li');
  const here = '.lt-rail [aria-current]';

  it('leads to seven places, says where one is, and has the screens of a place as tabs', async () => {
    await pages.open('/gaps');
    expect(await rail().allTextContents()).toEqual(RAIL);
    await pages.see(here).toBe('缺口');
    await rail().filter({ hasText: '资料' }).getByRole('link').click();
    await pages.see(here).toBe('资料');
    await pages.page.locator('.lt-tabs').getByRole('link', { name: '来源' }).click();
    await pages.page.waitForURL((url) => url.pathname === '/sources');
    await pages.see('.lt-tabs [aria-current]').toBe('来源');
  });

  it('says region and chain, and brings the list of regions with the first press, keyboard in it', async () => {
    await pages.open('/gaps');
    const region = pages.page.getByRole('button', { name: '地区: 金昌市' });
    await region.focus();
    await pages.page.keyboard.press('Enter');
    await pages.page.locator('.ant-select-item-option').first().waitFor();
    await pages.page.keyboard.type('郑州');
    await pages.page.keyboard.press('Enter');
    await pages.param('region').toBe('cn-410100');
    await pages.see('.lt-band').toContain('郑州市未系统调查');
  });

  it('speaks the other language at a press, and brings its words only then', async () => {
    await pages.open('/gaps');
    await pages.page.getByRole('button', { name: 'English' }).click();
    await pages.see(here).toBe('Gaps');
    expect(await pages.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('opens what links of before led to', async () => {
    for (const [before, now] of [
      ['/?product=cut_tool&ask=packages', '/map?ask=packages&product=cut_tool'],
      ['/?focus=all', '/map?focus=all'],
    ] as const) {
      await pages.open(before);
      await pages.page.waitForURL((url) => url.pathname === '/map');
      const [path, query] = now.split('?');
      expect(new URL(pages.page.url()).pathname).toBe(path);
      for (const [name, value] of new URLSearchParams(query)) await pages.param(name).toBe(value);
    }
  });

  it('goes to a place by g and its letter, not while one types, and lists the keys', async () => {
    await pages.open('/gaps');
    await pages.page.keyboard.press('g');
    await pages.see('.lt-key-waits').toContain('p 项目');
    await pages.page.keyboard.press('p');
    await pages.page.waitForURL((url) => url.pathname === '/projects');
    await pages.page.keyboard.press('/');
    await pages.page.keyboard.type('gm');
    expect(await pages.page.getByRole('combobox', { name: /搜索/ }).inputValue()).toBe('gm');
    expect(new URL(pages.page.url()).pathname).toBe('/projects');
    await pages.page.keyboard.press('Escape');
    await pages.page.locator('h1').first().click();
    await pages.page.keyboard.press('?');
    await pages.see('.lt-keys[open]').toContain('到“链图”');
    expect(await pages.axe('.lt-keys')).toEqual([]);
    await pages.page.keyboard.press('Escape');
    await pages.count('.lt-keys[open]').toBe(0);
  });

  it('follows the theme of the system at once, until somebody chooses', async () => {
    await pages.open('/sources');
    const theme = () => pages.page.evaluate(() => document.documentElement.dataset['theme']);
    expect(await theme()).toBe('light');
    await pages.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    const dark = pages.page.getByRole('button', { name: '深色显示' });
    await dark.click();
    await expect.poll(theme).toBe('light');
    await pages.page.emulateMedia({ colorScheme: 'light' });
    await pages.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(theme).toBe('light');
    // back to what the system shows: followed again
    await dark.click();
    await pages.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(theme).toBe('light');
  });

  it('keeps the sandbox over every screen, says which do not answer with it, and ends it anywhere', async () => {
    await pages.open('/gaps?add=anode_gr&stop=e_baoti_g');
    const chips = pages.page.locator('.sandbox-chip');
    await pages.count(chips).toBe(2);
    await pages.see('.sandbox-sum').toContain('完整度');
    for (const place of ['招商', '项目', '资料', '总览', '链图', '缺口']) {
      await rail().filter({ hasText: place }).getByRole('link').click();
      await pages.see(here).toBe(place);
      await pages.page.locator('.sandbox').first().waitFor();
      await pages.param('add').toBe('anode_gr');
    }
    await rail().filter({ hasText: '资料' }).getByRole('link').click();
    await pages.see('.sandbox-note').toContain('不随沙盘变');
    await chips.last().getByRole('button').click();
    await pages.param('stop').toBeNull();
    await pages.page.getByRole('button', { name: '放弃沙盘' }).click();
    await pages.count('.sandbox').toBe(0);
  });

  it('says what is wrong and loads anew where a screen cannot be fetched', async () => {
    await pages.open('/gaps');
    await pages.page.route(/\/assets\/MethodsScreen/, (route) => route.abort());
    await rail().filter({ hasText: '资料' }).getByRole('link').click();
    await pages.page.locator('.lt-tabs').getByRole('link', { name: '方法' }).click();
    await pages.see('main [role="alert"]').toContain('这个页面没能画出来');
    await pages.page.unrouteAll();
    await pages.page.getByRole('button', { name: '再试一次' }).click();
    await pages.page.locator('.methods-card').first().waitFor();
    pages.complaints.length = 0;
  });

  it.each([
    [1366, 768],
    // 1280 × 720 at 125 %
    [1024, 576],
    [390, 844],
  ])('cuts nothing off and hides nothing at %i × %i, in both languages', async (width, height) => {
    for (const lang of ['zh', 'en']) {
      await pages.walk(`/sources?lang=${lang}&add=anode_gr`, { width, height, ready: '.sandbox-chip' });
      expect(await findOverflow(pages.page)).toEqual([]);
      const out = await pages.page.locator('.lt-header, .lt-rail, .lt-header button, .lt-rail a').evaluateAll((all) =>
        all.flatMap((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < 0 || right > innerWidth ? [one.textContent] : [];
        }),
      );
      expect(out).toEqual([]);
    }
  });

  it('has the panel as a sheet and the places at the foot of a phone', async () => {
    await pages.walk('/map?product=separator', { width: 390, height: 844, ready: '.panel h2' });
    const box = await pages.page.locator('.panel').boundingBox();
    expect([box?.x, box?.width]).toEqual([0, 390]);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(844);
    expect(box?.y).toBeGreaterThan(80);
    await pages.page.locator('.panel-close').click();
    const foot = await pages.page.locator('.lt-rail').boundingBox();
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(844);
    expect(await pages.axe('.lt-rail', '.lt-header')).toEqual([]);
  });

  it('shows its marks in forced colours', async () => {
    await pages.walk('/map', { ready: '.map-legend' });
    await pages.page.emulateMedia({ forcedColors: 'active' });
    const inks = await pages.page
      .locator('.map-legend .lt-shape > :first-child')
      .evaluateAll((all) => all.map((one) => [getComputedStyle(one).fill, getComputedStyle(one).stroke].filter((ink) => ink !== 'none')));
    await pages.page.emulateMedia({ forcedColors: 'none' });
    expect(inks).toHaveLength(7);
    expect(inks.every((ink) => ink.length === 1)).toBe(true);
  });
});
