import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the playground', () => {
  const pages = openPages(chromiumPath, { ready: '.graphiql-query-editor .view-line' });
  const response = () => pages.page.locator('.result-window');

  it.each([
    ['zh', '常用查询', '这条链缺什么'],
    ['en', 'Saved queries', 'Where is the chain missing'],
  ])('offers its library in %s', async (lang, title, first) => {
    await pages.open(`/playground?lang=${lang}`);
    await pages.see('.library h2').toBe(title);
    await pages.count('.library button').toBeGreaterThanOrEqual(15);
    await pages.see('.library button').toContain(first);
    expect(await pages.page.title()).toContain('Liantu');
  });

  it('runs a saved query at a click and puts it into the address', async () => {
    await pages.open('/playground');
    await pages.page.click('[data-saved="02-supplement"]');
    await response().getByText('totalCount', { exact: false }).first().waitFor();
    await pages.page.waitForURL(/saved=02-supplement/);
    await pages.see(response()).not.toContain('errors');
  });

  it('opens with the query of its address', async () => {
    await pages.open(`/playground?lang=en&query=${encodeURIComponent('{ chain(id: "ni-cu-co") { nameEn } }')}`);
    await pages.page.locator('.graphiql-execute-button').click();
    await response().getByText('nameEn', { exact: false }).first().waitFor();
    expect(pages.page.url()).toContain('query=');
  });

  it('tells in Chinese what is wrong with a query, and its own commands', async () => {
    await pages.open(`/playground?query=${encodeURIComponent('{ chain(id: "ni-cu-co") { nane } }')}`);
    await pages.page.locator('.squiggly-error').first().waitFor();
    await pages.page.locator('.graphiql-query-editor .view-line').first().click();
    await pages.page.keyboard.press('F8');
    await pages.see('.marker-widget').toContain('类型 Chain 没有字段 nane。是不是要写');
    await pages.page.keyboard.press('Escape');
    await pages.page.keyboard.press('F1');
    await pages.see('.quick-input-list').toContain('合并片段');
  });

  it('has nothing of ours that keeps a reader out (WCAG 2.2 AA)', async () => {
    await pages.open('/playground');
    expect(await pages.axe('.lt-rail', '.lt-header', '.library', '.pg-own')).toEqual([]);
  });

  it('stands in the frame of the other screens, in their theme, and leads to them', async () => {
    await pages.open('/playground?lang=en&region=cn-620100', { theme: 'dark' });
    expect(await pages.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await pages.count('body.graphiql-dark').toBe(1);
    await pages.page.getByRole('link', { name: 'Gaps', exact: true }).click();
    await pages.page.waitForURL((url) => url.pathname === '/gaps' && url.searchParams.get('region') === 'cn-620100');
    await pages.page.goBack();
    await pages.page.getByRole('button', { name: '中文' }).click();
    await pages.page.waitForURL((url) => url.pathname.startsWith('/playground') && url.searchParams.get('lang') === 'zh');
    await pages.see('.library h2').toBe('常用查询');
    await pages.page.getByRole('button', { name: /^运行/ }).waitFor();
  });

  it('shows an answer as a table that can be taken along', async () => {
    const { data } = await pages.ask('{ chain(id: "ni-cu-co") { segments { id name } } }');
    const { segments } = data['chain'] as unknown as { segments: { id: string; name: string }[] };
    await pages.open(`/playground?query=${encodeURIComponent('{ chain(id: "ni-cu-co") { segments { id name } } }')}`);
    await pages.page.locator('.graphiql-execute-button').click();
    await pages.count('.pg-table tbody tr').toBe(segments.length);
    await pages.see('.pg-table tbody tr').toContain(segments[0]!.name);
    await pages.count(pages.page.locator('.pg-table').getByRole('button', { name: 'CSV' })).toBe(1);
    expect(await pages.axe('.pg-table')).toEqual([]);
  });

  it('keeps queries under names of one’s own, and says so when the browser has no room', async () => {
    await pages.open(`/playground?query=${encodeURIComponent('{ asOf { id } }')}`);
    const name = pages.page.getByRole('textbox', { name: '给编辑框里的查询起个名字' });
    await name.fill('修订');
    await name.press('Enter');
    await pages.see('.pg-own [role=status]').toContain('已保存');
    await pages.page.reload();
    await pages.page.locator('.pg-own li button').first().click();
    await pages.see('.graphiql-query-editor').toContain('asOf');
    await pages.page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await name.fill('又一个');
    await name.press('Enter');
    await pages.see('.pg-own [role=status]').toContain('没有保存');
    await pages.count('.pg-own li').toBe(1);
    await pages.page.evaluate(() => window.localStorage.removeItem('liantu.queries'));
  });
});
