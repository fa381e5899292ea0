import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(chromiumPath === null)('the questions of the side panel', () => {
  let app: StartedApp;
  let browser: Browser;
  let home: string;
  let page: Page;
  const strayed: string[] = [];
  const complaints: string[] = [];
  const asked: string[] = [];

  beforeAll(async () => {
    app = await startApp();
    home = await app.listen();
    browser = await startBrowser(chromiumPath ?? '');
  });
  afterEach(async () => {
    await page.context().close();
    asked.length = 0;
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
    page.on('request', (request) => {
      if (!request.url().startsWith(home)) strayed.push(request.url());
      asked.push(...(/query (Answer\w+)/.exec(request.postData() ?? '') ?? []).slice(1));
    });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(home + address);
  }
  const answer = async (): Promise<string> => {
    await page.locator('.panel-answer .lt-mark-icon').first().waitFor();
    return (await page.locator('.panel-answer').first().textContent()) ?? '';
  };

  it('says what to bring to make a product here, with the proof', async () => {
    await open('/gaps?q=高温合金(GH4169类)');
    await page.locator('.gaps-card').first().getByRole('button', { name: /怎么补/ }).click();
    const text = await answer();
    expect(text).toContain('至少要带来 4 样');
    expect(text).toContain('带来 金属铬 + 工业纯铁/原料铁 + 钼 + 铌，即可在本地做出高温合金');
    expect(text).toContain('少一样都不行');
    expect(new URL(page.url()).searchParams.get('ask')).toBe('packages');
    await page.locator('.panel-packages summary').first().click();
    expect(await page.locator('.panel-packages .panel-tree .lt-gap-extend').count()).toBe(4);
    expect(asked).toEqual(['AnswerPackages']);
  });

  it.each([['consumer', '缺的只是厂'], ['separator', '带来什么都做不出']])('says so where there is nothing to bring (%s)', async (product, words) => {
    await open(`/gaps?product=${product}&ask=packages`);
    expect(await answer()).toContain(words);
    expect(await page.locator('.panel-packages li').count()).toBe(0);
  });

  it('ranks whom to call, those with a veto last, with the tie, the sources and what stays blocked', async () => {
    await open('/gaps?q=电池PACK');
    await page.locator('.gaps-card').first().getByRole('button', { name: /找谁/ }).click();
    await answer();
    const cards = page.locator('.panel-packages > li');
    expect(await cards.count()).toBe(4);
    expect(await cards.first().textContent()).toMatch(/第 1 宁德时代.*←供应— 金川镍都实业有限公司.*没有它，仍被卡住的 1 种： .*三元锂离子电芯/);
    expect(await cards.last().locator('.panel-badge').textContent()).toBe('没有可引用的来源');
    expect(asked).toEqual(['AnswerTargets']);
    await page.getByRole('button', { name: /这个排名稳不稳/ }).click();
    await page.getByText('随机扰动 200 次').waitFor();
    expect(new URL(page.url()).searchParams.get('ask')).toBe('robustness,targets');
  });

  it('says what stops with a product, and what an ordinary dominator tree would miss', async () => {
    await open('/?product=h2so4&ask=stops');
    const text = await answer();
    expect(text).toContain('金昌市另有 26 种产品受影响');
    expect(text).toContain('会说一种也不受影响');
    await page.getByRole('button', { name: '停了会怎样' }).click();
    await page.locator('.panel-answer').waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('ask')).toBeNull();
  });

  it('says what a gap opens when it is filled', async () => {
    await open('/gaps?product=cr&ask=unlocks');
    expect(await answer()).toMatch(/补上金属铬，就能做出另外 1 种：.*镍铬电热合金丝/);
  });

  it.each([
    ['light', '/gaps?product=pack&ask=packages,robustness,targets,unlocks,stops'], ['dark', '/gaps?product=superalloy&ask=packages,stops,targets&lang=en'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await open(address, theme);
    await answer();
    await page.waitForLoadState('networkidle');
    for (const summary of await page.locator('.panel-packages details > summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});
