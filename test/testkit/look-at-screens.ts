import { describe, expect, inject, it } from 'vitest';
import { ALL_ASKED } from './all-asked.ts';
import { countTabStops } from './count-tab-stops.ts';
import { findLostFocus } from './find-lost-focus.ts';
import { findMoved, RENEWS } from './find-moved.ts';
import { findNoise } from './find-noise.ts';
import { findOverflow } from './find-overflow.ts';
import { findUnsaidChinese } from './find-unsaid-chinese.ts';
import { inLanguage } from './in-language.ts';
import { openFolds } from './open-folds.ts';
import { openPages } from './open-pages.ts';
import { RAW_UNIT } from './raw-unit.ts';
import { SCREENS } from './screens.ts';

const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** More keys than these nobody presses to get through a screen. */
const MOST_STOPS = 60;

/** Mostly fields, and every field is a stop; the playground is not ours. */
const FORMS = ['/portfolio?budget=10&costs=anode_gr:12', `/gaps?product=separator&${ALL_ASKED}&weighing=1`, '/playground/'];

/**
 * Walks to the screens of a group and says of each what is wrong with it: what axe finds, what is cut or written over other things, what
 * is worded in one language only or in the units of the tables, what no longer stands where it did, where the focus is not seen, where there
 * are too many stops for the keyboard.
 */
export function lookAtScreens(group: keyof typeof SCREENS): void {
  const chromiumPath = inject('chromiumPath');
  const { screens, views } = SCREENS[group];
  describe.skipIf(chromiumPath === null)(`every screen of ${group}`, () => {
    const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container' });

    /** What is wrong with what stands there now, in both windows; in Chinese also what no longer stands where it did. */
    async function findWrong(lang: 'zh' | 'en', address: string): Promise<string[]> {
      const found: string[] = [];
      for (const size of [WIDE, PHONE]) {
        await pages.page.setViewportSize(size);
        await pages.rest();
        // The playground is not ours, and what it shows waits for a query that runs by itself.
        const moved = lang === 'zh' && !address.startsWith('/playground') ? await findMoved(pages.page, address) : [];
        found.push(...[...(await findOverflow(pages.page)), ...moved].map((line) => `${lang} ${size.width}: ${line}`));
      }
      const lines = await pages.page.evaluate(() => document.body.innerText.split('\n'));
      found.push(...(await findNoise(pages.page)).map((line) => `${lang}: ${line}`));
      return [...found, ...lines.filter((line) => RAW_UNIT.test(line)).map((line) => `${lang}: in the units of the tables: ${line}`)];
    }

    const cases = [...screens.map((address) => ({ address, looks: true })), ...views.map((address) => ({ address, looks: false }))];
    it.runIf(RENEWS).each(cases.filter(({ address }) => !address.startsWith('/playground')))(
      '$address keeps where its blocks stand now',
      async ({ address }) => {
        await pages.walk(address, WIDE);
        for (const size of [WIDE, PHONE]) {
          await pages.page.setViewportSize(size);
          await pages.rest();
          await findMoved(pages.page, address);
        }
      },
    );
    it.skipIf(RENEWS).each(cases)('$address is whole and well worded, in both languages, looks and windows', async ({ address, looks }) => {
      // The playground is a page of its own, no link within the client leads into it.
      const go = address.startsWith('/playground') ? pages.open : pages.walk;
      await go(address, WIDE);
      const inLight = looks ? await pages.axe() : [];
      const stops = await countTabStops(pages.page);
      const inChinese = [...(await findWrong('zh', address)), ...(looks ? await findLostFocus(pages.page) : [])];
      await go(inLanguage(address, 'en'), { ...WIDE, theme: 'dark' });
      const inDark = looks ? await pages.axe() : [];
      await openFolds(pages.page);
      await pages.rest();
      const unsaid = await findUnsaidChinese(pages.page);
      expect({ inLight, inChinese, inDark, unsaid, inEnglish: await findWrong('en', address) }).toEqual({
        inLight: [],
        inChinese: [],
        inDark: [],
        unsaid: [],
        inEnglish: [],
      });
      if (!FORMS.includes(address)) expect(stops).toBeLessThanOrEqual(MOST_STOPS);
      expect(await pages.page.locator('h1').count()).toBeLessThanOrEqual(1);
    });
  });
}
