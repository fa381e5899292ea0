import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const ITEMS = 'g~anode_gr~cn-620300~ni-cu-co,n~先谈绿电!.再谈地,g~separator~cn-620300~ni-cu-co';

describe.skipIf(chromiumPath === null)('the meeting list', () => {
  const pages = openPages(chromiumPath);
  const titles = () =>
    pages.page
      .locator('.list-lines > li')
      .evaluateAll((lines) => lines.map((line) => line.querySelector('strong, textarea, .list-item > p')?.textContent));
  const button = (name: string | RegExp) => pages.page.getByRole('button', { name });

  it('takes a gap from its card and keeps it when the page is opened again', async () => {
    const page = await pages.open('/gaps', { ready: '.gaps-card' });
    const card = page.locator('.gaps-card').first();
    const name = await pages.text(card.locator('h3'));
    await card.locator('.list-add').click();
    await pages.see(card.locator('.list-add')).toContain('已在清单');
    await page.goto(`${pages.home}/list`);
    await pages.see('h1').toBe('会议清单：1 项');
    await pages.see('.list-lines strong').toBe(name);
    await button('移出第 1 项').click();
    await pages.count('.list-lines > li').toBe(0);
  });

  it('opens from an address, read only, and becomes a list of one’s own', async () => {
    const page = await pages.open(`/list?items=${encodeURIComponent(ITEMS)}&title=${encodeURIComponent('周一例会')}`);
    await pages.see('h1').toBe('会议清单“周一例会”：3 项');
    await pages.count('.list-hands').toBe(0);
    await button('存为我的一份').click();
    await pages.count('.list-hands').toBe(3);
    await pages.param('items').toBe(null);
    await pages.see('h1').toBe('会议清单“周一例会”：3 项');
    await expect.poll(titles).toEqual([expect.stringContaining('石墨'), '先谈绿电,再谈地', expect.stringContaining('隔膜')]);
    expect(await page.locator('textarea').inputValue()).toBe('先谈绿电,再谈地');
  });

  it('is put in order by buttons and by keys, and says where a line went', async () => {
    const page = await pages.open(`/list?items=${encodeURIComponent(ITEMS)}`);
    await button('存为我的一份').click();
    await button('第 3 项上移').click();
    await expect.poll(titles).toEqual([expect.stringContaining('石墨'), expect.stringContaining('隔膜'), '先谈绿电,再谈地']);
    await pages.see('.rec-screen > [role=status]').toBe('已移到第 2 项，共 3 项');
    await page.locator('.list-lines > li').nth(1).press('Alt+ArrowUp');
    await expect.poll(titles).toEqual([expect.stringContaining('隔膜'), expect.stringContaining('石墨'), '先谈绿电,再谈地']);
    expect(await pages.axe()).toEqual([]);
  });

  it('goes out by an address that opens the same list', async () => {
    const page = await pages.open(`/list?items=${encodeURIComponent(ITEMS)}`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button('存为我的一份').click();
    await page.getByLabel('给清单起个名字').fill('电池');
    await button('复制分享地址').click();
    await pages.see('.list-bar [role=status]').toContain('地址已复制');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => localStorage.clear());
    await page.goto(address);
    await pages.see('h1').toBe('会议清单“电池”：3 项');
  });

  it('says so where the browser has no room, and goes on', async () => {
    const page = await pages.open('/list?lang=en');
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.getByLabel('Write a note').fill('first');
    await page.getByRole('button', { name: 'Add note' }).click();
    await pages.see('.list-not-kept').toContain('keeps no list');
    await pages.see('h1').toBe('Meeting list: 1 item');
  });

  it('follows what another window does', async () => {
    const page = await pages.open('/list');
    const other = await page.context().newPage();
    await other.goto(`${pages.home}/list`);
    for (const [window, text] of [
      [page, '甲'],
      [other, '乙'],
      [page, '丙'],
    ] as const) {
      await window.getByLabel('写一条备注').fill(text);
      await window.getByRole('button', { name: '加入备注' }).click();
      await window.getByText(text, { exact: true }).first().waitFor({ state: 'attached' });
    }
    await expect.poll(titles).toEqual(['甲', '乙', '丙']);
    await other.close();
  });
});
