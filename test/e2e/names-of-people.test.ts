import { rmSync } from 'node:fs';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { findOverflow } from '../testkit/find-overflow.ts';
import { openPages } from '../testkit/open-pages.ts';
import { writeTwinSeeds } from '../testkit/twin-seeds.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('names and ids as people have them', () => {
  const seeds = writeTwinSeeds();
  const pages = openPages(chromiumPath, { ready: 'h1, .graphiql-query-editor .view-line', seeds });
  afterAll(() => rmSync(seeds, { recursive: true }));
  const options = () => pages.page.locator('.ant-select-item-option-content').allTextContents();

  it.each([
    ['/enterprises/e_twin.a', '双喜材料有限公司'],
    ['/sources/NEWS.2020.1', '带点的来源'],
  ])('shows %s again after a reload', async (address, name) => {
    await pages.open(address);
    await pages.see('main').toContain(name);
    await pages.page.reload();
    await pages.see('main').toContain(name);
  });

  it('tells three firms of one name apart in every list to choose from', async () => {
    const wanted = ['双喜材料有限公司 · 金川区', '双喜材料有限公司 · 金昌市 · e_twin.b', '双喜材料有限公司 · 金昌市 · e_twin.c'];
    const find = async (label: string) => {
      await pages.page.getByRole('combobox', { name: label }).first().focus();
      await pages.page.keyboard.type('双喜');
      await expect.poll(async () => [...(await options())].sort()).toEqual([...wanted].sort());
    };
    await pages.open('/partners');
    await find('以哪家为中心');
    await pages.open('/partners?enterprise=e_smelter');
    await pages.page.locator('.graph-network canvas').first().waitFor();
    await find('只看哪家伙伴');
    await pages.open('/map?sandbox=1');
    await find('停产企业（搜索）');
    await pages.open('/enterprises');
    await pages.page.keyboard.press('/');
    await pages.page.keyboard.type('双喜');
    await pages.count(pages.page.getByRole('option')).toBe(3);
    const lines = await pages.page.getByRole('option').allTextContents();
    expect(new Set(lines).size).toBe(3);
    await pages.page.keyboard.press('Escape');
  });

  it.each([
    ['the list of enterprises', '/enterprises?q=双喜', '.enterprise-list tbody tr a'],
    ['the suppliers of a profile', '/enterprises/e_smelter', 'main li a'],
  ])('tells them apart by the words of their links in %s', async (_, path, links) => {
    await pages.open(path);
    const names = async () => (await pages.page.locator(links, { hasText: '双喜' }).allTextContents()).sort();
    await expect
      .poll(names)
      .toEqual(['双喜材料有限公司 · 金川区', '双喜材料有限公司 · 金昌市 · e_twin.b', '双喜材料有限公司 · 金昌市 · e_twin.c']);
  });

  it.each(['XYZ', 'xyz新材有限公司', '(東部)', 'xyz新材股份'])('finds the name in full-width letters by %s', async (text) => {
    await pages.walk('/enterprises');
    await pages.page.locator('.enterprise-text input').fill(text);
    await pages.count('.enterprise-list tbody tr').toBe(1);
    await pages.see('.enterprise-list tbody tr').toContain('（东部）ＸＹＺ新材股份有限公司');
  });

  it.each([
    [390, 844, '.partners-groups'],
    [1366, 768, '.graph-network canvas'],
  ])('keeps a long name in its box (%i px)', async (width, height, drawn) => {
    await pages.walk('/partners?enterprise=e_lengthy', { width, height });
    await pages.page.locator(drawn).first().waitFor();
    await pages.rest();
    expect(await findOverflow(pages.page)).toEqual([]);
  });

  it('asks browsers to leave its words alone, on both pages', async () => {
    for (const address of ['/', '/playground']) {
      await pages.open(address);
      const said = await pages.page.evaluate(() => [
        document.documentElement.translate,
        document.querySelector<HTMLMetaElement>('meta[name=google]')?.content,
      ]);
      expect(said).toEqual([false, 'notranslate']);
    }
  });

  it('says up to when the facts reach, not when they were loaded, and that in the day of the reader', async () => {
    await pages.open('/map');
    await pages.see('.lt-as-of').toMatch(/^数据截至\s2021\u200b（修订\s1）$/);
    await pages.page.locator('.lt-as-of').click();
    await pages.see('.lt-as-of-details').toMatch(/载入时间\d{4}年\d+月\d+日 \d\d:\d\d（.+）/);
    await pages.page.goto(`${pages.home}/gaps`);
    await pages.see('.gaps-sub').toContain('数据截至 2021（修订 1）');
  });

  it('prints black on white from a dark screen, and is dark again after it', async () => {
    await pages.open('/gaps', { theme: 'dark' });
    const colours = () =>
      pages.page.evaluate(() => {
        const seen = (element: Element) => {
          const style = getComputedStyle(element);
          return [style.color, style.backgroundColor].map((colour) => {
            const [red = 0, green = 0, blue = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
            return alpha === 0 ? null : (red + green + blue) / 3;
          });
        };
        const parts = [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility() && one.textContent?.trim());
        return {
          theme: document.documentElement.dataset['theme'],
          palest: Math.max(...parts.map((one) => seen(one)[0] ?? 0)),
          darkest: Math.min(...[document.body, ...parts].map((one) => seen(one)[1] ?? 255)),
        };
      });
    expect((await colours()).theme).toBe('dark');
    await pages.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(async () => (await colours()).theme).toBe('light');
    const printed = await colours();
    expect(printed.palest).toBeLessThan(170);
    expect(printed.darkest).toBeGreaterThan(170);
    await pages.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    await expect.poll(async () => (await colours()).theme).toBe('dark');
  });
});

describe.skipIf(chromiumPath === null)('the playground with a long query', () => {
  const pages = openPages(chromiumPath, { ready: '.graphiql-query-editor .view-line' });
  const editor = () => pages.page.locator('.graphiql-query-editor');

  it('still has it after a reload', async () => {
    await pages.open('/playground?query=query%20Lengthy%20%7B%20__typename%20%7D');
    await editor().locator('.view-lines').click();
    await pages.page.keyboard.press('ControlOrMeta+End');
    const notes = Array.from({ length: 160 }, (_, at) => `# 给同事的说明，第 ${at + 1} 行：这一行只是为了让查询变长`).join('\n');
    await pages.page.keyboard.insertText(`\n${notes}`);
    await expect.poll(() => new URL(pages.page.url()).hash.length).toBeGreaterThan(10_000);
    await pages.page.reload();
    await editor().locator('.view-line').first().waitFor();
    await pages.see(editor()).toContain('Lengthy');
    await pages.page.locator('.graphiql-execute-button').click();
    await pages.page.locator('.result-window').getByText('__typename', { exact: false }).first().waitFor();
  });

  it('lets Tab and Shift+Tab leave the editor', async () => {
    await pages.open('/playground?query=%7B%20__typename%20%7D');
    await editor().locator('.view-lines').click();
    const inside = () => pages.page.evaluate(() => document.activeElement?.closest('.monaco-editor') !== null);
    expect(await inside()).toBe(true);
    await pages.page.keyboard.press('Tab');
    await expect.poll(inside).toBe(false);
    await editor().locator('.view-lines').click();
    await pages.page.keyboard.press('Shift+Tab');
    await expect.poll(inside).toBe(false);
    await pages.see(editor()).not.toContain('\t');
  });
});
