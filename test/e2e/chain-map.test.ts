import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { openPages } from '../testkit/open-pages.ts';
import { boxesOnCanvas, findOverlaps } from './label-boxes.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the chain map', () => {
  const pages = openPages(chromiumPath);

  it.each([
    ['zh', ['资源以外的 202 种产品中 55 种有本地记录、另 22 种待核实', '18 种本地需要', '31 种可以往下延'], '硫酸'],
    ['en', ['55 of 202 products recorded here, 22 more to verify', '18 needed but not recorded', '31 could extend'], 'Sulphuric acid'],
  ])('says at first sight how the chain stands (%s)', async (lang, numbers, pillar) => {
    await pages.walk(`/map?lang=${lang}`);
    for (const number of numbers) await pages.see('h1').toContain(number);
    await pages.see('.map-sub').toContain(pillar);
    const lanes = await pages.page
      .locator('.map-table tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().bottom));
    expect(lanes).toHaveLength(10);
    expect(Math.max(...lanes)).toBeLessThanOrEqual(768);
    expect(
      await findOverlaps(pages.page, '.map-table thead th, .map-lane-name, .map-lane-count, .cell-number, .map-name, .map-more'),
    ).toEqual([]);
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('opens a lane by keyboard: one chip for each product, members of a class in one', async () => {
    await pages.walk('/map');
    await pages.page.locator('.map-lane', { hasText: '电池' }).focus();
    await pages.page.keyboard.press('Enter');
    await pages.page.locator('.map-chip').first().waitFor();
    await pages.param('open').toBe('battery');
    const chips = await pages.page.locator('.map-chip').allTextContents();
    expect(chips.some((chip) => chip.includes('5 种') && chip.includes('型号未载'))).toBe(true);
    expect(chips.some((chip) => chip.includes('锂电隔膜'))).toBe(true);
    expect(await findOverlaps(pages.page, '.map-chip')).toEqual([]);
  });

  it('is one stop of the tab key, and the arrow keys go from cell to cell', async () => {
    await pages.walk('/map');
    await pages.page.locator('.map-table').waitFor();
    const stops = () => countTabStops(pages.page, '.map-table');
    await expect.poll(stops).toBe(1);
    await pages.page.locator('.map-cell-head').first().focus();
    await pages.page.keyboard.press('ArrowRight');
    const focused = (): Promise<string | null> => pages.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
    await expect.poll(focused).toMatch(/^镍，采选：/);
    await expect.poll(stops).toBe(1);
    await pages.page.keyboard.press('End');
    await expect.poll(focused).toMatch(/^终端，终端：/);
  });

  it('leaves only gaps, and only the lanes one asks for', async () => {
    await pages.walk('/map?only-gaps=1&lanes=cu,battery&open=battery,cu');
    await pages.count('.map-table tbody tr').toBe(2);
    await pages.count('.map-chip-strong').toBe(0);
    await pages.count('.map-chip-missing').toBeGreaterThan(10);
  });

  it('goes from a cell into its graph and back by the breadcrumb', async () => {
    await pages.walk('/map');
    await pages.page.getByRole('button', { name: /^电池，材料：/ }).click();
    await pages.page.locator('.graph-canvas canvas').first().waitFor();
    await pages.param('focus').toBe('cell:battery.4');
    const boxes = await boxesOnCanvas(pages.page);
    expect(boxes.length).toBeGreaterThan(20);
    await pages.page.getByRole('navigation', { name: '位置' }).getByRole('button', { name: '总览' }).click();
    await pages.page.locator('.map-table').waitFor();
    await pages.param('focus').toBeNull();
  });

  it.each(['lane:alloy', 'cell:chemical.3', 'gap:cell_ncm', 'product:h2so4'])(
    'draws %s without a label on another, and every label readable',
    async (focus) => {
      await pages.walk(`/map?focus=${focus}`);
      await pages.page.locator('.graph-canvas canvas').first().waitFor();
      const boxes = await boxesOnCanvas(pages.page);
      const overlaps = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2)
          .map((b) => `${a.id} ${b.id}`),
      );
      expect(overlaps).toEqual([]);
      expect(boxes.filter((box) => box.id === '').length).toBe(0);
      for (const box of boxes) {
        expect(box.labelWidth).toBeLessThanOrEqual(box.width);
        expect(box.fontOnScreen).toBeGreaterThanOrEqual(12);
      }
    },
  );

  it('shows everything from afar: names at 12 px, none on another, more of them the nearer one comes', async () => {
    await pages.walk('/map?focus=all');
    await pages.page.locator('.graph-canvas canvas').first().waitFor();
    const named = async () => (await boxesOnCanvas(pages.page)).filter(({ labelWidth }) => labelWidth > 0);
    const far = await named();
    expect(far.length).toBeGreaterThan(30);
    const zoom = far[0]!.zoom;
    for (const box of far) expect(box.fontOnScreen).toBeGreaterThanOrEqual(11.99);
    const texts = far.map(({ x, y, labelWidth }) => ({ x: x * zoom, y: y * zoom, half: (labelWidth * zoom) / 2 }));
    const overlaps = texts.flatMap((a, at) =>
      texts.slice(at + 1).filter((b) => Math.abs(a.x - b.x) < a.half + b.half && Math.abs(a.y - b.y) < 12),
    );
    expect(overlaps).toEqual([]);
    for (let press = 0; press < 6; press++) await pages.page.getByRole('button', { name: '放大' }).click();
    await expect.poll(async () => (await named()).length).toBeGreaterThan(far.length);
    for (const box of await named()) expect(box.fontOnScreen).toBeGreaterThanOrEqual(11.99);
    await pages.count('.graph-foot .minimap').toBe(1);
  });

  it.each([
    [1366, 768],
    [1920, 1080],
  ])('fills its lanes from side to side (%i wide)', async (width, height) => {
    await pages.walk('/map?focus=all', { width, height });
    await pages.page.locator('.graph-canvas canvas').first().waitFor();
    const boxes = await boxesOnCanvas(pages.page);
    const wide = await pages.page.locator('.graph-canvas-box').evaluate((box) => box.clientWidth);
    // Beside the names of the lanes: a hand's breadth of nothing at each side at most
    expect(Math.min(...boxes.map(({ x1 }) => x1))).toBeLessThan(92 + wide * 0.06);
    expect(Math.max(...boxes.map(({ x2 }) => x2))).toBeGreaterThan(wide * 0.94);
  });

  it('shows in the panel who makes it, how much, when, whether it is a total, and the source', async () => {
    await pages.walk('/map?product=cu_cathode');
    const panel = pages.page.getByRole('complementary');
    await panel.getByText('金川集团铜业有限公司').first().waitFor();
    for (const words of ['60 万 t/年', '2011', '合计数']) await pages.see(panel.locator('.panel-makers')).toContain(words);
    await panel.locator('.lt-sources summary').first().click();
    await panel.locator('.lt-sources[open] .lt-evidence li').first().waitFor();
    await pages.see(panel.locator('.lt-sources[open] .lt-evidence').first()).toMatch(/S\d+/);
    const links = await panel.locator('a[href^="http"]').evaluateAll((all) => all.map((link) => link.getAttribute('rel')));
    expect(links.every((rel) => rel?.includes('noopener'))).toBe(true);
  });

  it('tells of a gap why it is one, what is here, what is missing, and that only the plant is', async () => {
    await pages.walk('/map?focus=gap:cu_rod&product=cu_rod');
    const panel = pages.page.getByRole('complementary');
    await panel.getByText('能不能在本地做').waitFor();
    await panel.locator('.panel-tree').waitFor();
    await pages.see(panel).toContain('无记录');
    await pages.count(panel.locator('.lt-factors')).toBe(1);
    await pages.see(panel.locator('.panel-tree')).toContain('阴极铜');
    await pages.see('h1').toContain('未见有厂');
  });

  it('shows a class with its members, and says so when a product is unknown', async () => {
    await pages.open('/map?open=battery');
    await pages.page.locator('.map-chip', { hasText: '型号未载' }).first().click();
    const panel = pages.page.getByRole('complementary');
    await panel.getByText('这一类里的产品').waitFor();
    await pages.count(panel.locator('.panel-flows').first().locator('li')).toBeGreaterThanOrEqual(5);
    await pages.page.goto(`${pages.home}/map?product=no-such-thing`);
    await pages.page.getByRole('complementary').getByText('图谱里没有编号为').waitFor();
  });

  it.each([1366, 1920])('keeps what one pressed and its tools in sight beside the open panel (%i wide)', async (width) => {
    await pages.walk('/map', { width, height: width === 1920 ? 1080 : 768 });
    await pages.page.locator('.map-name').last().click();
    await pages.page.getByRole('complementary').getByText('谁在生产').first().waitFor();
    const edge = (await pages.page.getByRole('complementary').boundingBox())?.x ?? 0;
    for (const part of ['.map-name[aria-pressed="true"]', '.map-lane', '.map-tools button']) {
      await expect
        .poll(() =>
          pages.page
            .locator(part)
            .last()
            .evaluate((element) => element.getBoundingClientRect().right),
        )
        .toBeLessThanOrEqual(edge);
    }
  });

  it('keeps the whole picture in the address', async () => {
    await pages.open('/map');
    await pages.page.getByRole('button', { name: '全链关系图' }).click();
    await pages.page.locator('.graph-canvas canvas').first().waitFor();
    await pages.page.getByRole('button', { name: '列表' }).click();
    await pages.page
      .getByRole('navigation', { name: '图中产品列表' })
      .getByRole('button', { name: /阴极铜/ })
      .first()
      .click();
    await pages.page
      .getByRole('heading', { name: /阴极铜/ })
      .first()
      .waitFor();
    await pages.page.getByRole('link', { name: '看它的上下游' }).click();
    await pages.page.getByText('全程').first().waitFor();
    await pages.page.locator('.map-depth').first().getByText('3').click();
    await pages.page.waitForURL(/up=3/);
    const first = pages.page;
    const another = await first.context().browser()?.newContext({ viewport: first.viewportSize() });
    const fresh = await another!.newPage();
    await fresh.goto(first.url());
    const seen = async (page: Page): Promise<string[]> => {
      await page.locator('.graph-canvas canvas').first().waitFor();
      await page.getByRole('complementary').getByText('谁在生产').first().waitFor();
      const titles = await page.locator('h1, #panel-title').allTextContents();
      return [...titles, ...(await boxesOnCanvas(page)).map((box) => `${box.id} ${box.x} ${box.y}`)];
    };
    await expect.poll(async () => isDeepStrictEqual(await seen(first), await seen(fresh))).toBe(true);
    await another!.close();
  });

  it('is walked by keyboard: arrows along the links, Enter opens, Esc closes and gives the focus back, / searches', async () => {
    await pages.open('/map?focus=product:cell_ncm');
    const canvas = pages.page.getByRole('application');
    await canvas.focus();
    const said = (): Promise<string> => pages.text('.map-graph > [aria-live]');
    await pages.page.keyboard.press('ArrowRight');
    await expect.poll(said).toContain('三元锂离子电芯');
    await pages.page.keyboard.press('ArrowLeft');
    await expect.poll(said).toContain('未见本地有厂');
    await pages.page.keyboard.press('ArrowLeft');
    await expect.poll(said).not.toContain('未见本地有厂');
    const product = (await said()).split(' · ')[0] ?? '';
    await pages.page.keyboard.press('Enter');
    await pages.page.getByRole('complementary').waitFor();
    await expect.poll(() => pages.page.evaluate(() => document.activeElement?.id)).toBe('panel-title');
    await expect.poll(() => pages.text('#panel-title')).toContain(product.slice(0, 2));
    await pages.page.keyboard.press('Escape');
    await pages.page.getByRole('complementary').waitFor({ state: 'detached' });
    await expect.poll(() => pages.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('application');
    await pages.page.keyboard.press('/');
    await expect.poll(() => pages.page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  });

  it('lights the direct links under the pointer and the whole way on a click', async () => {
    await pages.walk('/map?focus=product:cell_ncm');
    await pages.page.locator('.graph-canvas canvas').first().waitFor();
    const [focus] = (await boxesOnCanvas(pages.page)).filter((box) => box.id === 'cell_ncm');
    const canvas = await pages.page.locator('.graph-canvas-box').boundingBox();
    if (!focus || !canvas) throw new Error('the focus is not on the canvas');
    const at = { x: canvas.x + (focus.x1 + focus.x2) / 2, y: canvas.y + (focus.y1 + focus.y2) / 2 };
    const lit = (): Promise<number> =>
      pages.page.evaluate(() => {
        const box = document.querySelector('.graph-canvas-box') as unknown as {
          _cyreg: { cy: { edges(selector: string): { length: number } } };
        };
        return box._cyreg.cy.edges('.lit').length;
      });
    await expect.poll(lit).toBe(0);
    await pages.page.mouse.move(at.x, at.y);
    await expect.poll(lit).toBeGreaterThan(5);
    const direct = await lit();
    await pages.page.mouse.click(at.x, at.y);
    await pages.page.getByRole('complementary').waitFor();
    await pages.page.mouse.move(canvas.x + 5, canvas.y + 5);
    await expect.poll(lit).toBeGreaterThan(direct);
  });

  it('says in words that the server is out of reach, and recovers', async () => {
    await pages.open('/map');
    await pages.page.route('**/graphql', (route) => route.abort());
    await pages.page.goto(`${pages.home}/map?focus=lane:cu`);
    await pages.page.getByRole('alert').waitFor({ timeout: 30_000 });
    await pages.see(pages.page.getByRole('alert')).toContain('连不上');
    await pages.page.unroute('**/graphql');
    await pages.page.getByRole('button', { name: '再试一次' }).first().click();
    await pages.page.locator('h1').first().waitFor();
    pages.complaints.length = 0;
  });

  it.each([
    ['light', 'zh'],
    ['dark', 'en'],
  ] as const)('has nothing that axe finds (%s, %s)', async (theme, lang) => {
    await pages.walk(`/map?lang=${lang}`, { theme });
    expect(await pages.page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    // The map as it is at first is looked at with every screen.
    for (const address of [
      'open=battery,cu&bought=1',
      'open=chemical&product=cu_cathode',
      'focus=product:cell_ncm&list=1&product=cu_foil_li',
      'focus=all',
      'focus=lane:pgm&process=cu_refine',
    ]) {
      await pages.walk(`/map?lang=${lang}&${address}`, { theme });
      expect(await pages.axe()).toEqual([]);
    }
  });
});
