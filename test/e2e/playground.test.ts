import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the playground', () => {
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

  async function open(address: string): Promise<void> {
    page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => { if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) strayed.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(home + address);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  }
  const response = () => page.locator('.result-window');

  it.each([['zh', '常用查询', '这条链缺什么'], ['en', 'Saved queries', 'Where is the chain missing']])('offers its library in %s', async (lang, title, first) => {
    await open(`/playground?lang=${lang}`);
    expect(await page.locator('.library h2').textContent()).toBe(title);
    expect(await page.locator('.library button').count()).toBeGreaterThanOrEqual(15);
    expect(await page.locator('.library button').first().textContent()).toContain(first);
    expect(await page.title()).toContain('Liantu');
  });

  it('runs a saved query at a click and puts it into the address', async () => {
    await open('/playground');
    await page.click('[data-saved="02-supplement"]');
    await response().getByText('totalCount', { exact: false }).first().waitFor();
    await page.waitForURL(/saved=02-supplement/);
    expect(await response().textContent()).not.toContain('errors');
  });

  it('opens with the query of its address', async () => {
    await open(`/playground?lang=en&query=${encodeURIComponent('{ chain(id: "ni-cu-co") { nameEn } }')}`);
    await page.locator('.graphiql-execute-button').click();
    await response().getByText('nameEn', { exact: false }).first().waitFor();
    expect(page.url()).toContain('query=');
  });

  it('has nothing of ours that keeps a reader out (WCAG 2.2 AA)', async () => {
    await open('/playground');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).include('.bar').include('.library').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
  });
});
