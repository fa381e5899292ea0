import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const RANKING = `query ($weights: [FactorWeight!]) {
  gaps(chain: "ni-cu-co", region: "cn-620300", kind: SUPPLEMENT, first: 10, weights: $weights) { nodes { product { name } } }
}`;

describe.skipIf(chromiumPath === null)('the gap board', () => {
  let app: StartedApp;
  let browser: Browser;
  let home: string;
  let page: Page;
  const strayed: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    home = await app.listen();
    browser = await startBrowser(chromiumPath ?? '');
  });
  afterEach(async () => {
    await page.context().close();
    expect(strayed.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  async function open(address: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: theme });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => { if (!request.url().startsWith(home)) strayed.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(home + address);
    await page.locator('.gaps-card, .gaps-empty, .lt-state-error').first().waitFor();
  }
  const names = (column: string) => page.locator(`.gaps-column-${column} h3`).allTextContents();
  const param = (name: string) => new URL(page.url()).searchParams.get(name);
  const axe = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };
  const serverOrder = async (weights: { factor: string; weight: number }[]): Promise<string[]> => {
    const { data } = await app.ask(RANKING, { weights });
    return (data['gaps'] as unknown as { nodes: { product: { name: string } }[] }).nodes.map(({ product }) => product.name);
  };

  it.each([['zh', '金昌市缺口看板：96 个缺口', '锂电铜箔'], ['en', 'Gap board of Jinchang: 96 gaps', 'Li-ion copper foil']])('says in words and numbers what is missing (%s)', async (lang, title, first) => {
    await open(`/gaps?lang=${lang}`);
    expect(await page.title()).toContain(title);
    const heading = (await page.locator('h1').textContent()) ?? '';
    for (const number of ['19', '50', '27']) expect(heading).toContain(number);
    expect(await page.locator('h2').allTextContents()).toHaveLength(3);
    expect((await names('supplement'))[0]).toBe(first);
    expect(await names('extend')).toHaveLength(10);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('shows the reason, what is had and lacking, and that no record is not absence', async () => {
    await open('/gaps?q=锂电隔膜');
    const card = page.locator('.gaps-card').first();
    expect(await card.locator('.gaps-reason').textContent()).toMatch(/无生产记录|已规划或在建/);
    expect(await card.locator('.gaps-flags').textContent()).toContain('无记录');
    expect(await page.locator('.gaps-foot').textContent()).toContain('不等于本地没有');
    await card.locator('.gaps-score').click();
    expect(await card.locator('.lt-factors tbody tr').count()).toBe(8);
  });

  it('ranks anew while a weight moves, as the server would, and resets', async () => {
    await open('/gaps?weighing=1');
    expect(await names('supplement')).toEqual(await serverOrder([]));
    const slider = page.getByRole('slider', { name: '需求' });
    await slider.focus();
    for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
    await page.waitForURL((url) => url.searchParams.get('weights') === 'DEMAND:0');
    await page.locator('.gaps-change').first().waitFor();
    const ranked = await names('supplement');
    expect(ranked).toEqual(await serverOrder([{ factor: 'DEMAND', weight: 0 }]));
    await page.reload();
    await page.locator('.gaps-change').first().waitFor();
    expect(await names('supplement')).toEqual(ranked);
    await page.getByRole('button', { name: '恢复默认' }).click();
    await page.locator('.gaps-change').first().waitFor({ state: 'detached' });
    expect(param('weights')).toBeNull();
    expect(await names('supplement')).toEqual(await serverOrder([]));
  });

  it('keeps filters in the address, says what they hide, and clears them', async () => {
    await open('/gaps');
    await page.getByRole('textbox', { name: '按名称筛选' }).pressSequentially('铜箔');
    await page.getByText('筛选后剩').waitFor();
    expect(param('q')).toBe('铜箔');
    expect((await names('supplement')).every((name) => name.includes('铜箔'))).toBe(true);
    await page.getByRole('textbox', { name: '按名称筛选' }).fill('没有这种产品');
    await page.locator('.gaps-empty').nth(2).waitFor();
    expect(await page.locator('.gaps-empty').first().textContent()).toContain('19 种都被筛掉了');
    await page.getByRole('button', { name: '清除筛选' }).click();
    await page.locator('.gaps-card').first().waitFor();
    expect(param('q')).toBeNull();
  });

  it('shows ten cards of a column, then as many as one asks for', async () => {
    await open('/gaps');
    await page.locator('.gaps-column-extend').getByRole('button', { name: '全部 50 种' }).click();
    await page.locator('.gaps-column-extend .gaps-card').nth(49).waitFor();
    expect(await names('extend')).toHaveLength(50);
    expect(param('shown')).toBe('EXTEND:50');
  });

  it('opens the details beside the board by keyboard, closes them with Esc, and leads to the map', async () => {
    await open('/gaps');
    const button = page.locator('.gaps-column-supplement .gaps-card').first().getByRole('button', { name: /理由与做法/ });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('.panel h2', { hasText: '锂电铜箔' }).waitFor();
    await page.locator('.panel-statements li').first().waitFor();
    expect(param('product')).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.locator('.panel').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('.gaps-card').first().getByRole('link', { name: /看链图/ }).click();
    await page.locator('.map-screen').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(param('focus')).toMatch(/^gap:/);
  });

  it('finds a product from anywhere: slash, pinyin initials, arrows, Enter', async () => {
    await open('/gaps');
    await page.keyboard.press('/');
    await page.keyboard.type('ldgm');
    await page.getByRole('option', { name: /锂电隔膜/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.map-screen').waitFor();
    expect(param('product')).not.toBeNull();
  });

  it('changes language and keeps everything else', async () => {
    await open('/gaps?sort=name&q=a');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Jinchang/ }).waitFor();
    expect([param('lang'), param('sort'), param('q')]).toEqual(['en', 'name', 'a']);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('answers an unknown region in one sentence with what to do', async () => {
    await open('/gaps?region=nowhere');
    expect(await page.locator('.lt-state-error').textContent()).toContain('nowhere');
    expect(await page.locator('.lt-state-error').textContent()).toContain('重新选择');
  });

  it('says when the server is out of reach, and goes on when it is back', async () => {
    await open('/gaps');
    await page.route('**/graphql', (route) => route.abort());
    await page.evaluate(() => { window.history.pushState(null, '', '/gaps?region=cn-62'); window.dispatchEvent(new PopStateEvent('popstate')); });
    await page.locator('.lt-state-error', { hasText: '连不上链图服务器' }).waitFor({ timeout: 30_000 });
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByRole('heading', { level: 1, name: /甘肃省/ }).waitFor();
    expect(complaints.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
  });

  it.each([
    ['light', '/gaps'], ['dark', '/gaps?lang=en&weighing=1'], ['light', '/gaps?product=cu_foil_li'], ['light', '/gaps?q=xyzxyz'], ['dark', '/gaps?lanes=battery&stages=4'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await open(address, theme);
    await page.waitForLoadState('networkidle');
    expect(await axe()).toEqual([]);
  });
});
