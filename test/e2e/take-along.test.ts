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
    const { data } = await pages.app.ask('{ source(id: "S01") { title factCount } }');
    const { title, factCount } = data['source'] as unknown as { title: string; factCount: number };
    expect(rows.find(([id]) => id === 'S01')).toEqual(expect.arrayContaining([title, String(factCount)]));
    await pages.see('.table-exports [role=status]').toBe('已保存');
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
