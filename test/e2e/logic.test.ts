import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('decision logic', () => {
  const pages = openPages(chromiumPath, { ready: '.logic-answer .rec-table, .rec-lists .rec-table, .lt-state-empty, .lt-state-error' });
  const section = (id: string) => pages.page.locator(`#${id}`);

  it('answers each rule with its numbers', async () => {
    await pages.walk('/logic');
    await pages.see('h1').toContain('87% 的产品系于金川集团股份有限公司');
    await pages.see('h1').toContain('缺口 56 个');
    await pages.see(section('leaders').locator('h2')).toContain('有记录的只有它的 71 种，一停至多共失 77 种');
    await pages.see(section('gaps').locator('h2')).toContain('补链 18、延链 31、强链 7');
    await pages.see(section('clusters').locator('h2')).toContain('6 组产品');
    await pages.see(section('trees').locator('h2')).toContain('50 种产品，深 6 层、最宽 20 种；产业林共 5 棵树');
    await pages.see(section('merit').locator('h2')).toContain('50 个项目');
    await pages.see(section('resolve')).toContain('没有一种计算能回答');
    await pages.see(section('dependence').locator('h2')).toContain('89 种产品里，77 种（87%）系于金川集团股份有限公司；没有它还剩 12 种');
    await pages.see(section('service').locator('h2')).toContain('50 个项目共 600 项');
  });

  it('leads from a rule to its statement, from a leader to its profile, from a gap to its card', async () => {
    await pages.walk('/logic');
    await section('leaders').getByRole('link', { name: '金川集团股份有限公司' }).click();
    await pages.page.waitForURL((url) => url.pathname === '/enterprises/e_jinchuan');
    await pages.page.goBack();
    await section('gaps').getByRole('listitem').first().getByRole('link').click();
    await pages.page.waitForURL((url) => url.pathname === '/gaps' && url.searchParams.has('product'));
    await pages.page.goBack();
    await section('trees').getByRole('link', { name: /#94/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/sources/S01' && url.searchParams.get('at') === '#94');
    await pages.see('.src-statements > li.src-on').toContain('#94');
    await pages.page
      .locator('.src-statements > li.src-on')
      .getByRole('link', { name: /由计算回答/ })
      .click();
    await pages.page.waitForURL((url) => url.pathname === '/logic' && url.searchParams.get('at') === '#94');
    await pages.see('.logic-asked h2').toContain('工业树');
  });

  it('opens at the section that a statement asks for', async () => {
    await pages.walk('/logic?at=%2398');
    await pages.see('.logic-asked h2').toContain('系于');
    await expect.poll(() => section('dependence').evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 200)).toBe(true);
    await pages.page.getByRole('navigation', { name: '各条规则' }).getByRole('link', { name: '聚集群' }).click();
    await pages.param('at').toBe('clusters');
    await pages.see('.logic-asked h2').toContain('6 组产品');
  });

  it('shows the tree and the dependence of another leader, by keyboard, and keeps the choice in the address', async () => {
    await pages.walk('/logic');
    await section('trees').getByRole('button', { name: '金泥集团公司' }).focus();
    await pages.page.keyboard.press('Enter');
    await pages.param('leader').toBe('e_jinni');
    await pages.see(section('trees').locator('h2')).toContain('金泥集团公司的工业树有 11 种产品，深 6 层');
    await pages.see(section('dependence').locator('h2')).toContain('28 种（31%）系于金泥集团公司');
    await pages.count(section('trees').locator('.logic-fold[aria-expanded="false"]')).not.toBe(0);
    await section('trees').getByRole('button', { name: '全部展开' }).click();
    await pages.count(section('trees').locator('.logic-fold[aria-expanded="false"]')).toBe(0);
    await pages.count(section('trees').locator('.logic-tree .lt-product-link')).toBe(11);
    await section('dependence').getByRole('link', { name: '在链图上看它停产' }).click();
    await pages.param('stop').toBe('e_jinni');
    await pages.see('.sandbox').toContain('金泥集团公司');
  });

  it('says so in words where a region has no leader, and answers an unknown region', async () => {
    await pages.walk('/logic?region=cn-410100', { ready: '#leaders h2' });
    await pages.see('h1').toContain('按记录没有系于一家的产品');
    await pages.see(section('leaders').locator('h2')).toContain('未系统调查');
    await pages.walk('/logic?region=nowhere');
    await pages.see('.lt-state-error').toContain('nowhere');
    pages.complaints.splice(0);
  });

  it('matches who makes with who needs, and leads to how one reaches the other', async () => {
    await pages.walk('/matching');
    await pages.see('h1').toContain('8 种产品本地有供方也有需方');
    await pages.count('.match-flow svg path').not.toBe(0);
    const row = pages.page.getByRole('row', { name: /液氯/ });
    await pages.see(row).toContain('→ 金川集团化工新材料公司');
    await row.getByRole('link', { name: /怎么联系上甘肃国钛/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/partners' && url.searchParams.has('enterprise') && url.searchParams.has('to'));
    await pages.page.goBack();
    const { data } = await pages.ask('{ matching(chain: "ni-cu-co", region: "cn-620300") { totalCount } }');
    const { totalCount } = data['matching'] as unknown as { totalCount: number };
    await pages.page.getByRole('button', { name: `本地无供方记录 ${totalCount - 8} 种` }).click();
    await pages.param('makers').toBe('elsewhere');
    await pages.page
      .getByRole('row', { name: /锂电隔膜/ })
      .getByRole('link', { name: '看缺口' })
      .click();
    await pages.page.waitForURL((url) => url.pathname === '/gaps' && url.searchParams.get('product') !== null);
  });

  it('finds the regions that complete ours and lays them side by side', async () => {
    await pages.walk('/logic?view=regions');
    await expect.poll(() => new URL(pages.page.url()).pathname).toBe('/regions');
    await pages.see('h1').toContain('互补最多的是江苏省');
    await pages.page.getByRole('button', { name: '并排比较：江苏省' }).click();
    await pages.param('with').toBe('cn-32');
    await pages.see('h1').toContain('金昌市、江苏省：共有');
    await pages.count('.regions-map').toBe(2);
    await pages.see('.regions-map').toMatch(/\d+\/\d+/);
    await pages.see(pages.page.locator('.regions-compare tr', { hasText: '金昌市江苏省' })).toContain('12');
    await pages.page.getByRole('combobox', { name: /选择要并排比较/ }).fill('宝鸡');
    await pages.page.keyboard.press('Enter');
    await pages.param('with').toBe('cn-32,cn-610300');
    // The list does not stay before what was chosen.
    await pages.count('.ant-select-dropdown:not(.ant-select-dropdown-hidden)').toBe(0);
    await pages.see('h1').toContain('宝鸡市');
    await pages.page.getByRole('button', { name: '市级' }).click();
    await pages.param('level').toBe('CITY');
    await pages.see(pages.page.getByRole('heading', { name: /个地区里/ })).toContain('与金昌市互补');
    await pages.walk('/regions?region=cn');
    await pages.see('h1').toContain('没有与中国互补的地区');
    await pages.walk('/regions?with=nowhere');
    await pages.see('.lt-state-error').toContain('nowhere');
    pages.complaints.splice(0);
  });

  it.each([
    ['dark', '/logic?lang=en&at=trees'],
    ['dark', '/regions?with=cn-610300'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    await pages.count('.lt-state').toBe(0);
    expect(await pages.axe()).toEqual([]);
  });
});
