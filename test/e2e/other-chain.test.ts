import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { inLanguage } from '../testkit/in-language.ts';
import { openPages } from '../testkit/open-pages.ts';
import { writeOtherSeeds } from '../testkit/other-seeds.ts';

const chromiumPath = inject('chromiumPath');
/** Names of the product's own chain: its metals, its city, its firms, its article. */
const OF_THE_FIRST = /镍|铜|钴|金昌|金川|宝钛|甘肃|种子文章|首要报道|nickel|copper|cobalt|jinch|baoti|gansu|seed article/i;

describe.skipIf(chromiumPath === null)('a chain of another city and another metal', () => {
  const seeds = writeOtherSeeds();
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container', seeds });
  afterAll(() => rmSync(seeds, { recursive: true }));

  it.each([
    '/',
    '/map',
    '/map?focus=all&list=1',
    '/map?product=foil&ask=packages,robustness,stops,targets,unlocks',
    '/map?sandbox=1&add=foil&stop=e_smelter',
    '/gaps?weighing=1',
    '/balance',
    '/flow',
    '/places',
    '/compare?add=foil',
    '/enterprises',
    '/enterprises/e_smelter',
    '/partners?of=e_smelter',
    '/logic',
    '/matching',
    '/regions',
    '/projects',
    '/projects?view=policy',
    '/projects?view=kpis',
    '/quality',
    '/sources',
    '/sources/S1',
    '/methods',
    '/playground?',
  ])('%s shows no word of the first', async (address) => {
    for (const language of ['zh', 'en']) {
      const page = await pages.walk(inLanguage(address, language));
      const words = await page.evaluate(() => {
        const told = [...document.querySelectorAll('[title], [aria-label], [placeholder]')].flatMap((element) =>
          ['title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        );
        return [document.title, document.body.innerText, ...told].join('\n');
      });
      expect(words).toMatch(/\S/);
      expect(words.split('\n').filter((line) => OF_THE_FIRST.test(line))).toEqual([]);
    }
  });

  it('holds its own rules against the answers, and leads to where they are said', async () => {
    await pages.open('/logic');
    await pages.see('#leaders .logic-words').toContain('先大后小');
    await pages.see('#resolve').toContain('做好金属');
    await pages.see('#clusters .logic-words').toBe('聚集群');
    await pages.page.locator('#leaders .logic-links a').first().click();
    await pages.page.waitForURL((url) => url.pathname === '/sources/S1' && url.searchParams.get('at') === '#2');
  });
});
