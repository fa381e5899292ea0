import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { compareLayouts } from '../../testkit/compare-layouts.ts';
import { findNoise } from '../../testkit/find-noise.ts';
import { findUnsaidChinese } from '../../testkit/find-unsaid-chinese.ts';
import { openPages } from '../../testkit/open-pages.ts';
import { readLayout } from '../../testkit/read-layout.ts';
import { EVERY_SCREEN } from '../../testkit/screens.ts';

const chromiumPath = inject('chromiumPath');

/** An address that leads to another, and what the shared service has none of: accounts.test.ts and leads.test.ts look at theirs. */
const ELSEWHERE = ['/data', '/accounts', '/leads/:id'];

describe.skipIf(chromiumPath === null)('every screen', () => {
  const pages = openPages(chromiumPath);

  it('is walked to: the walk leaves no address of the client out', () => {
    const paths = [...readFileSync('client/app/screen-programs.ts', 'utf8').matchAll(/^ {2}'(\/[^']*)':/gm)].map(([, path]) => path!);
    const walked = EVERY_SCREEN.map((address) => address.split('?')[0]!);
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

  it('is found wanting where a block moves, vanishes or lies over another, and where a number has digits without end', async () => {
    await pages.walk('/projects?view=kpis');
    const kept = await readLayout(pages.page);
    expect(compareLayouts(kept, await readLayout(pages.page))).toEqual([]);
    expect(await findNoise(pages.page)).toEqual([]);
    const look = (rule: string) =>
      pages.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, rule);
    const foundBy = async (rule: string) => {
      await look(rule);
      return compareLayouts(kept, await readLayout(pages.page)).map((line) => line.split(':')[0]);
    };
    expect(await foundBy('main h1 { translate: 90px }')).toContain('moved');
    expect(await foundBy('main h1 { display: none !important }')).toContain('gone');
    expect(await foundBy('main { translate: 0 -60px }')).toContain('moved');
    expect(await foundBy('')).toEqual([]);
    await pages.page.evaluate((sum) => (document.querySelector('h1')!.title = `${sum} t`), 0.1 + 0.2);
    expect(await findNoise(pages.page)).toEqual(['digits without end: 0.30000000000000004 t']);
  });
});
