import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the map of places', () => {
  const pages = openPages(chromiumPath, { ready: '.places-mark' });

  it('shows every place as a point or in a cluster, and beside it the same as a list that opens who is there', async () => {
    await pages.walk('/places');
    await pages.see('h1').toMatch(/^\d+ 个地点有 \d+ 家企业、院所和机构，\d+ 个项目；\d+ 个在金昌市$/);
    await pages.page.getByRole('button', { name: '金川区', exact: true }).click();
    await pages.param('place').toBe('cn-620302');
    await pages.see('.places-list h2').toContain('金川区：企业和机构');
    await pages.page.locator('.places-list details summary').first().click();
    await pages.see('.places-list .lt-sources[open], .places-list details[open]').toMatch(/city-geo/);
    await pages.page.locator('.places-records a').first().click();
    await pages.page.waitForURL(/\/enterprises\//);
  });

  it('is moved and zoomed by keys, the address holds the window, and a press on a cluster goes nearer', async () => {
    await pages.walk('/places');
    const marks = (): Promise<number> => pages.page.locator('.places-mark').count();
    const before = await marks();
    await pages.page.getByRole('application').focus();
    await pages.page.keyboard.press('+');
    await pages.param('at').toMatch(/^\d/);
    const first = new URL(pages.page.url()).searchParams.get('at');
    await pages.page.keyboard.press('ArrowLeft');
    await pages.param('at').not.toBe(first);
    await pages.page.keyboard.press('Home');
    await pages.param('at').toBeNull();
    await expect.poll(marks).toBe(before);
    await pages.page.locator('.places-mark:has(.places-ring)').first().click({ force: true });
    await pages.param('at').toMatch(/^\d/);
  });

  it('leaves only who makes a product, and says what has no place', async () => {
    await pages.walk('/places?makes=separator');
    await pages.see('h1').toMatch(/^\d{1,2} 个地点有 \d{1,2} 家/);
    await pages.walk('/places');
    await pages.see('.places-lost summary').toMatch(/另有 \d+ 个没有记录地点或坐标/);
  });

  it('draws no border and asks nobody: points, degrees and names only', async () => {
    await pages.walk('/places');
    expect(await pages.page.locator('.places-map image, .places-map polygon').count()).toBe(0);
    await pages.count('.places-lines line').toBeGreaterThan(4);
  });

  it.each([
    ['light', '/places', 1366],
    ['dark', '/places?lang=en&place=cn-620302', 1366],
    ['light', '/places?shown=projects', 390],
  ] as const)('has nothing that axe finds, and nothing scrolls sideways (%s %s %i)', async (theme, address, width) => {
    await pages.walk(address, { theme, width });
    expect(await pages.axe()).toEqual([]);
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});
