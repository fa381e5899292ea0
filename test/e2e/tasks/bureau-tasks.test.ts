import { statSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createOfficer, type Officer } from '../../testkit/officer.ts';
import { openPages } from '../../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const HERE = 'chain: "ni-cu-co", region: "cn-620300"';
/** More steps than this and somebody before a meeting asks a colleague. */
const MOST = 6;

interface Named {
  name: string;
}

describe.skipIf(chromiumPath === null)('what the bureau wants to know, from the start page in six steps', () => {
  const pages = openPages(chromiumPath);
  let officer: Officer;
  beforeEach(async () => {
    officer = createOfficer();
    await pages.open('/');
  });
  afterEach(() => {
    expect(officer.interactions).toBeGreaterThan(0);
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
  });

  const rail = (name: string) => pages.page.locator('.lt-rail').getByRole('link', { name, exact: true });
  const tab = (name: string) => pages.page.locator('.lt-tabs').getByRole('link', { name, exact: true });
  const answer = '.ask-answer [role=status]';
  async function ask(question: string): Promise<void> {
    const box = pages.page.getByRole('combobox', { name: /搜索/ });
    await officer.write(box, question);
    await pages.page.getByRole('option', { name: question }).first().waitFor();
    await officer.press(box, 'Enter');
    await pages.page.locator(answer).waitFor();
  }
  const seeWhole = () => officer.click(pages.page.getByRole('link', { name: '看完整的页面' }));
  async function read<T>(query: string): Promise<T> {
    const { data, errors } = await pages.ask(`{ it: ${query} }`);
    expect(errors).toEqual([]);
    return data['it'] as unknown as T;
  }

  it('a: the three most useful things for batteries, and who makes them', async () => {
    await officer.click(rail('招商'));
    await officer.write(pages.page.getByRole('textbox', { name: '按产品、用途或企业查找' }), '电池');
    const { nodes } = await read<{ nodes: { product: Named }[] }>(
      `gaps(${HERE}, filter: { text: "电池" }, first: 200) { nodes { product { name } } }`,
    );
    const named = nodes.map(({ product }) => product.name);
    const rows = pages.page.locator('.invite-table tbody tr');
    // The gaps come a few at a time, each with its candidates.
    await pages.count(rows).toBeGreaterThanOrEqual(3);
    const isNamed = (text: string) => named.some((name) => text.includes(name));
    await expect.poll(async () => (await rows.allTextContents()).slice(0, 3).filter((text) => !isNamed(text))).toEqual([]);
    await pages.count(rows.first().locator('a[href*="/enterprises/"]')).toBeGreaterThan(0);
  });

  it('b: what stops with sulphuric acid', async () => {
    await ask('如果硫酸停了');
    const [lost] = await read<{ loses: Named[]; hardLoses: Named[] }[]>(
      `critical(${HERE}, product: "h2so4") { loses { name } hardLoses { name } }`,
    );
    await pages.see(answer).toContain(`至多牵连 ${lost!.loses.length} 种，其中买不来的 ${lost!.hardLoses.length} 种`);
  });

  it('c: what stops with 金川, and on the map', async () => {
    await ask('金川停产会怎样');
    const { lost } = await read<{ lost: Named[] }>(`groupStop(${HERE}, enterprise: "e_jinchuan") { lost { name } }`);
    await pages.see(answer).toContain(`至多 ${lost.length} 种`);
    await seeWhole();
    await pages.param('stop').toBe('e_jinchuan');
    await pages.page.locator('.sandbox-sum').first().waitFor();
  });

  it('d: one page on 宝钛 for a meeting', async () => {
    const box = pages.page.getByRole('combobox', { name: /搜索/ });
    await officer.write(box, '宝钛集团');
    await pages.page
      .getByRole('option', { name: /宝钛集团有限公司/ })
      .first()
      .waitFor();
    await officer.press(box, 'Enter');
    await officer.click(pages.page.getByRole('link', { name: '打印简报' }).first());
    await pages.see('.brief-sheet').toContain('宝钛');
    expect(new URL(pages.page.url()).pathname).toMatch(/^\/brief\/enterprise\//);
  });

  it('e: which figures of 2020 cannot be right', async () => {
    await ask('2020年哪些数字不可能是对的');
    const { totalCount, nodes } = await read<{ totalCount: number; nodes: { raw: string }[] }>(
      'claims(verdict: IMPLAUSIBLE, period: "2020") { totalCount nodes { raw } }',
    );
    expect(totalCount).toBeGreaterThan(0);
    await pages.see(answer).toContain(nodes[0]!.raw);
    await seeWhole();
    for (const { raw } of nodes) await pages.see('.rec-cards').toContain(raw);
  });

  it('f: who could supply whom here', async () => {
    await officer.click(rail('招商'));
    await officer.click(tab('供需对接'));
    const { nodes } = await read<{
      nodes: { product: Named; suppliers: { enterprise: Named }[]; buyers: { enterprise: Named | null }[] }[];
    }>(`matching(${HERE}, first: 1) { nodes { product { name } suppliers { enterprise { name } } buyers { enterprise { name } } } }`);
    const { product, suppliers } = nodes[0]!;
    await pages.see('main').toContain(product.name);
    await pages.see('main').toContain(suppliers[0]!.enterprise.name);
  });

  it('g: how 金川 and 西北有色院 are connected', async () => {
    await ask('金川和西北有色院什么关系');
    await pages.see(answer).toContain('西北有色金属研究院');
    await seeWhole();
    await pages.param('enterprise').toBe('e_jinchuan');
    await pages.see('main').toContain('西北有色金属研究院');
  });

  it('h: what three additions bring, in an address that can be sent on', async () => {
    await ask('加上隔膜、电解液和负极会怎样');
    await seeWhole();
    await pages.page.locator('.sandbox-sum').first().waitFor();
    const address = new URL(pages.page.url());
    expect(address.searchParams.get('add')?.split(',')).toHaveLength(3);
    const said = await pages.text('.sandbox-sum');
    expect(said).toMatch(/\d/);
    await pages.open(`${address.pathname}${address.search}`, { ready: '.sandbox-sum' });
    await pages.see('.sandbox-sum').toBe(said);
  });

  it('i: what to do with a billion', async () => {
    await ask('10亿投什么');
    const { choices } = await read<{ choices: { gap: { product: Named } }[] }>(
      `portfolio(${HERE}, input: { budget: 10 }) { choices { gap { product { name } } } }`,
    );
    for (const { gap } of choices.slice(0, 3)) await pages.see(answer).toContain(gap.product.name);
    await pages.page.getByRole('link', { name: /^按常见造价估另外 \d+ 个/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/portfolio' && url.searchParams.get('budget') === '10');
    await expect.poll(() => new URL(pages.page.url()).searchParams.get('costs')?.split(',').length ?? 0).toBeGreaterThan(3);
    await pages.count('.portfolio-offer').toBe(0);
  });

  it('j: how 兰州 compares', async () => {
    await ask('和兰州比一比');
    await seeWhole();
    await pages.see('main').toContain('兰州市');
    await pages.param('with').toBe('cn-620100');
  });

  it('k: the gaps as an Excel file', async () => {
    await officer.click(rail('招商'));
    await pages.page.locator('.invite-table tbody tr').first().waitFor();
    const download = pages.page.waitForEvent('download');
    await officer.click(pages.page.locator('.table-exports').first().getByRole('button', { name: 'Excel' }));
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/\.xlsx$/);
    expect(statSync(await file.path()).size).toBeGreaterThan(5_000);
  });

  it('l: the same for another region', async () => {
    await ask('兰州缺什么');
    await pages.see('.ask-answer h2').toContain('兰州市');
    await seeWhole();
    await pages.param('region').toBe('cn-620100');
    await pages.see('main').toContain('兰州市');
  });
});
