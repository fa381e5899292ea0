import { beforeEach, describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the questions of the side panel', () => {
  const asked: string[] = [];
  const pages = openPages(chromiumPath, { onRequest: (body) => asked.push(...(/query (Answer\w+)/.exec(body) ?? []).slice(1)) });
  beforeEach(() => {
    asked.length = 0;
  });
  const answer = async (): Promise<string> => {
    await pages.page.locator('.panel-answer .lt-mark-icon').first().waitFor();
    return pages.text('.panel-answer');
  };

  it('says what to bring to make a product here, with the proof', async () => {
    await pages.open('/gaps?q=高温合金(GH4169类)');
    await pages.page.locator('.gaps-card').first().getByRole('button', { name: /更多/ }).click();
    await pages.page.getByRole('menuitem', { name: '怎么补' }).click();
    const text = await answer();
    expect(text).toContain('至少要带来 4 样');
    expect(text).toContain('带来 金属铬 + 工业纯铁/原料铁 + 钼 + 铌，即可在本地做出高温合金(GH4169类)');
    expect(text).toContain('少一样都不行');
    await pages.param('ask').toBe('packages');
    await pages.page.locator('.panel-packages summary').first().click();
    await pages.count('.panel-packages .panel-tree .lt-gap-supplement').not.toBe(0);
    expect(asked).toEqual(['AnswerPackages']);
  });

  it('lists more packages when asked, says why the list is short, and turns to what no process yields', async () => {
    await pages.open('/map?product=cut_tool&ask=packages');
    const cards = pages.page.locator('.panel-packages > li');
    await pages.count(cards).toBe(5);
    await pages.see('.panel-answer').toContain('只列排在最前的几个，另外还有');
    await pages.page.getByRole('button', { name: '再多列，至多 20 个' }).click();
    await expect.poll(() => cards.count()).toBeGreaterThan(5);
    await pages.param('packages').toBe('20');
    await pages.page.getByText('只算没有工艺能产出的产品').click();
    await pages.param('bring').toBe('PURCHASED');
    await pages.param('packages').toBeNull();
    await pages.page.locator('.panel-packages > li').first().waitFor();
    await pages.page.reload();
    await pages.page.getByRole('radio', { name: /只算没有工艺能产出的产品/, checked: true }).waitFor();
  });

  it('holds a plant against a park, by the size that one asks for, and says what nobody recorded of it', async () => {
    await pages.open('/map?product=anode_gr&ask=site');
    const site = pages.page.locator('.panel-site');
    await pages.see(site).toContain('用电');
    await pages.see(site).toContain('选了园区再比');
    await pages.see(site).toContain('在建后的本地市场');
    await site.locator('.ant-select').click();
    await pages.page.locator('.ant-select-item-option', { hasText: '河西堡化工循环经济产业园区' }).click();
    await pages.param('site').toBe('e_hexibao');
    await pages.see(site).toContain('无记录');
    await pages.see(site).toMatch(/河西堡化工循环经济产业园区里有记录的企业 \d+ 家/);
    await site.getByRole('spinbutton').fill('1000');
    await pages.param('size').toBe('1000');
    await pages.see(site).toContain('按所填规模 1,000 t/年算');
    await pages.open('/map?product=epoxy&ask=site');
    await pages.see('.panel-site').toContain('没有登记以它为主产出的工艺');
  });

  it('follows the sandbox: status, gap, packages and proof are of the scenario, and it says what is not', async () => {
    await pages.open('/gaps?product=superalloy&ask=packages&add=cr');
    await pages.see('.panel .sandbox-mark').toContain('沙盘：假设情形，不写入');
    expect(await answer()).toContain('至少要带来 3 样');
    await pages.see('.panel-packages').toContain('带来 工业纯铁/原料铁 + 钼 + 铌，');
    await pages.page.locator('.panel-recipe .panel-link', { hasText: '金属铬' }).first().click();
    await pages.page.locator('.panel h2', { hasText: '金属铬' }).waitFor();
    await pages.see('.panel-status').toContain('强');
    await pages.param('add').toBe('cr');
    await pages.page.goto(`${pages.home}/map?product=superalloy&add=cr,fe,mo,nb`);
    await pages.page.locator('.panel .sandbox-mark').waitFor();
    await pages.page.locator('.panel-section', { hasText: '差的是厂' }).first().waitFor();
    await pages.page.goto(`${pages.home}/gaps?product=anode_gr&ask=targets,robustness&add=cr`);
    await pages.page.getByText('不按沙盘的假设情形').waitFor();
  });

  it.each([
    ['ti_mill', '差的是厂'],
    ['consumer', '带来什么都做不出'],
    ['glass_cloth', '带来什么都做不出'],
  ])('says so where there is nothing to bring (%s)', async (product, words) => {
    await pages.walk(`/gaps?product=${product}&ask=packages`);
    expect(await answer()).toContain(words);
    await pages.count('.panel-packages li').toBe(0);
  });

  it('ranks whom to call, with the role, what to verify first, the tie and what opens', async () => {
    await pages.open('/gaps?q=人造石墨负极');
    await pages.page.locator('.gaps-card').first().getByRole('button', { name: /更多/ }).click();
    await pages.page.getByRole('menuitem', { name: '找谁' }).click();
    await answer();
    const cards = pages.page.locator('.panel-packages > li');
    await pages.count(cards).toBe(4);
    await pages
      .see(cards.first())
      .toMatch(/第 1 上海璞泰来.*生产者.*它还生产本地另外 1 种缺口产品：锂电隔膜.*它来了，就能做出 1 种： .*锂电隔膜/);
    await pages.see(cards.nth(1)).toMatch(/与本地的联系：.*金川镍都实业有限公司/);
    await pages.count(cards.nth(1).getByText('与本地')).toBe(1);
    expect(await cards.nth(0).locator('.lt-badge').allTextContents()).toEqual(['生产者']);
    expect(await cards.nth(1).locator('.lt-badge').allTextContents()).toEqual(['生产者', '先核实：只见规划']);
    expect(asked).toEqual(['AnswerTargets']);
    await pages.page.getByRole('button', { name: /这个排名稳不稳/ }).click();
    await pages.page.getByText('随机扰动 200 次').waitFor();
    await pages.param('ask').toBe('robustness,targets');
  });

  it('lists who can introduce us after those who make it, and says what stays blocked without one', async () => {
    await pages.walk('/gaps?product=anode_gr&ask=targets');
    expect(await answer()).toContain('外地有 4 家可找（人造石墨负极），其中 1 家有生产记录且没有要先核实的事');
    const cards = pages.page.locator('.panel-packages > li');
    const roles = await cards.evaluateAll((all) => all.map((one) => one.querySelector('.lt-badge')?.textContent));
    expect(roles).toEqual(['生产者', '生产者', '生产者', '引荐']);
    await pages.see(cards.first()).toMatch(/没有它，仍被卡住的 1 种： .*锂电隔膜/);
    await pages.see(cards.last()).toContain('与本地的联系：');
  });

  it('says what stops with a product, and what an ordinary dominator tree would miss', async () => {
    await pages.walk('/map?product=h2so4&ask=stops');
    const text = await answer();
    expect(text).toContain('若不另购，金昌市至多牵连 29 种产品');
    expect(text).toContain('其中有记录的牵连 28 种');
    expect(text).toContain('其中外购也补不上的 7 种');
    expect(text).toContain('会以为一种也不受影响');
    await pages.page.getByRole('button', { name: '停了会怎样' }).click();
    await pages.page.locator('.panel-answer').waitFor({ state: 'detached' });
    await pages.param('ask').toBeNull();
  });

  it('says what a gap opens when it is filled', async () => {
    await pages.walk('/gaps?product=cr&ask=unlocks');
    expect(await answer()).toMatch(/补上金属铬，就能做出另外 1 种：.*镍铬电热合金丝/);
  });

  it.each([
    ['light', '/gaps?product=anode_gr&ask=packages,robustness,targets,unlocks,stops'],
    ['dark', '/gaps?product=superalloy&ask=packages,stops,targets&lang=en'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    await answer();
    for (const summary of await pages.page.locator('.panel-packages details > summary').all()) await summary.click();
    expect(await pages.axe()).toEqual([]);
  });
});
