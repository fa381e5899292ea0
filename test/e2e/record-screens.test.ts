import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(chromiumPath === null)('projects, data quality and sources', () => {
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
    await page.locator('.rec-card, .rec-table, .src-pane, .proj-times, .rec-rivals, .lt-state-empty, .lt-state-error').first().waitFor();
  }
  const param = (name: string) => new URL(page.url()).searchParams.get(name);

  it('shows the pipeline by stage, with the implausible figure as printed and its verdict', async () => {
    await open('/projects');
    expect(await page.locator('h1').textContent()).toContain('50 个项目');
    const card = page.locator('.rec-card', { has: page.getByRole('heading', { name: '5000万吨/年镍盐' }) });
    expect(await card.textContent()).toContain('不合常理');
    await page.getByRole('button', { name: '只看链外' }).click();
    await page.getByText('筛选后剩 12 个').waitFor();
    expect(param('tag')).toBe('off');
  });

  it('says what a batch states and how its sums are checked', async () => {
    await open('/projects?view=batches');
    const text = await page.locator('.rec-cards').textContent();
    for (const words of ['50多亿元', '40 ÷ 43 = 93.02%', '已知 1 个项目的投资合计 1.5 亿元']) expect(text).toContain(words);
  });

  it('shows the policy line without any project as zero', async () => {
    await open('/projects?view=policy');
    expect(await page.getByRole('row', { name: /全国文明城市/ }).textContent()).toContain('0（空缺）');
    await page.getByRole('row', { name: /循环经济示范城市/ }).getByRole('link', { name: '2' }).click();
    await page.getByText('筛选后剩 2 个').waitFor();
  });

  it('computes share, pace and allocation under each rival target', async () => {
    await open('/projects?view=kpis');
    const text = await page.locator('.rec-card', { hasText: '目标有 2 个说法' }).textContent();
    for (const words of ['23.32%', '19.43%', '10.95', '13.81', '1.1 亿元', '1.32 亿元', '91 个']) expect(text).toContain(words);
  });

  it('lists doubtful figures with rule, arithmetic, unranked readings and what would settle them', async () => {
    await open('/quality');
    const card = page.locator('.rec-card', { hasText: '“5000万吨/年”' }).first();
    for (const words of ['不合常理', '规则：金属含量', '5000吨/年；5万吨/年', '怎样可以弄清']) expect(await card.textContent()).toContain(words);
    await page.getByRole('button', { name: /^相符/ }).click();
    await page.getByRole('heading', { level: 2, name: /相符/ }).waitFor();
    expect(param('verdict')).toBe('CONSISTENT');
  });

  it('names what is unverified, without record, or no publication', async () => {
    await open('/quality?view=names');
    const names = await page.locator('.rec-table').textContent();
    for (const name of ['六族', '土桥', '恒正惠佳', '多得尔']) expect(names).toContain(name);
    await page.getByRole('button', { name: '来源覆盖' }).click();
    await page.getByRole('heading', { name: /不是出版物的依据/ }).waitFor();
    await page.getByRole('button', { name: '无记录的产品' }).click();
    await page.locator('.src-facts a').first().click();
    await page.locator('.map-screen').waitFor();
    expect(param('product')).not.toBeNull();
  });

  it('goes from a fact to its statement, and says how to put the text in place', async () => {
    await open('/sources/S01?fact=c_nisalt');
    await page.locator('.src-statements .src-on').first().waitFor();
    expect(await page.locator('.src-statements > li').count()).toBe(108);
    expect(await page.locator('.src-statements > li.src-on').textContent()).toContain('S44');
    expect(await page.locator('.rec-screen').textContent()).toContain('sources/S01.txt');
    await page.getByRole('link', { name: 'S43', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('at') === 'S43');
    expect(await page.locator('.src-statements > li.src-on').textContent()).toContain('S43');
  });

  it('lists the sources and answers an unknown one with what to do', async () => {
    await open('/sources?lang=en');
    expect(await page.locator('h1').textContent()).toContain('127 sources');
    await page.context().close();
    await open('/sources/nothing');
    expect(await page.locator('.lt-state-empty, .lt-state-error').textContent()).toContain('nothing');
  });

  it.each([
    ['light', '/projects'], ['dark', '/projects?view=kpis'], ['light', '/projects?view=policy'], ['dark', '/quality?lang=en'], ['light', '/quality?view=records'],
    ['light', '/sources'], ['dark', '/sources/S01?fact=c_nisalt'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await open(address, theme);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});
