/** Facts put in where they are shown, each in a few steps. */
import { describe, expect, inject, it } from 'vitest';
import { createOfficer } from '../testkit/officer.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
/** More steps than this and somebody between two meetings writes it on paper. */
const MOST = 8;
const PLACE = 'chain: "ni-cu-co", region: "cn-620300"';

describe.skipIf(chromiumPath === null)('forms where the fact is shown', () => {
  // An application of its own: others must not see what is written here.
  const pages = openPages(chromiumPath, { seeds: 'graph-seeds/nickel-copper-cobalt' });
  const form = () => pages.page.locator('.edit-form');
  const button = (name: string | RegExp) => pages.page.getByRole('button', { name });
  const nodesOf = async <T>(query: string, field: string): Promise<T[]> =>
    ((await pages.ask(query)).data[field] as unknown as { nodes: T[] }).nodes;

  it('moves a project, and says what that has changed', async () => {
    const officer = createOfficer();
    await pages.open('/projects?q=5000吨/年镍合金');
    await officer.click(button('推进项目'));
    await form().getByLabel('阶段').selectOption('SIGNED');
    await officer.write(form().getByLabel('问了谁'), '张工');
    await officer.click(form().getByRole('button', { name: '记下' }));
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    await pages.see('.edit-said').toContain('已记为修订 2。');
    await pages.see('.proj-board h2').toContain('签约');
  });

  it('keeps that we asked and that nobody here makes it', async () => {
    const officer = createOfficer();
    const [gap] = await nodesOf<{ product: { id: string } }>(
      `{ gaps(${PLACE}, kind: SUPPLEMENT, first: 1) { nodes { product { id } } } }`,
      'gaps',
    );
    await pages.open(`/gaps?product=${gap!.product.id}`);
    await officer.click(button('我们问过：本地没有'));
    await officer.write(form().getByLabel('问了谁'), '招商局');
    await officer.click(form().getByRole('button', { name: '记下' }));
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    await pages.see('.edit-said').toContain('已记为修订 3。');
    await pages.count(pages.page.locator('.panel').getByText('询问 招商局')).not.toBe(0);
    await pages.see('.panel').toContain('已核实没有，依据见下。');
  });

  it('takes the capacity that settles an open verdict', async () => {
    const officer = createOfficer();
    const rows = await nodesOf<{ product: { id: string }; verdict: string; askFirst: object | null; askAbout: { id: string } | null }>(
      `{ balance(${PLACE}) { nodes { product { id } verdict askFirst { id } askAbout { id } } } }`,
      'balance',
    );
    const open = rows.find(({ product, verdict, askFirst, askAbout }) => verdict === 'OPEN' && askFirst && askAbout?.id === product.id)!;
    await pages.open(`/balance?open=${open.product.id}`);
    await pages.see('.balance-open .balance-verdict').toContain('待定');
    await officer.click(button('记下它的产能'));
    await officer.write(form().getByLabel('年产能'), '900000000');
    await officer.write(form().getByLabel('问了谁'), '厂长');
    await officer.click(form().getByRole('button', { name: '记下' }));
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
    await pages.see('.edit-said').toContain('已记为修订 4。');
    await pages.see('.balance-open .balance-verdict').toContain('够用');
  });

  it('shows what another has written meanwhile, and writes over it when told to', async () => {
    await pages.open('/projects?q=5000吨/年镍合金');
    await button('推进项目').click();
    await pages.rest();
    const other =
      'setProjectStage(project: "pj_nialloy5000", stage: STARTED, date: "2026-11-01", asked: { whom: "李", date: "2026-11-01" })';
    await pages.ask(`mutation { ${other} { revision { id } } }`);
    await form().getByLabel('阶段').selectOption('FUNDED');
    await form().getByLabel('问了谁').fill('张工');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-collisions').toMatch(/阶段.*资金到位.*开工/);
    expect(await pages.axe('.edit-form')).toEqual([]);
    await form().getByRole('button', { name: '仍按我的写' }).click();
    await pages.see('.proj-board h2').toContain('资金到位');
  });

  it('takes for unseen what another writes while a form is open, also where the page is asked anew below it', async () => {
    await pages.open('/projects?q=5000吨/年镍合金');
    await pages.page.locator('.rec-card summary', { hasText: '改动' }).click();
    await pages.page.locator('.rec-card').getByRole('button', { name: '更正' }).click();
    const open = pages.page.getByRole('region', { name: '更正' });
    await open.getByLabel('专班负责人').fill('张科');
    const other = 'upsertProject(input: { id: "pj_nialloy5000", caseOwner: "李科" }, asked: { whom: "李", date: "2026-11-01" })';
    await pages.ask(`mutation { ${other} { revision { id } } }`);
    const beside = pages.page.getByRole('region', { name: '登记项目' });
    await button('登记项目').click();
    await beside.getByLabel('名称', { exact: true }).fill('新材料乙一期');
    await beside.getByLabel('问了谁').fill('张工');
    await beside.getByRole('button', { name: '记下' }).click();
    await pages.count(beside).toBe(0);
    await pages.rest();
    await open.getByLabel('问了谁').fill('张工');
    await open.getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-collisions').toMatch(/张科.*李科/);
  });

  /** Fills a form in and sends it, on the word of a new source. */
  const send = async (fields: Readonly<Record<string, string>>) => {
    for (const [label, text] of Object.entries(fields)) await form().getByLabel(label, { exact: true }).fill(text);
    await form().getByRole('button', { name: '记下' }).click();
    await pages.count('.edit-form').toBe(0);
  };
  const asked = { 问了谁: '王工' };

  it('puts in an enterprise on a new source, and what is said of it where that is shown', async () => {
    await pages.open('/enterprises?q=金川新材料甲');
    await button('登记企业').click();
    await form().getByLabel('新来源').check();
    await send({ 名称: '金川新材料甲公司', 题名: '金昌市企业名录 2026', 发布者: '金昌市工信局' });
    await pages.page.getByRole('link', { name: '金川新材料甲公司' }).click();
    await pages.see('h1').toContain('金川新材料甲公司');
    await pages.see('.lt-sources summary').toContain('1');
    await button('记下一条动向').click();
    await send({ ...asked, 内容: '在金昌找地扩产' });
    await button('记下一个数字').click();
    await send({ ...asked, 指标: '职工人数', 原文写法: '320人', 数值: '320', 单位: '人' });
    await button('记下一条关系').click();
    await form().getByLabel('问了谁').fill('王工');
    await form().getByRole('button', { name: '记下' }).click();
    await pages.see('.edit-form .lt-wrong').toBe('请先选：另一方。');
    await form().getByRole('combobox', { name: '另一方' }).fill('金川集团股份');
    await pages.page.locator('.ant-select-item-option').first().click();
    await send(asked);
    await button('记下一条需求').click();
    await form().getByRole('combobox', { name: '产品' }).fill('阴极铜');
    await pages.page.locator('.ant-select-item-option').first().click();
    await send({ ...asked, 年用量: '1000', 单位: 't/a' });
    await pages.see('.enterprise-cards').toMatch(/需要.*1.*客户.*1.*动向.*1.*320人/s);
  });

  it('corrects what is there, says what is missing, and takes it out for a reason', async () => {
    await pages.open('/sources?q=金昌市企业名录');
    await pages.page.getByRole('link', { name: '金昌市企业名录 2026' }).click();
    await button('更正').click();
    await send({ 发布日期: '2026-10' });
    await pages.see('.rec-sub').toContain('2026-10');
    await pages.open('/projects');
    await button('登记项目').click();
    await send({ ...asked, 名称: '新材料甲一期', '总投资（亿元）': '3' });
    await pages.open('/projects?q=新材料甲一期');
    await pages.see('.rec-card').toContain('3亿元');
    await pages.page.locator('.rec-card summary', { hasText: '改动' }).click();
    await pages.page.locator('.rec-card').getByRole('button', { name: '撤回' }).click();
    await form().getByLabel('理由').fill('登记错了');
    await form().getByRole('button', { name: '撤回' }).click();
    await pages.see('.edit-said').toContain('已记为修订');
    await pages.see('main').not.toContain('新材料甲一期');
  });

  it('sets a goal for the region, by the keyboard alone', async () => {
    await pages.open('/map?product=separator');
    await button('设为目标产品').focus();
    await pages.page.keyboard.press('Enter');
    await form().getByLabel('问了谁').focus();
    await pages.page.keyboard.type('发改委');
    await pages.page.keyboard.press('Enter');
    await button('不再是目标产品').waitFor();
    await pages.see('.panel').toContain('金昌市想要生产它');
  });
});
