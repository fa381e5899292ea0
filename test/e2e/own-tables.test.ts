import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('a method on a table of one’s own', () => {
  const pages = openPages(chromiumPath, { ready: '.methods-card' });
  const card = (id: string) =>
    pages.page.locator('.methods-card').filter({ has: pages.page.locator('code', { hasText: new RegExp(`^${id}$`) }) });
  async function openForm(id: string, address = '/methods') {
    await pages.open(address);
    await card(id).locator('summary').nth(1).click();
    return card(id).locator('.own-form');
  }

  it('runs its example at once, and says it as a table, as bars and in files', async () => {
    const form = await openForm('concentration');
    await form.getByRole('button', { name: '运行' }).click();
    await pages.see(form.locator('tbody').first()).toContain('0.38');
    await pages.count(form.locator('.own-bars rect')).toBe(3);
    await pages.count(form.getByRole('button', { name: 'Excel' })).toBe(2);
    expect(await pages.axe('.own-form')).toEqual([]);
  });

  it('takes a file as Excel writes it, and what is typed', async () => {
    const form = await openForm('concentration');
    // 企业,产能 / 金川,60 / 甲,40 in GB18030
    const bytes = [0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0xb2, 0xfa, 0xc4, 0xdc, 0x0d, 0x0a, 0xbd, 0xf0, 0xb4, 0xa8, 0x2c, 0x36, 0x30, 0x0d, 0x0a];
    await form.locator('input[type=file]').setInputFiles({
      name: 'x.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from([...bytes, 0xbc, 0xd7, 0x2c, 0x34, 0x30]),
    });
    await expect.poll(() => form.locator('textarea').inputValue()).toContain('金川,60');
    await form.getByRole('button', { name: '运行' }).click();
    await pages.see(form.locator('tbody').first()).toContain('0.52');
    await pages.see(form.locator('tbody').nth(1)).toContain('金川');
  });

  it('says which cell is wrong, and what the service refuses, in the reader’s words', async () => {
    const form = await openForm('concentration', '/methods?lang=en');
    await form.locator('textarea').fill('Firm,Capacity\nA,1\nB,much');
    await form.getByRole('button', { name: 'Run', exact: true }).click();
    await pages.see(form.getByRole('alert')).toContain('“Capacity” of row 2 should be a number');
    await form.locator('textarea').fill('Firm,Capacity\nA,-1');
    await form.getByRole('button', { name: 'Run', exact: true }).click();
    await pages.see(form).toContain('must be at least 0');
    pages.complaints.length = 0;
  });
});

describe.skipIf(chromiumPath === null)('a list that opens', () => {
  const pages = openPages(chromiumPath);

  it('of the search lies over an open panel', async () => {
    await pages.open('/gaps?product=separator', { ready: '.panel-head' });
    await pages.page.getByRole('combobox', { name: /搜索/ }).fill('金川');
    const option = pages.page.locator('.lt-search-pop [role=option]').first();
    await option.waitFor();
    const isOnTop = () =>
      option.evaluate((element) => {
        const { right, top, height } = element.getBoundingClientRect();
        return element.contains(document.elementFromPoint(right - 8, top + height / 2));
      });
    await expect.poll(isOnTop).toBe(true);
  });

  it('of a picker finds as the search does: Enter takes the first that the search names', async () => {
    for (const text of ['宝钛', 'xibeiyouse', '江西铜业']) {
      const { data } = await pages.ask('query ($text: String!) { search(text: $text, kinds: [ENTERPRISE], first: 1) { id name } }', {
        text,
      });
      const [first] = data['search'] as unknown as { id: string; name: string }[];
      await pages.open('/partners', { ready: '.names-picker' });
      // The screen opens on the leader once it knows who that is; what is typed before that is lost.
      await pages.rest();
      const picker = pages.page.locator('.names-picker input').first();
      await picker.pressSequentially(text);
      await pages.see('.ant-select-item-option').toContain(first!.name);
      await picker.press('Enter');
      await pages.param('enterprise').toBe(first!.id);
    }
  });
});
