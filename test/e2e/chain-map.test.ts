import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { startBrowser } from '../testkit/start-browser.ts';
import { boxesOnCanvas, findOverlaps } from './label-boxes.ts';

const chromiumPath = inject('chromiumPath');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.skipIf(chromiumPath === null)('the chain map', () => {
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

  /** Opens an address in a window of its own; whatever leaves the machine or complains is noted. */
  async function open(address: string, { theme = 'light', width = 1366, height = 768 }: { theme?: 'light' | 'dark'; width?: number; height?: number } = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('request', (request) => { if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) strayed.push(request.url()); });
    page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(home + address);
    await page.locator('h1').first().waitFor();
    return page;
  }
  const text = async (selector: string): Promise<string> => (await page.locator(selector).first().textContent()) ?? '';
  const axe = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  };

  it.each([['zh', '186 种产品中 85 种在本地', '硫酸'], ['en', '85 of 186 products', 'Sulphuric acid']])('says at first sight how the chain stands (%s)', async (lang, numbers, pillar) => {
    await open(`/?lang=${lang}`);
    const title = await text('h1');
    expect(title).toContain(numbers);
    expect(title).toContain('19');
    expect(title).toContain('50');
    expect(await text('.map-sub')).toContain(pillar);
    const lanes = await page.locator('.map-table tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
    expect(lanes).toHaveLength(10);
    expect(Math.max(...lanes)).toBeLessThanOrEqual(768);
    expect(await findOverlaps(page, '.map-table thead th, .map-lane-name, .map-lane-count, .map-counts, .map-name, .map-more')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('opens a lane by keyboard: one chip for each product, members of a class in one', async () => {
    await open('/');
    await page.locator('.map-lane', { hasText: '电池' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.map-chip').first().waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBe('battery');
    const chips = await page.locator('.map-chip').allTextContents();
    expect(chips.some((chip) => chip.includes('5 种') && chip.includes('型号未载'))).toBe(true);
    expect(chips.some((chip) => chip.includes('锂电隔膜'))).toBe(true);
    expect(await findOverlaps(page, '.map-chip')).toEqual([]);
  });

  it('leaves only gaps, and only the lanes one asks for', async () => {
    await open('/?only-gaps=1&lanes=cu,battery&open=battery,cu');
    expect(await page.locator('.map-table tbody tr').count()).toBe(2);
    expect(await page.locator('.map-chip-strong').count()).toBe(0);
    expect(await page.locator('.map-chip-missing').count()).toBeGreaterThan(10);
  });

  it('goes from a cell into its graph and back by the breadcrumb', async () => {
    await open('/');
    await page.getByRole('button', { name: /^电池，材料：/ }).click();
    await page.locator('.graph-canvas canvas').first().waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toBe('cell:battery.4');
    const boxes = await boxesOnCanvas(page);
    expect(boxes.length).toBeGreaterThan(20);
    await page.getByRole('navigation', { name: '位置' }).getByRole('button', { name: '总览' }).click();
    await page.locator('.map-table').waitFor();
    expect(new URL(page.url()).searchParams.get('focus')).toBeNull();
  });

  it.each(['lane:alloy', 'cell:chemical.3', 'gap:cell_ncm', 'product:h2so4', 'all'])('draws %s without a label on another, and every label readable', async (focus) => {
    await open(`/?focus=${focus}`);
    await page.locator('.graph-canvas canvas').first().waitFor();
    const boxes = await boxesOnCanvas(page);
    const overlaps = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2).map((b) => `${a.id} ${b.id}`));
    expect(overlaps).toEqual([]);
    expect(boxes.filter((box) => box.id === '').length).toBe(0);
    for (const box of boxes) {
      expect(box.labelWidth).toBeLessThanOrEqual(box.width);
      expect(box.fontOnScreen).toBeGreaterThanOrEqual(12);
    }
  });

  it('shows in the panel who makes it, how much, when, whether it is a total, and the source', async () => {
    await open('/?product=cu_cathode');
    const panel = page.getByRole('complementary');
    await panel.getByText('金川集团铜业有限公司').first().waitFor();
    const makers = (await panel.locator('.panel-makers').first().textContent()) ?? '';
    expect(makers).toContain('60 万 t/a');
    expect(makers).toContain('2011');
    expect(makers).toContain('合计数');
    await panel.locator('.panel-sources summary').first().click();
    await panel.locator('.panel-sources[open] .lt-evidence li').first().waitFor();
    expect(await panel.locator('.panel-sources[open] .lt-evidence').first().textContent()).toMatch(/S\d+/);
    const links = await panel.locator('a[href^="http"]').evaluateAll((all) => all.map((link) => link.getAttribute('rel')));
    expect(links.every((rel) => rel?.includes('noopener'))).toBe(true);
  });

  it('tells of a gap why it is one, what is here, what is missing, and that only the plant is', async () => {
    await open('/?focus=gap:cu_foil_li&product=cu_foil_li');
    const panel = page.getByRole('complementary');
    await panel.getByText('能不能在本地做').waitFor();
    await panel.locator('.panel-tree').waitFor();
    expect(await panel.textContent()).toContain('无记录');
    expect(await panel.locator('.lt-factors').count()).toBe(1);
    expect(await panel.locator('.panel-tree').textContent()).toContain('阴极铜');
    expect(await text('h1')).toContain('缺的是厂');
  });

  it('shows a class with its members, and says so when a product is unknown', async () => {
    await open('/?open=battery');
    await page.locator('.map-chip', { hasText: '型号未载' }).first().click();
    const panel = page.getByRole('complementary');
    await panel.getByText('这一类里的产品').waitFor();
    expect(await panel.locator('.panel-flows').first().locator('li').count()).toBeGreaterThanOrEqual(5);
    await page.goto(`${home}/?product=no-such-thing`);
    await page.getByRole('complementary').getByText('图谱里没有编号为').waitFor();
  });

  it('keeps the whole picture in the address', async () => {
    await open('/');
    await page.getByRole('button', { name: '全链关系图' }).click();
    await page.locator('.graph-canvas canvas').first().waitFor();
    await page.getByRole('button', { name: '列表' }).click();
    await page.getByRole('navigation', { name: '图中产品列表' }).getByRole('button', { name: /阴极铜/ }).first().click();
    await page.getByRole('heading', { name: /阴极铜/ }).first().waitFor();
    await page.getByRole('link', { name: '看它的上下游' }).click();
    await page.getByText('全程').first().waitFor();
    await page.locator('.map-depth').first().getByText('3').click();
    await page.waitForURL(/up=3/);
    const address = page.url().slice(home.length);
    const seen = async (): Promise<string[]> => {
      await page.locator('.graph-canvas canvas').first().waitFor();
      await page.getByRole('complementary').getByText('谁在生产').first().waitFor();
      return [await text('h1'), await text('#panel-title'), ...(await boxesOnCanvas(page)).map((box) => `${box.id} ${box.x} ${box.y}`)];
    };
    const before = await seen();
    await page.context().close();
    await open(address);
    expect(await seen()).toEqual(before);
  });

  it('is walked by keyboard: arrows along the links, Enter opens, Esc closes and gives the focus back, / searches', async () => {
    await open('/?focus=product:cell_ncm');
    const canvas = page.getByRole('application');
    await canvas.focus();
    const said = (): Promise<string> => text('.map-graph > [aria-live]');
    await page.keyboard.press('ArrowRight');
    await expect.poll(said).toContain('三元锂离子电芯');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(said).toContain('本地还没有厂');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(said).not.toContain('本地还没有厂');
    const product = (await said()).split(' · ')[0] ?? '';
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await expect.poll(() => text('#panel-title')).toContain(product.slice(0, 2));
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('lights the direct links under the pointer and the whole way on a click', async () => {
    await open('/?focus=product:cell_ncm');
    await page.locator('.graph-canvas canvas').first().waitFor();
    const [focus] = (await boxesOnCanvas(page)).filter((box) => box.id === 'cell_ncm');
    const canvas = await page.locator('.graph-canvas-box').boundingBox();
    if (!focus || !canvas) throw new Error('the focus is not on the canvas');
    const at = { x: canvas.x + (focus.x1 + focus.x2) / 2, y: canvas.y + (focus.y1 + focus.y2) / 2 };
    const lit = (): Promise<number> => page.evaluate(() => {
      const box = document.querySelector('.graph-canvas-box') as unknown as { _cyreg: { cy: { edges(selector: string): { length: number } } } };
      return box._cyreg.cy.edges('.lit').length;
    });
    expect(await lit()).toBe(0);
    await page.mouse.move(at.x, at.y);
    await expect.poll(lit).toBeGreaterThan(5);
    const direct = await lit();
    await page.mouse.click(at.x, at.y);
    await page.getByRole('complementary').waitFor();
    await page.mouse.move(canvas.x + 5, canvas.y + 5);
    await expect.poll(lit).toBeGreaterThan(direct);
  });

  it('says in words that the server is out of reach, and recovers', async () => {
    await open('/');
    await page.route('**/graphql', (route) => route.abort());
    await page.goto(`${home}/?focus=lane:cu`);
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    expect(await page.getByRole('alert').textContent()).toContain('连不上');
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: '再试一次' }).first().click();
    await page.locator('h1').first().waitFor();
    complaints.length = 0;
  });

  it.each([['light', 'zh'], ['dark', 'en']] as const)('has nothing that axe finds (%s, %s)', async (theme, lang) => {
    await open(`/?lang=${lang}`, { theme });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    expect(await axe()).toEqual([]);
    for (const address of ['open=battery,cu&bought=1', 'open=chemical&product=cu_cathode', 'focus=product:cell_ncm&list=1&product=cu_foil_li', 'focus=all', 'focus=lane:pgm&process=cu_refine']) {
      await page.goto(`${home}/?lang=${lang}&${address}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await axe()).toEqual([]);
    }
  });
});
