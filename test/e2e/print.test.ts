import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
/** A screen, and what is at its beginning and at its end. */
const SCREENS = [
  { address: '/map', items: '.map-table tbody th' },
  { address: '/map?focus=product:anode_gr', items: '.graph-paper text' },
  { address: '/partners?enterprise=e_jinchuan', items: '.graph-paper text' },
  { address: '/gaps', items: '.gaps-card h3' },
  { address: '/gaps?product=anode_gr', items: '.panel h3' },
  { address: '/projects', items: 'main h3' },
  { address: '/quality', items: 'main h2' },
  { address: '/sources', items: '.rec-table tbody tr' },
  { address: '/logic', items: 'main h2' },
  { address: '/balance', items: 'main h2' },
  { address: '/enterprises/e_jinchuan', items: 'main h2' },
  { address: '/flow', items: '.chart-box text' },
];

/**
 * What paper cuts off: words at the first and last of the items, and any text of the screen, that lie beyond the sides of the page or
 * are clipped by a box.
 */
async function findCut(page: Page, items: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const room = document.documentElement.clientWidth + 2;
    const all = [...document.querySelectorAll(selector)];
    const cut = [all[0], all.at(-1)]
      .filter((item) => !item || item.getBoundingClientRect().width === 0)
      .map(() => `nothing at ${selector}`);
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const box = element.getBoundingClientRect();
      if (!own || box.width === 0 || element.closest('.lt-ears, .lt-clamp, [hidden]')) continue;
      if (box.right > room || box.left < -2) cut.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 30)}`);
    }
    return cut.slice(0, 5);
  }, items);
}

describe.skipIf(chromiumPath === null)('on paper', () => {
  const pages = openPages(chromiumPath);

  it('opens folds where no style can, all but the sources, and closes them again', async () => {
    const page = await pages.open('/enterprises/e_jinchuan', { ready: '.enterprise-cards' });
    await pages.rest();
    const folded = () => page.locator('main details:not([open], .lt-sources)').count();
    const before = await folded();
    expect(before).toBeGreaterThan(0);
    await page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    expect(await folded()).toBe(0);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    expect(await folded()).toBe(before);
  });

  const BOTH = (['zh', 'en'] as const).flatMap((language) => SCREENS.map((screen) => ({ language, ...screen })));
  it.each(BOTH)('$address in $language is whole, dark on white, without what only hands can use', async ({ address, items, language }) => {
    const page = await pages.walk(language === 'en' ? `${address}${address.includes('?') ? '&' : '?'}lang=en` : address, { theme: 'dark' });
    // A4 upright or lying between its margins, in CSS pixels
    await page.setViewportSize({ width: address.startsWith('/gaps') ? 1032 : 703, height: 1000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(() => findCut(page, items)).toEqual([]);
    const look = await page
      .locator('h1')
      .first()
      .evaluate((title) => getComputedStyle(title).color);
    expect(
      look
        .match(/\d+/g)!
        .map(Number)
        .reduce((sum, part) => sum + part, 0),
    ).toBeLessThan(200);
    expect(await page.locator('main :is(.ant-btn, .ant-select, input, .table-exports, .picture-tools):visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
  });
});
