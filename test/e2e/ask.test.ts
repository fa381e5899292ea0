import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('a question in people’s words', () => {
  const pages = openPages(chromiumPath);

  it('is asked where one searches, and answered in a sentence with its query and the right screen', async () => {
    await pages.open('/map');
    const box = pages.page.getByRole('combobox', { name: /搜索/ });
    await box.fill('谁能生产隔膜');
    await pages.page.getByRole('option', { name: /谁能生产隔膜/ }).waitFor();
    await box.press('Enter');
    await pages.see('.ask-answer h2').toBe('谁在生产锂电隔膜？');
    const { data } = await pages.ask('{ enterprises(filter: { makes: "separator" }) { totalCount nodes { name } } }');
    const { totalCount, nodes } = data['enterprises'] as unknown as { totalCount: number; nodes: { name: string }[] };
    await pages.see('.ask-answer [role=status]').toContain(`有记录的 ${totalCount} 家`);
    for (const { name } of nodes) await pages.see('.ask-answer [role=status]').toContain(name);
    await pages.page.getByText('背后的查询', { exact: true }).click();
    await pages.see('.ask-answer pre').toContain('"product": "separator"');
    await pages.page.getByRole('link', { name: '看完整的页面' }).click();
    await pages.param('product').toBe('separator');
  });

  it('takes the query along to where it can be changed', async () => {
    await pages.open('/ask?lang=en&q=who makes copper foil in Gansu');
    await pages.see('.ask-answer h2').toMatch(/copper foil/i);
    await pages.page.getByRole('link', { name: 'Change it in the playground' }).click();
    await pages.page.locator('.graphiql-container').waitFor();
    await pages.see('.graphiql-query-editor').toContain('AskMakers');
  });

  it('stops an enterprise by the same rule as the rest of the house', async () => {
    await pages.walk('/ask?q=如果金川停产');
    const { data } = await pages.ask('{ groupStop(chain: "ni-cu-co", region: "cn-620300", enterprise: "e_jinchuan") { lost { id } } }');
    const lost = (data['groupStop'] as unknown as { lost: unknown[] }).lost.length;
    await pages.see('.ask-answer [role=status]').toContain(`至多 ${lost} 种`);
  });

  it('says what is not understood or not known, and what is near it', async () => {
    await pages.walk('/ask?q=硫酸镍多少钱一吨');
    await pages.see('.ask-unknown').toContain('没有价格');
    await pages.walk('/ask?q=唱首歌呀');
    await pages.see('.ask-unknown').toContain('没有看懂');
    await pages.page.getByRole('link', { name: '还缺什么' }).first().click();
    await pages.see('.ask-answer h2').toContain('未见本地生产');
    await pages.walk('/ask?q=谁能生产月球石');
    await pages.see('.ask-unknown').toContain('月球石');
    await pages.walk('/ask?q=为什么缺电解镍');
    await pages.see('.ask-answer [role=status]').toContain('它在本地不算缺口，链图上的状态是“强”。');
  });

  it('marks what it lists as the map does, says which word it passed over, and offers what to ask next', async () => {
    await pages.walk('/ask?q=缺什么');
    await pages.see('.ask-rows').toContain('补链');
    const next = pages.page.locator('.ask-near a').first();
    const asked = (await next.textContent())!;
    await next.click();
    await pages.param('q').toBe(asked);
    await pages.page.locator('.ask-answer').waitFor();
    await pages.walk('/ask?q=硫酸镍xyz谁做');
    await pages.see('.ask-guessed').toContain('xyz');
    await pages.walk('/ask?q=上周改了什么');
    await pages.see('.ask-answer h2').toMatch(/\d{4}-\d\d-\d\d 至 \d{4}-\d\d-\d\d/);
    await pages.see('.ask-answer [role=status]').toContain('这段时间没有修订');
  });

  it.each([
    ['light', 'zh', 1366],
    ['dark', 'en', 390],
  ] as const)('has nothing for axe to find (%s, %s, %s px)', async (theme, lang, width) => {
    await pages.walk(`/ask?lang=${lang}`, { theme, width });
    await pages.page.locator('.ask-examples a').first().click();
    await pages.page.locator('.ask-answer').waitFor();
    expect(await pages.axe()).toEqual([]);
  });
});
