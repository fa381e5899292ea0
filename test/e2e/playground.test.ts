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

  it('has nothing of ours that keeps a reader out (WCAG 2.2 AA)', async () => {
    await pages.open('/playground');
    expect(await pages.axe('.bar', '.library')).toEqual([]);
  });
});
