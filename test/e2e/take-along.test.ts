import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('a table that is taken along', () => {
  const pages = openPages(chromiumPath, { ready: '.rec-table, .ent-table, table' });
  const take = async (button: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      pages.page.waitForEvent('download'),
      pages.page.locator('.table-exports').first().getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  it('has in its file what stands on the screen', async () => {
    await pages.open('/sources');
    const { name, bytes } = await take('CSV');
    expect(name).toMatch(/\.csv$/);
    const [head, ...rows] = parse(bytes, { bom: true }) as string[][];
    expect(head).toEqual(await pages.page.locator('.rec-table').first().locator('thead th').allTextContents());
    expect(rows.length).toBe(await pages.page.locator('.rec-table').first().locator('tbody tr').count());
    const { data } = await pages.ask('{ source(id: "S01") { title factCount } }');
    const { title, factCount } = data['source'] as unknown as { title: string; factCount: number };
    expect(rows.find(([id]) => id === 'S01')).toEqual(expect.arrayContaining([title, String(factCount)]));
    await pages.see('.table-exports [role=status]').toBe('已保存');
  });

  it('says in words what is a sign on the screen: a disputed figure, an estimate', async () => {
    await pages.walk('/flow', { ready: '.flow-table .verdict-sign' });
    const [, ...rows] = parse((await take('CSV')).bytes, { bom: true }) as string[][];
    expect(rows.find(([from]) => from === '阳极铜')?.[2]).toMatch(/^\[推断\] [\d.–]+ 万 t\/年 \[不一致\]$/);
  });

  it('is sorted by its heads and filtered, and taken along as it is shown', async () => {
    const page = await pages.open('/sources');
    const table = page.locator('.rec-table-box').first();
    const shown = () => table.locator('tbody tr:visible').evaluateAll((rows) => rows.map((row) => row.lastElementChild?.textContent));
    const head = table.locator('thead th').last();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const facts = (await shown()).map(Number);
    expect(facts).toEqual([...facts].sort((a, b) => b - a));
    expect(facts[0]).toBeGreaterThan(facts.at(-1)!);
    // full-width and capital letters are found as the search finds them
    await page.getByPlaceholder('按标题或出版者查找').fill('ｓ０１');
    await expect.poll(async () => (await shown()).length).toBeLessThan(facts.length);
    const { bytes } = await take('CSV');
    const [, ...rows] = parse(bytes, { bom: true }) as string[][];
    expect(rows.map((row) => row.at(-1))).toEqual(await shown());
    expect(rows.some(([id]) => id === 'S01')).toBe(true);
  });

  it('is an Excel file where one is wanted, under the name of the screen', async () => {
    await pages.open('/enterprises?lang=en');
    const { name, bytes } = await take('Excel');
    expect(name).toMatch(/\.xlsx$/);
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('goes to the clipboard', async () => {
    await pages.open('/logic');
    await pages.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const table = pages.page.locator('.rec-table-box', { has: pages.page.locator('.rec-table') }).first();
    await table.getByRole('button', { name: '复制' }).click();
    await pages.see(table.locator('[role=status]')).toBe('已复制');
    const lines = (await pages.page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines.length).toBe(1 + (await table.locator('tbody tr').count()));
  });
});
