import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(chromiumPath === null)('the sandbox on the chain map, and the methods', () => {
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

  async function open(address: string, ready: string, theme: 'light' | 'dark' = 'light'): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme: theme });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => { if (!request.url().startsWith(home)) strayed.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(home + address);
    await page.locator(ready).first().waitFor();
  }
  const param = (name: string) => new URL(page.url()).searchParams.get(name);
  const title = async () => (await page.locator('.map-title').textContent()) ?? '';
  const axe = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };

  it('brings a product that one searches for: the map answers, its address holds it, and discarding gives today back', async () => {
    await open('/', '.map-table');
    const today = await title();
    await page.getByRole('button', { name: '沙盘' }).click();
    await page.getByRole('combobox', { name: '补入产品' }).pressSequentially('锂电铜箔');
    await page.locator('.ant-select-item-option', { hasText: '锂电铜箔' }).first().click();
    await page.locator('.sandbox-sum').waitFor();
    await page.locator('.map-table').waitFor();
    expect(param('add')).toBe('cu_foil_li');
    expect(await page.locator('.sandbox-sum').textContent()).toContain('完整度 45.7% → 46.2%');
    expect(await page.locator('.map-counts', { hasText: '◆ 1' }).count()).toBe(1);
    expect(today).toContain('19 种本地需要却要外购');
    expect(await title()).toContain('18 种本地需要却要外购');
    await page.getByRole('button', { name: '放弃沙盘' }).click();
    await page.locator('.sandbox').waitFor({ state: 'detached' });
    await page.locator('.map-table').waitFor();
    expect([param('add'), param('sandbox')]).toEqual([null, null]);
    expect(await title()).toBe(today);
  });

  it('opens a shared scenario with a stopped enterprise and a landed project, and says what is unknown', async () => {
    await open('/?stop=e_jinchuan&land=pj_nialloy5000', '.sandbox-sum');
    expect(await page.locator('.sandbox-badge').textContent()).toBe('沙盘：假设情形，不写入');
    expect(await page.locator('.sandbox-lists').textContent()).toContain('新增缺口');
    expect(await page.title()).toContain('沙盘（假设）');
    await page.goto(`${home}/?focus=product:niso4&add=cu_foil_li&stop=nobody`);
    await page.locator('.sandbox [role="alert"]').waitFor();
    expect(await page.locator('.sandbox [role="alert"]').textContent()).toContain('nobody');
    await page.getByRole('button', { name: '放弃沙盘' }).click();
    await page.locator('.map-graph').waitFor();
  });

  it.each([['zh', '14 种方法，25 个参考算例全部通过'], ['en', '14 methods: all 25 reference cases pass']])('runs the self-tests of the methods (%s)', async (lang, said) => {
    await open(`/methods?lang=${lang}`, '.methods-card');
    await page.locator('h1', { hasText: said }).waitFor();
    expect(await page.locator('.methods-failed').count()).toBe(0);
    await page.locator('.methods-weights table').nth(2).waitFor();
    await page.locator('.methods-card summary').first().click();
    expect(await page.locator('.methods-card').first().textContent()).toContain('Dowling');
  });

  it.each([
    ['light', '/methods', '.methods-weights table'], ['dark', '/methods?lang=en', '.methods-weights table'], ['light', '/?sandbox=1', '.map-table'], ['dark', '/?add=cu_foil_li&stop=e_jinchuan', '.map-table'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address, ready) => {
    await open(address, ready, theme);
    await page.waitForLoadState('networkidle');
    expect(await axe()).toEqual([]);
  });
});
