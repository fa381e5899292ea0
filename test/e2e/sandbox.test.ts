import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the sandbox on the chain map, and the methods', () => {
  const pages = openPages(chromiumPath, { ready: '.map-table' });

  it('brings a product that one searches for: the map answers, its address holds it, and discarding gives today back', async () => {
    await pages.open('/map');
    const today = await pages.text('.map-title');
    await pages.page.getByRole('button', { name: '沙盘' }).click();
    await pages.page.getByRole('combobox', { name: '补入产品' }).pressSequentially('人造石墨负极');
    await pages.page.locator('.ant-select-item-option', { hasText: '人造石墨负极' }).first().click();
    await pages.page.locator('.sandbox-sum').waitFor();
    await pages.page.locator('.map-table').waitFor();
    await pages.param('add').toBe('anode_gr');
    await pages.see('.sandbox-sum').toContain('完整度 27.2% → 27.7%');
    await pages.count(pages.page.locator('.map-change', { hasText: '＋1' })).toBe(1);
    await pages.count('.map-change').toBe(2);
    expect(today).toContain('18 种本地需要、未见本地生产');
    await pages.see('.map-title').toContain('17 种本地需要、未见本地生产');
    await pages.page.getByRole('button', { name: '放弃沙盘' }).click();
    await pages.page.locator('.sandbox').waitFor({ state: 'detached' });
    await pages.page.locator('.map-table').waitFor();
    for (const name of ['add', 'sandbox']) await pages.param(name).toBeNull();
    await pages.see('.map-title').toBe(today);
  });

  it('brings and stops what one presses on the map, tells the difference, and a second press takes it back', async () => {
    await pages.open('/map?sandbox=1&open=battery,cu&pick=add');
    const chip = (name: string) => pages.page.locator('.map-chip', { hasText: name }).first();
    await chip('锂电隔膜').click();
    await pages.param('add').toBe('separator');
    await pages.see('.sandbox-sum').toContain('新增可得 1 种');
    await pages.count(pages.page.locator('.map-change', { hasText: '＋1' })).toBe(1);
    await chip('锂电隔膜').click();
    await pages.param('add').toBeNull();
    await pages.page.getByText('点即停产').click();
    await chip('阴极铜').click();
    await pages.see('.sandbox-sum').toContain('不再可得');
    await expect.poll(() => new URL(pages.page.url()).searchParams.get('stop')?.split(',').length ?? 0).toBeGreaterThan(0);
    await chip('锂电隔膜').click();
    await pages.see('.sandbox-said').toContain('没有可停的');
    await pages.count('.panel').toBe(0);
  });

  it('does the same where one presses in the graph, on its parts and in its list', async () => {
    await pages.open('/map?focus=product:anode_gr&list=1&sandbox=1&pick=add', { ready: '.graph-canvas-box canvas' });
    const place = await pages.page.evaluate(() => {
      const box = document.querySelector('.graph-canvas-box')!;
      const { cy } = (
        box as unknown as { _cyreg: { cy: { getElementById(id: string): { renderedPosition(): { x: number; y: number } } } } }
      )._cyreg;
      const { x, y } = cy.getElementById('anode_gr').renderedPosition();
      return { x: box.getBoundingClientRect().left + x, y: box.getBoundingClientRect().top + y };
    });
    await pages.page.mouse.click(place.x, place.y);
    await pages.param('add').toBe('anode_gr');
    await pages.see('.sandbox-sum').toContain('新增可得 1 种');
    await pages.page.locator('.map-list button', { hasText: '人造石墨负极' }).first().click();
    await pages.param('add').toBeNull();
    await pages.count('.panel').toBe(0);
  });

  it('opens a shared scenario with a stopped enterprise and a landed project, and says what is unknown', async () => {
    await pages.open('/map?stop=e_jinchuan&land=pj_nialloy5000', { ready: '.sandbox-sum' });
    await pages.see('.sandbox-badge').toBe('沙盘：假设情形，不写入');
    await pages.see('.sandbox-lists').toContain('新增缺口');
    await expect.poll(() => pages.page.title()).toContain('沙盘（假设）');
    await pages.page.goto(`${pages.home}/map?focus=product:niso4&add=anode_gr&stop=nobody`);
    await pages.page.locator('.sandbox [role="alert"]').waitFor();
    await pages.see('.sandbox [role="alert"]').toContain('nobody');
    await pages.page.getByRole('button', { name: '放弃沙盘' }).click();
    await pages.page.locator('.map-graph').waitFor();
  });

  it('compares two scenarios side by side, swaps them, and holds both in the address', async () => {
    await pages.open('/map?add=cr', { ready: '.sandbox-sum' });
    await pages.page.getByRole('button', { name: '与另一情形比较' }).click();
    await pages.param('a-add').toBe('cr');
    await pages.see('.sandbox-sum').toContain('B 比 A：多可得 0 种，少可得 0 种；少 0 个缺口，多 0 个缺口');
    await pages.page.getByRole('combobox', { name: '补入产品' }).pressSequentially('人造石墨负极');
    await pages.page.locator('.ant-select-item-option', { hasText: '人造石墨负极' }).first().click();
    await pages.param('add').toBe('anode_gr,cr');
    await pages.see('.sandbox-sum').toContain('少 1 个缺口，多 0 个缺口。 完整度 27.7% → 28.2%');
    const row = (word: string) => pages.page.locator('.sandbox-compare tbody tr', { hasText: word }).locator('td');
    await pages.see(row('消除缺口').nth(0)).toBe('1 金属铬 补链');
    await pages.see(row('消除缺口').nth(1)).toContain('人造石墨负极 补链');
    await pages.see(row('完整度').nth(0)).toBe('27.7%');
    await pages.see(row('完整度').nth(1)).toBe('28.2%');
    await pages.page.getByRole('button', { name: 'A、B 互换' }).click();
    await pages.param('add').toBe('cr');
    await pages.param('a-add').toBe('anode_gr,cr');
    await pages.see('.sandbox-sum').toContain('少 0 个缺口，多 1 个缺口');
    await pages.page.reload();
    await pages.see('.sandbox-sum').toContain('少 0 个缺口，多 1 个缺口');
    await pages.page.getByRole('button', { name: '不再比较' }).click();
    await pages.param('a-add').toBeNull();
    await pages.see('.sandbox-sum').toContain('完整度 27.2% → 27.7%');
  });

  it.each([
    ['zh', '14 种方法，25 个参考算例全部通过'],
    ['en', '14 methods: all 25 reference cases pass'],
  ])('runs the self-tests of the methods (%s)', async (lang, said) => {
    await pages.open(`/methods?lang=${lang}`, { ready: '.methods-card' });
    await pages.page.locator('h1', { hasText: said }).waitFor();
    await pages.count('.methods-failed').toBe(0);
    await pages.page.locator('.methods-weights table').nth(2).waitFor();
    await pages.page.locator('.methods-card summary').first().click();
    await pages.see('.methods-card').toContain('Dowling');
  });

  it.each([
    ['dark', '/methods?lang=en', '.methods-weights table'],
    ['light', '/map?sandbox=1', '.map-table'],
    ['dark', '/map?add=anode_gr&stop=e_jinchuan', '.map-table'],
    ['light', '/map?a-add=cr&add=anode_gr,cr&stop=e_jinchuan', '.sandbox-compare'],
    ['dark', '/map?a-add=cr&add=anode_gr&lang=en', '.sandbox-compare'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address, ready) => {
    await pages.walk(address, { ready, theme });
    expect(await pages.axe()).toEqual([]);
  });
});
