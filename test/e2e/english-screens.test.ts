import { describe, expect, inject, it } from 'vitest';
import { findUnsaidChinese } from '../testkit/find-unsaid-chinese.ts';
import { openFolds } from '../testkit/open-folds.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const ALL_ASKED = 'ask=packages,robustness,stops,targets,unlocks';

describe.skipIf(chromiumPath === null)('an English screen', () => {
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-container' });

  it.each([
    '/',
    '/map',
    `/map?product=separator&${ALL_ASKED}`,
    '/map?focus=product:niso4&list=1',
    '/map?sandbox=1&add=separator&stop=e_jinchuan',
    '/gaps',
    `/gaps?product=separator&${ALL_ASKED}&weighing=1`,
    '/enterprises',
    '/partners?enterprise=e_jinchuan&depth=2',
    '/partners?enterprise=e_jinchuan&to=e_nin',
    '/balance?open=niso4',
    '/logic',
    '/logic?view=matching',
    '/logic?view=regions&with=cn-620100',
    '/quality?verdict=all',
    '/quality?view=names',
    '/quality?view=records',
    '/quality?view=sources',
    '/sources',
    '/sources/S01',
    '/methods',
    '/ask',
    '/ask?q=who makes copper foil in Gansu',
    '/ask?q=which 2020 figures cannot be right',
    '/ask?q=why is copper foil a gap',
  ])('says of all that stays Chinese that it is: %s', async (address) => {
    await pages.walk(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    await openFolds(pages.page);
    await pages.rest();
    expect(await findUnsaidChinese(pages.page)).toEqual([]);
  });

  it('is found wanting where Chinese stands in it unsaid', async () => {
    await pages.open('/methods?lang=en');
    await pages.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<p title="铜">镍 <span lang="zh-CN" title="钴">钴</span></p>');
    });
    expect(await findUnsaidChinese(pages.page)).toEqual(['P.: 镍 ', 'P. title: 铜']);
  });
});
