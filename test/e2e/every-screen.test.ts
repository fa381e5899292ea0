import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { ALL_ASKED } from '../testkit/all-asked.ts';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { findLostFocus } from '../testkit/find-lost-focus.ts';
import { findOverflow } from '../testkit/find-overflow.ts';
import { findUnsaidChinese } from '../testkit/find-unsaid-chinese.ts';
import { inLanguage } from '../testkit/in-language.ts';
import { openFolds } from '../testkit/open-folds.ts';
import { openPages } from '../testkit/open-pages.ts';
import { RAW_UNIT } from '../testkit/raw-unit.ts';
import { SCREENS, VIEWS } from '../testkit/screens.ts';

const chromiumPath = inject('chromiumPath');
const WIDE = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
/** More keys than these nobody presses to get through a screen. */
const MOST_STOPS = 60;

/** An address that leads to another, and what the shared service has none of: accounts.test.ts and leads.test.ts look at theirs. */
const ELSEWHERE = ['/data', '/accounts', '/leads/:id'];

/** Mostly fields, and every field is a stop; the playground is not ours. */
const FORMS = ['/portfolio?budget=10&costs=anode_gr:12', `/gaps?product=separator&${ALL_ASKED}&weighing=1`, '/playground/'];

describe.skipIf(chromiumPath === null)('every screen', () => {
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container' });

  /** What is wrong with what stands there now, in both windows. */
  async function findWrong(lang: string): Promise<string[]> {
    const found: string[] = [];
    for (const size of [WIDE, PHONE]) {
      await pages.page.setViewportSize(size);
      await pages.rest();
      found.push(...(await findOverflow(pages.page)).map((line) => `${lang} ${size.width}: ${line}`));
    }
    const lines = await pages.page.evaluate(() => document.body.innerText.split('\n'));
    return [...found, ...lines.filter((line) => RAW_UNIT.test(line)).map((line) => `${lang}: in the units of the tables: ${line}`)];
  }

  const cases = [...SCREENS.map((address) => ({ address, looks: true })), ...VIEWS.map((address) => ({ address, looks: false }))];
  it.each(cases)('$address is whole and well worded, in both languages, looks and windows', async ({ address, looks }) => {
    // The playground is a page of its own, no link within the client leads into it.
    const go = address.startsWith('/playground') ? pages.open : pages.walk;
    await go(address, WIDE);
    const inLight = looks ? await pages.axe() : [];
    const stops = await countTabStops(pages.page);
    const inChinese = [...(await findWrong('zh')), ...(looks ? await findLostFocus(pages.page) : [])];
    await go(inLanguage(address, 'en'), { ...WIDE, theme: 'dark' });
    const inDark = looks ? await pages.axe() : [];
    await openFolds(pages.page);
    await pages.rest();
    const unsaid = await findUnsaidChinese(pages.page);
    expect({ inLight, inChinese, inDark, unsaid, inEnglish: await findWrong('en') }).toEqual({
      inLight: [],
      inChinese: [],
      inDark: [],
      unsaid: [],
      inEnglish: [],
    });
    if (!FORMS.includes(address)) expect(stops).toBeLessThanOrEqual(MOST_STOPS);
    expect(await pages.page.locator('h1').count()).toBeLessThanOrEqual(1);
  });

  it('is walked to: the walk leaves no address of the client out', () => {
    const paths = [...readFileSync('client/app/screen-programs.ts', 'utf8').matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, path]) => path!);
    const walked = SCREENS.map((address) => address.split('?')[0]!);
    const pattern = (path: string) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !ELSEWHERE.includes(path) && !walked.some((address) => pattern(path).test(address)))).toEqual([]);
  });

  it('is found wanting where Chinese stands in it unsaid, and where a text is pale', async () => {
    await pages.open('/methods?lang=en');
    await pages.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p title="铜">镍 <span lang="zh-CN" title="钴">钴</span></p>');
      const texts = ['#767676', '#777', 'rgb(0 0 0 / 0.54)', 'rgb(0 0 0 / 0.5)', '#777', '#767676'];
      const lines = texts.map((colour, i) => `<li id="pale-${i}" style="color: ${colour}">line ${i}</li>`);
      document.body.insertAdjacentHTML('beforeend', `<ul id="pale" style="background: white">${lines.join('')}</ul>`);
    });
    expect(await findUnsaidChinese(pages.page)).toEqual(['P.: 镍 ', 'P. title: 铜']);
    expect(await pages.axe('#pale')).toEqual(['color-contrast: #pale-1, #pale-3, #pale-4']);
  });
});
