import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { ALL_ASKED } from '../testkit/all-asked.ts';
import { findOverflow } from '../testkit/find-overflow.ts';
import { writeHostileSeeds } from '../testkit/hostile-seeds.ts';
import { inLanguage } from '../testkit/in-language.ts';
import { openFolds } from '../testkit/open-folds.ts';
import { openPages, type Pages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];

/** What of the screen cannot be read, in each window, with everything opened that can be. */
async function findUnreadable({ page, rest }: Pages): Promise<string[]> {
  await openFolds(page);
  const found: string[] = [];
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    await rest();
    found.push(...(await findOverflow(page)).map((line) => `${size.width}: ${line}`));
  }
  return found;
}

describe.skipIf(chromiumPath === null)('with names of two hundred signs that have no place to break', () => {
  const seeds = writeHostileSeeds();
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container', seeds });
  afterAll(() => rmSync(seeds, { recursive: true }));

  it.each([
    '/',
    '/map?bought=1',
    '/map?open=chemical,metal',
    '/map?focus=all',
    '/map?focus=cell:metal.1&list=1',
    '/map?focus=product:metal&list=1',
    `/map?product=metal&${ALL_ASKED}`,
    `/map?product=foil&${ALL_ASKED}`,
    '/map?process=smelt',
    '/map?sandbox=1&add=foil&stop=e_smelter&land=pj_foil',
    '/map?sandbox=1&add=foil&a-stop=e_smelter',
    '/gaps',
    `/gaps?product=foil&${ALL_ASKED}&weighing=1`,
    '/enterprises',
    '/enterprises/e_smelter',
    '/enterprises/e_park',
    '/partners?enterprise=e_smelter&depth=2',
    '/partners?enterprise=e_smelter&to=e_park',
    '/balance',
    '/flow',
    '/places',
    '/compare?with=cn-62',
    '/compare?add=foil',
    '/logic',
    '/matching',
    '/regions?with=cn-62,cn-620302',
    '/projects',
    '/projects?view=batches',
    '/projects?view=policy',
    '/projects?view=kpis',
    '/projects?view=timeline',
    '/quality?verdict=all',
    '/quality?view=names',
    '/quality?view=coverage',
    '/quality?view=records',
    '/sources',
    '/sources/S1',
    '/methods',
    '/playground/',
  ])('nothing sticks out, is cut untold or scrolls the page sideways: %s', async (address) => {
    await pages.walk(inLanguage(address, 'en'));
    expect(await findUnreadable(pages)).toEqual([]);
  });

  it.each(['/map?open=chemical,metal', `/map?product=foil&${ALL_ASKED}`, '/gaps', '/enterprises/e_smelter', '/logic', '/projects'])(
    'nor in Chinese: %s',
    async (address) => {
      await pages.walk(address);
      expect(await findUnreadable(pages)).toEqual([]);
    },
  );

  it.each([
    ['what the search finds', '.lt-search input', '[role="option"]'],
    ['the regions to choose from', '.lt-region', '.ant-select-item-option'],
    ['the segments to choose from', '.map-lanes', '.ant-select-item-option'],
  ])('nor in lists that open: %s', async (_, opener, option) => {
    await pages.open('/map?lang=en', { width: 390, height: 844 });
    await pages.page.locator(opener).first().click();
    if (opener.endsWith('input')) await pages.page.locator(opener).fill('metal');
    await pages.page.locator(option).first().waitFor();
    // A list is measured, and gets its width, a moment after it has opened.
    await expect.poll(() => findOverflow(pages.page)).toEqual([]);
  });

  it('shows the keyboard the whole of a name that is cut', async () => {
    await pages.open('/map?lang=en');
    const isWhole = (target: string): Promise<boolean> =>
      pages.page
        .locator(target)
        .first()
        .evaluate((element) => element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1);
    for (const [button, name] of [
      ['.map-lane', '.map-lane .lt-clamp'],
      ['.map-name', '.map-name'],
    ] as const) {
      expect(await isWhole(name)).toBe(false);
      await pages.page.locator(button).first().focus();
      await pages.page.keyboard.press('Shift');
      await expect.poll(() => isWhole(name)).toBe(true);
    }
  });
});

describe.skipIf(chromiumPath === null)('with the facts of the product', () => {
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container' });

  it.each(['zh', 'en'])('the header says chain and date whole at 1366 px (%s)', async (lang) => {
    await pages.open(`/map?lang=${lang}`);
    await pages.see('.lt-as-of').toMatch(/(截至|as of)\s\d{4}/);
    const header = await pages.page.locator('.lt-only-chain .lt-clamp, .lt-as-of').evaluateAll((parts) =>
      parts.map((part) => ({
        text: part.textContent,
        whole: part.scrollWidth <= part.clientWidth && part.scrollHeight <= part.clientHeight + 2,
      })),
    );
    expect(header).toEqual([
      { text: lang === 'zh' ? '镍铜钴产业链' : 'Nickel-copper-cobalt chain', whole: true },
      { text: expect.stringMatching(/(截至|as of)\s\d{4}(-\d{2}){0,2}/), whole: true },
    ]);
  });
});
