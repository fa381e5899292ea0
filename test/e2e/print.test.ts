import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { inLanguage } from '../testkit/in-language.ts';
import { openPages } from '../testkit/open-pages.ts';
import { EVERY_SCREEN } from '../testkit/screens.ts';

const chromiumPath = inject('chromiumPath');
/** What must stand on the paper of a screen, the first and the last of it; elsewhere a title does. */
const ITEMS: Readonly<Record<string, string>> = {
  '/map': '.map-table tbody th',
  '/map?focus=product:niso4&list=1': '.graph-paper text',
  '/partners?enterprise=e_jinchuan&to=e_nin': '.graph-paper text',
  '/gaps': '.gaps-card h3',
  '/projects': 'main h3',
  '/quality?verdict=all': 'main h2',
  '/sources': '.rec-table tbody tr',
  '/logic': 'main h2',
  '/balance?open=niso4': 'main h2',
  '/enterprises/e_jinchuan': 'main h2',
  '/flow?flow=cu_cathode>cu_strip': '.chart-box text',
  '/matching': '.chart-box text',
  '/playground/': '.pg-table, .pg-note',
};
/** What other views print in a way of their own. */
const VIEWS = ['/projects?view=timeline', '/projects?view=batches', '/projects?view=policy', '/playground/'];
/** The words of these are longest in English. */
const IN_ENGLISH = ['/map', '/flow?flow=cu_cathode>cu_strip', '/projects', '/balance?open=niso4'];
/** Room between the margins of A4, upright and lying, in CSS pixels. */
const UPRIGHT = 703;
const LYING = 1032;

/** What is wrong on paper: what must stand there and does not, what is cut off or broken in pieces at its sides, what is too pale to be read. */
async function findFaults(page: Page, items: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const room = document.documentElement.clientWidth + 2;
    const all = [...document.querySelectorAll(selector)];
    const found = [all[0], all.at(-1)]
      .filter((item) => !item || item.getBoundingClientRect().width === 0)
      .map(() => `nothing at ${selector}`);
    const numbersOf = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    /** How bright a colour is, 0 to 255; what lets the ground through is none. */
    const brightnessOf = (color: string): number | null => {
      const [red = 0, green = 0, blue = 0, opacity = 1] = numbersOf(color).map((part, at) =>
        color.startsWith('color(') && at < 3 ? part * 255 : part,
      );
      return opacity < 0.5 ? null : red * 0.3 + green * 0.59 + blue * 0.11;
    };
    const groundOf = (element: Element | null): number =>
      element === null ? 255 : (brightnessOf(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement));
    for (const element of document.querySelectorAll<HTMLElement | SVGElement>('main *')) {
      const own = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      const box = element.getBoundingClientRect();
      if (!own || box.width === 0 || element.closest('.lt-ears, .lt-clamp, [hidden], style') || !element.checkVisibility()) continue;
      // The grid of a map goes on beyond what is drawn of it.
      if (/^\d+°[EN]$/.test(element.textContent ?? '')) continue;
      const words = `${element.localName}.${String(element.getAttribute('class') ?? '')}: ${element.textContent?.slice(0, 30)}`;
      if (box.right > room || box.left < -2) found.push(`cut off: ${words}`);
      if (element instanceof SVGElement) continue;
      const ink = brightnessOf(getComputedStyle(element).color) ?? 255;
      const ground = groundOf(element);
      if (ground > 200 && ink > 150) found.push(`pale: ${words}`);
      if (ground < 60 && element.closest('.ant-btn') === null && ink < 100) found.push(`dark on dark: ${words}`);
    }
    return found.slice(0, 5);
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

  const cases = [
    ...[...EVERY_SCREEN, ...VIEWS].map((address) => ({ language: 'zh', address })),
    ...IN_ENGLISH.map((address) => ({ language: 'en', address })),
  ];
  it.each(cases)('$address in $language is whole, dark on white, without what only hands can use', async ({ address, language }) => {
    // From a dark window that is wider than the paper
    const window = { theme: 'dark', width: 1366, height: 768 } as const;
    const page = address.startsWith('/playground')
      ? await pages.open(inLanguage(address, language), { ...window, ready: '.pg-table h2' })
      : await pages.walk(inLanguage(address, language), window);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const lies = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('page') === 'lying');
    await page.setViewportSize({ width: lies ? LYING : UPRIGHT, height: 1000 });
    await expect.poll(() => findFaults(page, ITEMS[address] ?? 'h1')).toEqual([]);
    const look = await page
      .locator('h1, .pg-table h2')
      .first()
      .evaluate((title) => getComputedStyle(title).color);
    expect(
      look
        .match(/\d+/g)!
        .map(Number)
        .reduce((sum, part) => sum + part, 0),
    ).toBeLessThan(200);
    expect(
      await page
        .locator('main :is(.ant-btn, .ant-select, input:not(.ant-input-number-input), .table-exports, .picture-tools):visible')
        .count(),
    ).toBe(0);
    await page.emulateMedia({ media: null });
  });
});
