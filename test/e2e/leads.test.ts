import { describe, expect, inject, it } from 'vitest';
import { findOverflow } from '../testkit/find-overflow.ts';
import { createOfficer } from '../testkit/officer.ts';
import { openPages } from '../testkit/open-pages.ts';
import { startApp } from '../testkit/start-app.ts';

const chromiumPath = inject('chromiumPath');
/** More steps than this and somebody between two meetings writes it on paper. */
const MOST = 8;

describe.skipIf(chromiumPath === null)('leads', () => {
  const pages = openPages(chromiumPath, { start: () => startApp() });

  it('are put in for a product, noted of, and taken to a project within a few steps', async () => {
    await pages.open('/leads?new=1&makes=cu_foil_li&investor=e_jinchuan');
    const { page } = pages;
    const officer = createOfficer();
    await pages.see('h1').toBe('0 条线索在跟，0 条逾期');
    await expect.poll(() => page.getByRole('textbox', { name: '名称', exact: true }).inputValue()).toMatch(/锂电铜箔$/);
    await page.getByRole('spinbutton', { name: '总投资（亿元）' }).fill('12');
    await officer.write(page.getByLabel('下一步', { exact: true }), '回访');
    await officer.write(page.getByLabel('下一步日期', { exact: true }), '2026-01-05');
    await pages.rest();
    await officer.click(page.getByRole('button', { name: '保存' }));
    await pages.see('.lead-facts').toMatch(/下一步日期2026-01-05 逾期.*总投资12亿元.*用地（亩）未知/);
    await officer.write(page.getByLabel('谈了什么'), '来电，愿意看地');
    await officer.click(page.getByRole('button', { name: '记一次联系' }));
    await pages.see('.lead-log').toContain('来电，愿意看地');
    await pages.rest();
    expect(await pages.axe()).toEqual([]);
    await officer.click(page.getByRole('button', { name: '转为项目' }));
    // The question moves to its place while it opens.
    await pages.rest();
    await officer.click(page.locator('.ant-popconfirm').getByRole('button', { name: '转为项目' }));
    await pages.see('main').toContain('已转为项目：');
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    await page
      .getByRole('link', { name: /锂电铜箔$/ })
      .first()
      .click();
    await pages.see('main').toContain('12亿元');
  });

  it('are not written over unseen: whoever corrects one sees what another has put in meanwhile', async () => {
    const { page } = pages;
    const { data } = await pages.ask('mutation { upsertLead(input: { name: "硫酸镍二期", landMu: 50 }) { nodes { id } } }');
    const { id } = (data['upsertLead'] as unknown as { nodes: [{ id: string }] }).nodes[0];
    await pages.open(`/leads/${id}`);
    await page.getByRole('button', { name: '修改' }).click();
    await pages.ask(`mutation { upsertLead(input: { id: "${id}", landMu: 80 }) { revision { id } } }`);
    // The contact below asks for the lead anew while its form is open.
    await page.getByLabel('谈了什么').fill('来电');
    await page.getByRole('button', { name: '记一次联系' }).click();
    await pages.see('.lead-log').toContain('来电');
    await pages.rest();
    await page.getByRole('spinbutton', { name: '用地（亩）' }).fill('90');
    await page.getByRole('button', { name: '保存' }).click();
    await pages.see('.edit-collisions').toMatch(/用地.*90.*80/);
    await page.setViewportSize({ width: 390, height: 844 });
    await pages.rest();
    expect([await findOverflow(page), await pages.axe('.lead-form')]).toEqual([[], []]);
    await page.getByRole('button', { name: '仍按我的写' }).click();
    await pages.see('.lead-facts').toMatch(/用地（亩）90/);
    await pages.ask(`mutation { retractFact(id: "${id}", reason: "试") { revision { id } } }`);
  });

  it('are listed with what is overdue first, in both languages and in a narrow window', async () => {
    const { page } = pages;
    await pages.ask(
      'mutation { upsertLead(input: { name: "正极材料回访", nextDate: "2026-01-05", responsible: "招商一科", stage: VISITED }) { revision { id } } }',
    );
    await pages.open('/gaps?product=separator');
    await page.getByRole('link', { name: '记为线索', exact: true }).click();
    await expect.poll(() => page.getByRole('textbox', { name: '名称', exact: true }).inputValue()).toMatch(/隔膜/);
    await pages.open('/leads');
    await pages.see('h1').toBe('1 条线索在跟，1 条逾期');
    await pages.see('.rec-table tbody tr').toMatch(/^正极材料回访已考察未知2026-01-05 逾期招商一科/);
    await pages.rest();
    await pages.open('/leads?lang=en&new=1', { width: 390, height: 844, theme: 'dark' });
    await pages.see('h1').toBe('Leads: 1 open, 1 overdue');
    await pages.rest();
    expect(await findOverflow(page)).toEqual([]);
  });
});
