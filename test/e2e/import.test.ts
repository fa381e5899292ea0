import { readFile } from 'node:fs/promises';
import { describe, expect, inject, it } from 'vitest';
import { createOfficer } from '../testkit/officer.ts';
import { findOverflow } from '../testkit/find-overflow.ts';
import { findUnsaidChinese } from '../testkit/find-unsaid-chinese.ts';
import { openPages } from '../testkit/open-pages.ts';
import { startApp } from '../testkit/start-app.ts';

const chromiumPath = inject('chromiumPath');
/** From the start page to what is written. */
const MOST = 8;

const HEAD = '企业名称,统一社会信用代码,产品,产能,单位,状态,所在地,联系人';
const PRODUCTS = ['三元前驱体', '硫酸镍', '四氧化三钴', '硫酸', '硫酸钴'];
const fit = Array.from(
  { length: 35 },
  (_, i) => `甘肃第${i + 1}材料有限公司,,${PRODUCTS[i % 5]},${1000 + i},吨/年,${['在产', '在建', '拟建'][i % 3]},金昌市,张三`,
);
const WRONG = [
  ['某厂甲,91620300MA71XXXX1,硫酸镍,1000,吨/年,在产,金昌市,', '91620300MA71XXXX1', ''],
  ['某厂乙,,硫酸聂,1000,吨/年,在产,金昌市,', '硫酸聂', '硫酸镍'],
  ['某厂丙,,硫酸镍,三千左右吧,吨/年,在产,金昌市,', '三千左右吧', '3000'],
  ['某厂丁,,硫酸镍,2,件,在产,金昌市,', '件', '吨/年'],
  ['某厂戊,,硫酸镍,10,吨/年,随便,金昌市,', '随便', '在产'],
] as const;
const SHEET = ['金昌市重点企业情况表,,,,,,,', HEAD, ...fit, ...WRONG.map(([line]) => line), '合计,,,50000,,,,', ''].join('\n');
const toFile = (name: string, text: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

describe.skipIf(chromiumPath === null)('a messy table of 40 rows', () => {
  const pages = openPages(chromiumPath, { start: startApp });

  it('goes in within eight steps, the five wrong rows corrected', async () => {
    const officer = createOfficer();
    const { page } = pages;
    await pages.open('/');
    await officer.click(page.locator('.lt-rail').getByRole('link', { name: '资料', exact: true }));
    await officer.click(page.locator('.lt-tabs').getByRole('link', { name: '导入', exact: true }));
    const choose = async (name: string, text: string) => {
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        officer.click(page.getByRole('button', { name: '选择文件' })),
      ]);
      await chooser.setFiles(toFile(name, text));
    };
    await choose('企业.csv', SHEET);
    await pages.see('main [role=status]').toContain('35 行可以写入，5 行要改');
    await pages.count(page.locator('.rec-table').filter({ hasText: '应填写' }).locator('tbody tr')).toBe(5);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      officer.click(page.getByRole('link', { name: '下载要改的行（5 行，带“问题”一列）' })),
    ]);
    let rows = await readFile(await download.path(), 'utf8');
    for (const [, wrong, right] of WRONG) rows = rows.replace(`,${wrong},`, `,${right},`);
    await choose(download.suggestedFilename(), rows);
    await pages.see('main [role=status]').toContain('40 行可以写入，0 行要改');
    await officer.write(page.getByLabel('来源'), '市工信局 2026 年台账');
    await officer.click(page.getByRole('button', { name: '写入 40 行' }));
    await pages.see('main').toContain('已写入修订 2');
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    const { data } = await pages.ask('{ search(text: "甘肃第7材料有限公司") { name } revisions(first: 1) { nodes { note added } } }');
    expect(data).toMatchObject({ search: [{ name: '甘肃第7材料有限公司' }], revisions: { nodes: [{ note: '市工信局 2026 年台账' }] } });
  });

  it('goes back within eight steps, and nothing of it is left', async () => {
    const officer = createOfficer();
    const { page } = pages;
    await pages.open('/');
    await officer.click(page.locator('.lt-rail').getByRole('link', { name: '资料', exact: true }));
    await officer.click(page.locator('.lt-tabs').getByRole('link', { name: '导入', exact: true }));
    await officer.click(page.getByRole('button', { name: /企业\.csv/ }));
    await officer.click(page.getByRole('link', { name: '看改动或撤销' }));
    await officer.click(page.getByRole('button', { name: '撤销这次修订', exact: true }));
    await officer.click(page.locator('.rv-undo .ant-btn-primary'));
    await pages.param('revision').toBe('3');
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    const { data } = await pages.ask(
      `{ search(text: "甘肃第7材料有限公司") { name }
         compareRevisions(chain: "ni-cu-co", region: "cn-620300", from: "revision:1", to: "revision:3") { added changed removed } }`,
    );
    expect(data).toMatchObject({ search: [], compareRevisions: { added: 0, changed: 0, removed: 0 } });
  });

  it('asks whom a name means, reads a column as another, and is whole in both languages, looks and windows', async () => {
    const { page } = pages;
    await pages.open('/import', { theme: 'dark', width: 390, height: 844 });
    const table =
      '企业名称,产品,产能,单位,状态,地点在哪\n格林美股份有限公司,硫酸钴,1000,吨/年,在产,金昌市\n某厂己,硫酸聂,1,吨,在产,金昌市\n';
    await page.locator('input[type=file]').setInputFiles(toFile('名称.csv', table));
    const column = page.getByRole('combobox', { name: '认作 地点在哪' });
    await column.fill('所在地');
    await column.press('Enter');
    await page.getByRole('button', { name: '就是它' }).waitFor();
    await pages.rest();
    expect(await findOverflow(page)).toEqual([]);
    expect(await pages.axe('main')).toEqual([]);
    await page.getByRole('button', { name: '就是它' }).click();
    await pages.see('main [role=status]').toContain('1 行可以写入，1 行要改');
    const word = page.getByRole('combobox', { name: '“硫酸聂”指哪种产品' });
    await word.fill('硫酸镍');
    await word.press('Enter');
    await pages.see('main [role=status]').toContain('2 行可以写入，0 行要改');
    await pages.walk(`${new URL(page.url()).pathname}${new URL(page.url()).search}&lang=en`, { theme: 'light', width: 1366, height: 768 });
    await pages.rest();
    expect(await findUnsaidChinese(page)).toEqual([]);
    expect([await findOverflow(page), await pages.axe('main')]).toEqual([[], []]);
    await pages.walk('/import?lang=en&part=decided', { ready: '.rec-table' });
    await page.getByRole('button', { name: /Take back/ }).click();
    await pages.see('main').toContain('Nothing was decided yet.');
  });
});
