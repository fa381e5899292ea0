import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('projects, data quality and sources', () => {
  const pages = openPages(chromiumPath, {
    ready: '.rec-card, .rec-table, .src-pane, .rec-facts, .proj-times, .quality-rivals, .lt-state-empty, .lt-state-error',
  });

  it('shows the pipeline by stage, with the implausible figure as printed and its verdict', async () => {
    await pages.walk('/projects');
    await pages.see('h1').toContain('50 个项目');
    const card = pages.page.locator('.rec-card', { has: pages.page.getByRole('heading', { name: '5000万吨/年镍盐' }) });
    await pages.see(card).toContain('不合常理');
    await pages.page.getByRole('button', { name: '只看链外' }).click();
    await pages.page.getByText('筛选后剩 12 个').waitFor();
    await pages.param('tag').toBe('off');
  });

  it('opens the owner and the product of a project', async () => {
    await pages.walk('/projects?project=pj_3dinst');
    await pages.count('.rec-card').toBe(1);
    await pages.page.locator('.rec-card a[href^="/enterprises/"]').first().click();
    await pages.page.waitForURL((url) => url.pathname.startsWith('/enterprises/'));
    await pages.page.goBack();
    await pages.page.locator('.rec-card a[href^="/map?"]').first().click();
    await pages.page.locator('.map-screen').waitFor();
    await pages.param('product').not.toBeNull();
  });

  it('says what a batch states and how its sums are checked', async () => {
    await pages.walk('/projects?view=batches');
    const cards = pages.page.locator('.rec-cards');
    for (const words of ['50多亿元', '40 亿元 ÷ 43 亿元 = 93.02%', '已知 1 个项目的投资合计 1.5 亿元'])
      await pages.see(cards).toContain(words);
  });

  it('shows the policy line without any project in zeros, and as without a record rather than as a gap', async () => {
    await pages.walk('/projects?view=policy');
    await pages.see(pages.page.getByRole('row', { name: /全国文明城市/ })).toMatch(/^全国文明城市0{9}未见记录0/);
    await pages.page
      .getByRole('row', { name: /循环经济示范城市/ })
      .getByRole('link', { name: '2', exact: true })
      .click();
    await pages.page.getByText('筛选后剩 2 个').waitFor();
    await pages.walk('/projects?view=policy&lang=en');
    await pages.count(pages.page.getByRole('cell', { name: 'no record', exact: true })).toBeGreaterThan(0);
  });

  it('computes share, pace and allocation under each rival target', async () => {
    await pages.walk('/projects?view=kpis');
    const row = pages.page.locator('.proj-kpi-row', { hasText: '目标有 2 个说法' });
    for (const words of ['23.32%', '19.43%', '10.95', '13.81']) await pages.see(row).toContain(words);
    await row.getByText('目标有 2 个说法').click();
    for (const words of ['1.1 亿元', '1.32 亿元', '91 个']) await pages.see(row).toContain(words);
  });

  it('lists doubtful figures with rule, arithmetic, unranked readings and what would settle them', async () => {
    await pages.walk('/quality');
    const card = pages.page.locator('.rec-card', { hasText: '“5000万吨/年”' }).first();
    for (const words of ['不合常理', '规则：金属含量', '5000吨/年；5万吨/年', '怎样可以弄清']) await pages.see(card).toContain(words);
    await pages.page.getByRole('button', { name: /^相符/ }).click();
    await pages.page.getByRole('heading', { level: 2, name: /相符/ }).waitFor();
    await pages.param('verdict').toBe('CONSISTENT');
  });

  it('names what is unverified, without record, or no publication', async () => {
    await pages.walk('/quality?view=names');
    for (const name of ['六族', '土桥', '恒正惠佳', '多得尔']) await pages.see('.rec-table').toContain(name);
    await pages.page.getByRole('button', { name: '来源覆盖' }).click();
    await pages.page.getByRole('heading', { name: /不是出版物的依据/ }).waitFor();
    await pages.page.getByRole('button', { name: '产品记录' }).click();
    await pages.page.locator('.rec-facts a').first().click();
    await pages.page.locator('.map-screen').waitFor();
    await pages.param('product').not.toBeNull();
  });

  it('shows a conflict as one card with its rivals side by side, each with source and verdict', async () => {
    await pages.walk('/quality?q=120');
    const conflict = pages.page.locator('.quality-conflict', { hasText: '120亿' });
    await pages.count(conflict).toBe(1);
    const rivals = conflict.locator('.quality-rivals > li');
    await pages.count(rivals).toBe(2);
    for (const at of [0, 1]) {
      await pages.count(rivals.nth(at).locator('.verdict')).toBe(1);
      await pages.count(rivals.nth(at).locator('.src-links a')).toBeGreaterThan(0);
    }
    await pages.see(conflict).toContain('不排先后');
  });

  it('lists exactly the products that a count of records counts', async () => {
    await pages.walk('/quality?view=records');
    for (const word of ['无记录', '有记录', '可能']) {
      const button = pages.page.locator('.rec-tools button', { hasText: word }).first();
      const said = Number(/(\d+)$/.exec(await button.innerText())?.[1]);
      await button.click();
      await pages.count(pages.page.locator('.rec-tools button[aria-pressed="true"]', { hasText: word })).toBe(1);
      await pages.count('.rec-facts a').toBe(said);
    }
    await pages.param('knowledge').not.toBeNull();
  });

  it('goes from a fact to its statement, and says how to put the text in place', async () => {
    await pages.walk('/sources/S01?fact=c_nisalt');
    await pages.page.locator('.src-statements .src-on').first().waitFor();
    await pages.count('.src-statements > li').toBe(108);
    await pages.see('.src-statements > li.src-on').toContain('#44');
    await pages.see('.rec-screen').toContain('sources/S01.txt');
    await pages.page.getByRole('link', { name: '#43', exact: true }).click();
    await pages.page.waitForURL((url) => url.searchParams.get('at') === '#43');
    await pages.see('.src-statements > li.src-on').toContain('#43');
    await pages.page
      .getByRole('link', { name: /^打开：项目：5000万吨/ })
      .first()
      .click();
    await pages.param('project').toBe('pj_nisalt5000w');
    await pages.see('.rec-screen').toContain('5000万吨');
  });

  it('lists the sources and answers an unknown one with what to do', async () => {
    await pages.walk('/sources?lang=en');
    await pages.see('h1').toContain('127 sources');
    await pages.walk('/sources/nothing');
    await pages.see('.lt-state-empty, .lt-state-error').toContain('nothing');
  });

  it.each([
    ['dark', '/projects?view=kpis'],
    ['light', '/projects?view=policy'],
    ['dark', '/quality?lang=en'],
    ['light', '/quality?view=records'],
    ['dark', '/sources/S01?fact=c_nisalt'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    expect(await pages.axe()).toEqual([]);
  });
});
