import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(chromiumPath === null)('enterprises and partners', () => {
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
  }
  const axe = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };

  it('lists the enterprises, filters by name, and opens a profile', async () => {
    await open('/enterprises');
    await page.getByRole('heading', { level: 1, name: /232 家/ }).waitFor();
    await page.getByRole('textbox', { name: '按名称筛选' }).fill('宝钛');
    await page.getByRole('heading', { level: 1, name: /符合筛选.*：\d+ 家/ }).waitFor();
    await page.getByRole('link', { name: '宝钛集团有限公司' }).click();
    await page.getByRole('heading', { level: 1, name: /^宝钛集团有限公司：/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/enterprises/e_baoti_g');
  });

  it('shows estimates of suppliers only when asked for, with a badge', async () => {
    await open('/enterprises/e_jinchuan');
    await page.getByRole('heading', { level: 2, name: '客户（2）' }).waitFor();
    await page.getByRole('checkbox', { name: '包括估计的关系' }).click();
    await page.getByRole('heading', { level: 2, name: '客户（4）' }).waitFor();
    expect(await page.locator('.panel-badge', { hasText: '估计' }).count()).toBeGreaterThan(0);
    expect(new URL(page.url()).searchParams.get('estimates')).toBe('1');
  });

  it('says how an enterprise is connected with the government, link by link', async () => {
    await open('/enterprises/e_jinchuan');
    await page.getByRole('button', { name: '联系金昌市人民政府' }).click();
    await page.getByText('最短 1 步').waitFor();
    expect(await page.locator('.partners-links li').first().textContent()).toMatch(/金昌市人民政府.*签协议.*金川集团.*2020/);
  });

  it('draws the partners with the same relations as a table, and narrows by date', async () => {
    await open('/partners?enterprise=e_jinchuan');
    await page.getByRole('heading', { level: 1, name: /金川集团股份有限公司的伙伴网络：32 家/ }).waitFor();
    await page.locator('.graph-network canvas').first().waitFor();
    const before = await page.locator('.partners-table tbody tr').count();
    await page.getByRole('textbox', { name: /^起/ }).fill('2020-06');
    await page.getByRole('textbox', { name: /^止/ }).fill('2020-06');
    await page.waitForFunction((count) => { const rows = document.querySelectorAll('.partners-table tbody tr').length; return rows > 0 && rows < count; }, before);
    expect(await page.locator('.partners-table').textContent()).toContain('宝钛集团有限公司');
    expect(await page.getByRole('heading', { level: 2, name: /互为供应商/ }).count()).toBe(1);
  });

  it('answers an unknown id in words with the next step', async () => {
    await open('/enterprises/e_nobody');
    expect(await page.locator('.lt-state-empty').textContent()).toContain('从全部企业里重新选择');
  });

  it.each([
    ['light', '/enterprises'], ['dark', '/enterprises/e_jinchuan?estimates=1&to=e_gov&lang=en'], ['light', '/partners'], ['dark', '/partners?enterprise=e_jinchuan&depth=2'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await open(address, theme);
    await page.waitForLoadState('networkidle');
    expect(await axe()).toEqual([]);
  });
});
