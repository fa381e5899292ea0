import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const READ = /\d+ 个缺口里 \d+ 个在外地有人可找/;

describe.skipIf(chromiumPath === null)('whom to invite', () => {
  const pages = openPages(chromiumPath, { ready: '.invite-table tbody tr, .lt-state-empty, .lt-state-error' });
  const row = (name: string) => pages.page.getByRole('row').filter({ has: pages.page.getByRole('rowheader', { name }) });
  /** A row that was opened stays open while one goes about the screen. */
  const open = async (name: string): Promise<void> => {
    const button = row(name).getByRole('button', { name: `${name}：展开整行` });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  };

  const candidates = async (): Promise<number[]> => {
    const { data } = await pages.ask('{gaps(chain:"ni-cu-co",region:"cn-620300",first:200){nodes{candidates}}}');
    return (data['gaps'] as unknown as { nodes: { candidates: number }[] }).nodes.map((gap) => gap.candidates);
  };

  it('has one row a gap, all of them, with market, plant, makers, way in, news and what to verify', async () => {
    await pages.walk('/invite');
    await pages.see('h1').toMatch(READ);
    await pages.count('.invite-table tbody tr').toBe((await candidates()).length);
    const anode = row('人造石墨负极');
    const closed = (await anode.boundingBox())!.height;
    expect(await anode.getByText('可请引荐').isVisible()).toBe(false);
    await open('人造石墨负极');
    expect(await anode.getByText('可请引荐').isVisible()).toBe(true);
    expect((await anode.boundingBox())!.height).toBeGreaterThan(closed);
    for (const said of ['够一座', '上海璞泰来', '湖南中科电气', '可请引荐', '2022-11-02', '只见规划'])
      await pages.see(anode).toContain(said);
    await pages.see(row('覆铜板')).toContain('这 3 家');
    await anode.getByRole('link', { name: '人造石墨负极' }).click();
    await pages.see('.panel h2').toContain('人造石墨负极');
    await pages.param('product').toBe('anode_gr');
  });

  it('lets a park be chosen for each gap that a plant here could close, in its address', async () => {
    await pages.walk('/invite?q=负极');
    await open('人造石墨负极');
    await row('人造石墨负极').getByRole('button', { name: '人造石墨负极：建在哪里' }).click();
    await pages.param('siteOf').toBe('anode_gr');
    const dialog = pages.page.getByRole('dialog', { name: '人造石墨负极：建在哪里' });
    await pages.see(dialog).toContain('选了园区再比');
    await dialog.getByRole('combobox', { name: '园区' }).click();
    await dialog.getByTitle('金昌经济技术开发区').click();
    await pages.see(dialog).toContain('无记录，不能判断够不够');
    expect(await pages.axe('dialog[open]')).toEqual([]);
    await dialog.getByRole('button', { name: '好' }).click();
    await pages.param('siteOf').toBe(null);
    // beside the market, and beside the plant that it carries
    await pages.count(row('人造石墨负极').getByRole('link', { name: '不一致' })).toBe(2);
  });

  it('parts the gaps by how near somebody is to call, all of them, and leaves those of a part at a press', async () => {
    await pages.walk('/invite');
    await pages.see('h1').toMatch(READ);
    const counts = await pages.page.locator('.count-bar strong').allTextContents();
    expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe((await candidates()).length);
    await pages.page.getByRole('button', { name: `${counts[0]} 有生产者，也有路可走` }).click();
    await pages.param('reach').toBe('both');
    await pages.count('.invite-table tbody tr').toBe(Number(counts[0]));
    await pages.count('.invite-row-both').toBe(Number(counts[0]));
  });

  it('counts candidates as the service does', async () => {
    await pages.walk('/invite');
    await pages.see('h1').toMatch(READ);
    const counts = await candidates();
    await pages.see('h1').toContain(`${counts.filter((count) => count > 0).length} 个在外地有人可找`);
  });

  it('turns round to one row a firm, makers, suppliers and ways in apart, and keeps it in the address', async () => {
    await pages.walk('/invite');
    await pages.page.getByRole('button', { name: '每家企业一行' }).click();
    await pages.param('view').toBe('firm');
    await pages.see('h1').toMatch(READ);
    await pages.see('#invite-MAKER').toContain('生产者');
    await pages.see('#invite-WAY_IN').toContain('引荐');
    await pages.see(pages.page.locator('section[aria-labelledby="invite-MAKER"] tbody tr').first()).toContain('铜杆');
  });

  it('finds what batteries need, wherever it is filed, a firm by its name, and firms of a place', async () => {
    await pages.walk('/invite?q=电池');
    await pages.see('h1').toMatch(READ);
    for (const name of ['硫酸锰', '锂电隔膜', '工业纯铁']) await pages.count(row(name)).toBe(1);
    await pages.count(row('覆铜板')).toBe(0);
    await pages.page.getByRole('textbox', { name: '按产品、用途或企业查找' }).fill('恩捷');
    await pages.count('.invite-table tbody tr').toBe(1);
    await pages.see('.invite-table tbody').toContain('云南恩捷');
    await pages.walk('/invite?place=cn-61');
    await pages.see('h1').toMatch(READ);
    await pages.see('.invite-table tbody').toContain('宝钛集团');
    expect(await pages.text('.invite-table tbody')).not.toContain('上海璞泰来');
    await pages.walk('/invite?q=xyzxyz', { ready: '.lt-state-empty' });
    await pages.see('.lt-state-empty').toContain('筛选后一个也不剩');
  });

  it('says in words where a region has no gap, and answers an unknown one', async () => {
    await pages.walk('/invite?region=nowhere');
    await pages.see('.lt-state-error').toContain('nowhere');
    pages.complaints.splice(0);
  });

  // The other view, in light, is looked at with every screen.
  it('has nothing that axe finds in the view of a firm in the dark', async () => {
    await pages.walk('/invite?lang=en&view=firm', { theme: 'dark' });
    await pages.see('h1').toMatch(/\d+ of \d+ gaps/);
    expect(await pages.axe()).toEqual([]);
  });
});
