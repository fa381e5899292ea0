import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('enterprises and partners', () => {
  const pages = openPages(chromiumPath);

  it('lists the enterprises, filters by name, and opens a profile', async () => {
    await pages.walk('/enterprises');
    const { data } = await pages.ask('{enterprises(first:1){totalCount}}');
    const { totalCount } = data['enterprises'] as unknown as { totalCount: number };
    await pages.see('h1').toContain(`${totalCount} 家`);
    await pages.see(pages.page.locator('.enterprise-list tbody tr').first()).toContain('金川集团股份有限公司');
    await pages.page.getByRole('textbox', { name: '按名称筛选' }).fill('宝钛');
    await pages.page.getByRole('heading', { level: 1, name: /符合筛选.*：\d+ 家/ }).waitFor();
    await pages.page.getByRole('link', { name: '宝钛集团有限公司' }).click();
    await pages.page.getByRole('heading', { level: 1, name: /^宝钛集团有限公司：/ }).waitFor();
    expect(new URL(pages.page.url()).pathname).toBe('/enterprises/e_baoti_g');
  });

  it('shows estimates of suppliers only when asked for, with a badge', async () => {
    await pages.walk('/enterprises/e_jinchuan');
    await pages.page.getByRole('heading', { level: 2, name: '客户（2）' }).waitFor();
    await pages.page.getByRole('checkbox', { name: '包括估计的关系' }).click();
    await pages.page.getByRole('heading', { level: 2, name: '客户（4）' }).waitFor();
    await pages.count(pages.page.locator('.lt-badge', { hasText: '估计' })).toBeGreaterThan(0);
    await pages.param('estimates').toBe('1');
  });

  it('begins with what it makes, which gaps it fills, what stops with it, the way in, its projects and news; lists are cut', async () => {
    await pages.walk('/enterprises/e_zhongke');
    const strip = pages.page.locator('.enterprise-strip');
    for (const words of ['生产 1 种', '能补本地 1 个缺口', '人造石墨负极', '比亚迪', '2022-11-02']) await pages.see(strip).toContain(words);
    await pages.walk('/enterprises/e_jinchuan');
    await pages.see(strip).toMatch(/它一停，金昌市至多停 \d+ 种/);
    await pages.see(strip).toContain('本地靠它的缺口');
    const makes = pages.page.locator('.enterprise-card', { has: pages.page.getByRole('heading', { level: 2, name: /^生产什么/ }) });
    await makes.locator('summary').first().click();
    await pages.count(makes.locator(':scope > ul > li')).toBe(8);
    await makes.getByRole('button', { name: /^另有 \d+ 条/ }).click();
    await pages.count(makes.locator(':scope > ul > li')).not.toBe(8);
    await pages.walk('/enterprises/e_gov');
    await pages.see(strip).toContain('无生产记录');
    // Nothing is said as a number of none.
    await pages.see(strip).toContain('它一停，金昌市没有别的跟着停');
    await pages.see(strip).not.toMatch(/ 0 /);
  });

  it('says how an enterprise is connected with the government, link by link', async () => {
    await pages.walk('/enterprises/e_jinchuan');
    await pages.page.getByRole('button', { name: '联系金昌市人民政府' }).click();
    await pages.page.getByText('最短 1 步').waitFor();
    await pages.see('.path-links li').toMatch(/金昌市人民政府.*签协议.*金川集团.*2020/);
  });

  it('draws the partners with the same relations as a table, and narrows by date', async () => {
    await pages.walk('/partners?enterprise=e_jinchuan');
    await pages.page.getByRole('heading', { level: 1, name: /金川集团股份有限公司的伙伴网络：3\d 家/ }).waitFor();
    await pages.page.locator('.graph-network canvas').first().waitFor();
    await pages.count('.partners-table tbody tr').toBeGreaterThan(0);
    // How one gets to them is asked without scrolling.
    const { y, height } = (await pages.page.locator('.partners-path').boundingBox())!;
    expect(y + height).toBeLessThan(pages.page.viewportSize()!.height);
    const before = await pages.page.locator('.partners-table tbody tr').count();
    await pages.page.getByRole('textbox', { name: /^起/ }).fill('2020-06');
    await pages.page.getByRole('textbox', { name: /^止/ }).fill('2020-06');
    await pages.page.waitForFunction((count) => {
      const rows = document.querySelectorAll('.partners-table tbody tr').length;
      return rows > 0 && rows < count;
    }, before);
    await pages.see('.partners-table').toContain('宝钛集团有限公司');
    await pages.count(pages.page.getByRole('heading', { level: 2, name: /互为供应商/ })).toBe(1);
  });

  it('draws a network of one partner no larger than any other', async () => {
    await pages.walk('/partners?enterprise=e_jiangnan');
    await pages.page.getByRole('heading', { level: 1, name: /的伙伴网络：1 家/ }).waitFor();
    await pages.page.locator('.graph-network canvas').first().waitFor();
    const { boxes, width, height } = await pages.page.evaluate(() => {
      interface Drawn {
        width(): number;
        height(): number;
        nodes(): { map<T>(to: (node: { renderedBoundingBox(): Box }) => T): T[] };
      }
      interface Box {
        x1: number;
        x2: number;
        y1: number;
        y2: number;
      }
      const { cy } = (document.querySelector('.graph-network-box') as Element & { _cyreg: { cy: Drawn } })._cyreg;
      return { boxes: cy.nodes().map((node) => node.renderedBoundingBox()), width: cy.width(), height: cy.height() };
    });
    expect(boxes).toHaveLength(2);
    for (const { x1, x2, y1, y2 } of boxes) {
      expect(x2 - x1).toBeLessThan(width / 3);
      expect([x1 >= 0, y1 >= 0, x2 <= width, y2 <= height]).toEqual([true, true, true, true]);
    }
  });

  it('opens the product, the project and the statement behind a line of a profile', async () => {
    await pages.walk('/enterprises/e_jinchuan');
    const card = pages.page.locator('.enterprise-card', { has: pages.page.getByRole('heading', { level: 2, name: /^协议/ }) });
    await card.locator('summary').first().click();
    await card.locator('summary').nth(1).click();
    await card.locator('.src-links a').first().click();
    await pages.page.waitForURL((url) => url.pathname.startsWith('/sources/') && url.searchParams.get('fact') !== null);
    await pages.page.goBack();
    const projects = pages.page.locator('.enterprise-card', {
      has: pages.page.getByRole('heading', { level: 2, name: /^(项目|参与项目)/ }),
    });
    await projects.locator('summary').first().click();
    await projects.getByRole('link').first().click();
    await pages.page.waitForURL((url) => url.pathname === '/projects' && url.searchParams.get('project') !== null);
    await pages.count('.proj-board .rec-card').toBe(1);
    await pages.page.getByRole('button', { name: /^只看项目/ }).click();
    await pages.param('project').toBeNull();
    await pages.count('.proj-board .rec-card').toBeGreaterThan(1);
  });

  it('finds enterprises and projects from the header, says what each hit is, and opens it', async () => {
    await pages.walk('/gaps');
    await pages.page.keyboard.press('/');
    await pages.page.keyboard.type('jcjt');
    const first = pages.page.getByRole('option').first();
    await pages.see(first).toContain('金川集团股份有限公司');
    await pages.see(first).toContain('企业');
    await pages.see(pages.page.getByRole('option').nth(1)).toMatch(/生产.*产品/);
    await pages.page.keyboard.press('Enter');
    await pages.page.getByRole('heading', { level: 1, name: /^金川集团股份有限公司：/ }).waitFor();
    await pages.page.keyboard.press('/');
    await pages.page.keyboard.type('国家增材制造创新中心');
    await pages.page.getByRole('group', { name: /^项目/ }).getByRole('option').first().click();
    await pages.page.waitForURL((url) => url.pathname === '/projects' && url.searchParams.get('project') === 'pj_3dinst');
    await pages.see('.proj-board .rec-card').toContain('中国镍都3D打印金属材料研究院');
  });

  it('lets the keyboard choose a partner and put it in the centre, as the picture does for the mouse', async () => {
    await pages.walk('/partners?enterprise=e_jinchuan&depth=2');
    await pages.page.locator('.graph-network canvas').first().waitFor();
    const box = pages.page.getByRole('combobox', { name: '只看哪家伙伴' });
    await box.focus();
    await pages.page.keyboard.type('宝钛集团');
    await pages.count('.ant-select-item-option').toBe(1);
    await pages.page.keyboard.press('Enter');
    await pages.param('partner').toBe('e_baoti_g');
    await pages.page.getByRole('button', { name: '以它为中心' }).press('Enter');
    await pages.param('enterprise').toBe('e_baoti_g');
    await pages.page.getByRole('heading', { level: 1, name: /^宝钛集团有限公司的伙伴网络/ }).waitFor();
  });

  it('answers an unknown id in words with the next step', async () => {
    await pages.walk('/enterprises/e_nobody');
    await pages.see('.lt-state-empty').toContain('从全部企业里重新选择');
  });

  it.each([
    ['dark', '/enterprises/e_jinchuan?estimates=1&to=e_gov&lang=en'],
    ['light', '/partners'],
    ['dark', '/partners?enterprise=e_jinchuan&depth=2'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    expect(await pages.axe()).toEqual([]);
  });
});
