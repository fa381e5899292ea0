import { describe, expect, inject, it } from 'vitest';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
const RANKING = `query ($weights: [FactorWeight!], $scenario: ScenarioChange) {
  gaps(chain: "ni-cu-co", region: "cn-620300", kind: SUPPLEMENT, first: 10, weights: $weights, scenario: $scenario) { nodes { product { name } } }
}`;

describe.skipIf(chromiumPath === null)('the gap board', () => {
  const pages = openPages(chromiumPath, { ready: '.gaps-card, .gaps-empty, .lt-state-error' });
  const names = (column: string) => pages.page.locator(`.gaps-column-${column} h3`).allTextContents();
  const countGaps = async (): Promise<number> => {
    const { data } = await pages.ask('{gaps(chain:"ni-cu-co",region:"cn-620300",first:1){totalCount}}');
    return (data['gaps'] as unknown as { totalCount: number }).totalCount;
  };
  const openMenu = () => pages.page.locator('.gaps-card').first().getByRole('button', { name: /更多/ }).click();
  const seeNames = (column: string) => expect.poll(() => names(column));
  const serverOrder = async (
    weights: { factor: string; weight: number }[],
    scenario: Record<string, string[]> | null = null,
  ): Promise<string[]> => {
    const { data } = await pages.ask(RANKING, { weights, scenario });
    return (data['gaps'] as unknown as { nodes: { product: { name: string } }[] }).nodes.map(({ product }) => product.name);
  };

  it.each([
    ['zh', '金昌市缺口看板：56 个缺口'],
    ['en', 'Gap board of Jinchang: 56 gaps'],
  ])('says in words and numbers what is missing (%s)', async (lang, title) => {
    await pages.walk(`/gaps?lang=${lang}`);
    await expect.poll(() => pages.page.title()).toContain(title);
    for (const number of ['18', '31', '7']) await pages.see('h1').toContain(number);
    await pages.count('.gaps-column h2').toBe(3);
    if (lang === 'zh') await seeNames('supplement').toEqual(await serverOrder([]));
    await seeNames('extend').toHaveLength(10);
    expect(await pages.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

  it('shows the reason, what is had and lacking, and that no record is not absence', async () => {
    await pages.walk('/gaps?q=锂电隔膜');
    const card = pages.page.locator('.gaps-card').first();
    await pages.see(card.locator('.gaps-reason')).toContain('未见本地生产记录');
    await pages.see(card.locator('.gaps-flags')).toContain('无记录');
    await pages.see('.gaps-foot').toContain('不等于本地没有');
    await card.locator('.gaps-score').click();
    await pages.count(card.locator('.lt-factors tbody tr')).toBe(8);
  });

  it('ranks anew while a weight moves, as the server would, and resets', async () => {
    await pages.open('/gaps?weighing=1');
    await seeNames('supplement').toEqual(await serverOrder([]));
    const slider = pages.page.getByRole('slider', { name: '需求' });
    await slider.focus();
    for (let i = 0; i < 20; i++) await pages.page.keyboard.press('ArrowLeft');
    await pages.page.waitForURL((url) => url.searchParams.get('weights') === 'DEMAND:0');
    await pages.page.locator('.gaps-change').first().waitFor();
    const ranked = await serverOrder([{ factor: 'DEMAND', weight: 0 }]);
    await seeNames('supplement').toEqual(ranked);
    await pages.page.reload();
    await pages.page.locator('.gaps-change').first().waitFor();
    await seeNames('supplement').toEqual(ranked);
    await pages.page.getByRole('button', { name: '恢复默认' }).click();
    await pages.page.locator('.gaps-change').first().waitFor({ state: 'detached' });
    await pages.param('weights').toBeNull();
    await seeNames('supplement').toEqual(await serverOrder([]));
  });

  it('shows the same rank in the panel as on the card, whatever the weights', async () => {
    await pages.walk('/gaps?weights=DEMAND:0');
    const card = pages.page.locator('.gaps-column-supplement .gaps-card').nth(2);
    await card.getByRole('button', { name: /理由与做法/ }).click();
    await pages.see('.panel').toContain('第 3');
  });

  it('draws the gaps as a plot whose points and list open the panel, and puts it away', async () => {
    await pages.walk('/gaps');
    const total = await countGaps();
    await pages.count('.gaps-point').toBe(total);
    await pages.count('.gaps-plot-list li').toBe(total);
    const points = await pages.page.locator('.gaps-point').evaluateAll((all) =>
      all.map((one) => {
        const { x, y, width, height } = (one as SVGGElement).getBBox();
        return { x: x + width / 2, y: y + height / 2, r: Math.min(width, height) / 2 };
      }),
    );
    const covered = points.flatMap((a, at) => points.slice(at + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < (a.r + b.r) * 0.85));
    expect(covered).toEqual([]);
    const list = pages.page.locator('.gaps-plot-list button');
    expect(await countTabStops(pages.page, '.gaps-plot-list')).toBe(1);
    await list.first().focus();
    await pages.page.keyboard.press('ArrowDown');
    await pages.page.keyboard.press('Enter');
    await pages.see('.panel h2').toContain('锂电隔膜');
    await pages.page.keyboard.press('Escape');
    await pages.page.locator('.gaps-point').first().click();
    await pages.param('product').toBe('anode_gr');
    await pages.page.keyboard.press('Escape');
    const download = pages.page.waitForEvent('download');
    await pages.page.locator('.gaps-plot').getByRole('button', { name: 'SVG' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.svg$/);
    await pages.page.getByRole('button', { name: '收起散点图' }).click();
    await pages.count('.gaps-plot').toBe(0);
    await pages.param('plotless').toBe('1');
  });

  it('lists the gaps as one table with the names of who could come', async () => {
    await pages.walk('/gaps?view=table', { ready: '.gaps-table tbody tr' });
    const total = await countGaps();
    await pages.count('.gaps-table tbody tr').toBe(total);
    await pages.see(pages.page.getByRole('row').filter({ hasText: '锂电隔膜' })).toContain('云南恩捷');
    // One tab stop, which says how the arrows work to whoever comes in; then they go through heads, rows and what takes the table along.
    const stops = pages.page.locator('.gaps-table :is(a, button):not([tabindex="-1"])');
    await pages.count(stops).toBe(1);
    expect(await stops.getAttribute('aria-describedby')).toBe('lt-roving-hint');
    await stops.focus();
    await pages.page.keyboard.press('ArrowDown');
    const row = () => pages.page.evaluate(() => document.activeElement?.closest('tbody tr')?.querySelector('th')?.textContent);
    await expect.poll(row).toBe('人造石墨负极');
    await pages.page.keyboard.press('ArrowDown');
    await expect.poll(row).toBe('锂电隔膜');
    await pages.count('[aria-describedby="lt-roving-hint"]:focus').toBe(0);
    await pages.page.keyboard.press('End');
    await pages.see(pages.page.locator(':focus')).toBe('Excel');
    await pages.count(stops).toBe(1);
    await pages.page.getByRole('link', { name: '散点', exact: true }).click();
    await pages.param('view').toBe('plot');
    await pages.count('.gaps-card').toBe(0);
    await pages.count('.gaps-point').toBe(total);
  });

  it('finds what batteries need, wherever it is filed, and says why', async () => {
    await pages.walk('/gaps?q=电池');
    await pages.see(pages.page.locator('.gaps-card', { hasText: '工业纯铁' })).toContain('用于 磷酸铁');
    await pages.count(pages.page.locator('.gaps-card', { hasText: '覆铜板' })).toBe(0);
  });

  it('answers for the scenario of the sandbox, says so, ranks as the server would, and leads to the map and back with it', async () => {
    await pages.walk('/gaps?add=semicoke&stop=e_jinchuan&weights=DEMAND:0');
    await pages.page.locator('.gaps-card').first().waitFor();
    await pages.see('.sandbox-note').toMatch(/沙盘：假设情形，不写入.*补入兰炭\/焦炭.*停产金川集团/);
    await pages.see('h1').toContain('9 种可以往下延');
    await expect.poll(() => pages.page.title()).toContain('沙盘（假设）');
    await seeNames('supplement').toEqual(
      await serverOrder([{ factor: 'DEMAND', weight: 0 }], { addProducts: ['semicoke'], stopEnterprises: ['e_jinchuan'] }),
    );
    expect(await names('supplement')).not.toEqual(await serverOrder([{ factor: 'DEMAND', weight: 0 }]));
    await openMenu();
    await pages.page.getByRole('menuitem', { name: '看链图' }).getByRole('link').click();
    await pages.page.locator('.sandbox-sum').waitFor();
    for (const [name, value] of [
      ['add', 'semicoke'],
      ['stop', 'e_jinchuan'],
      ['weights', null],
    ] as const)
      await pages.param(name).toBe(value);
    await pages.page.getByRole('link', { name: '缺口', exact: true }).click();
    await pages.page.locator('.gaps-card').first().waitFor();
    await pages.see('h1').toContain('9 种可以往下延');
    await pages.page.getByRole('button', { name: '放弃沙盘' }).click();
    await pages.see('h1').toContain('18 种本地要用');
    await pages.count('.sandbox-note').toBe(0);
    for (const name of ['add', 'stop']) await pages.param(name).toBeNull();
  });

  it('shows the gaps of the kind that a number of the map counts', async () => {
    await pages.walk('/map', { ready: '.map-title a' });
    await pages.page.locator('.map-title').getByRole('link', { name: '31 种可以往下延' }).click();
    await pages.page.locator('.gaps-column-extend .gaps-card').first().waitFor();
    await pages.param('kinds').toBe('EXTEND');
    await pages.count('.gaps-column').toBe(1);
    await pages.see('.gaps-column h2').toContain('31 种');
    await pages.page.getByText('筛选后剩 31 种，共 56 种').waitFor();
    await pages.page.getByRole('button', { name: '清除筛选' }).click();
    await pages.count('.gaps-column').toBe(3);
    await pages.param('kinds').toBeNull();
  });

  it('says in one sentence what a scenario names wrongly, and can be freed of it', async () => {
    await pages.walk('/gaps?add=nobody');
    await pages.see('.lt-state-error').toContain('nobody');
    await pages.page.getByRole('button', { name: '放弃沙盘' }).click();
    await pages.page.locator('.gaps-card').first().waitFor();
  });

  it('keeps filters in the address, says what they hide, and clears them', async () => {
    await pages.walk('/gaps');
    await pages.page.getByRole('textbox', { name: '按名称或用途筛选' }).pressSequentially('铝箔');
    await pages.page.getByText('筛选后剩').waitFor();
    await pages.param('q').toBe('铝箔');
    expect((await names('supplement')).every((name) => name.includes('铝箔'))).toBe(true);
    await pages.page.getByRole('textbox', { name: '按名称或用途筛选' }).fill('没有这种产品');
    await pages.page.locator('.gaps-empty').nth(2).waitFor();
    await pages.see('.gaps-empty').toContain('18 种都被筛掉了');
    await pages.page.getByRole('button', { name: '清除筛选' }).click();
    await pages.page.locator('.gaps-card').first().waitFor();
    await pages.param('q').toBeNull();
  });

  it('shows ten cards of a column, then as many as one asks for', async () => {
    await pages.walk('/gaps');
    await pages.page.locator('.gaps-column-extend').getByRole('button', { name: '全部 31 种' }).click();
    await pages.page.locator('.gaps-column-extend .gaps-card').nth(28).waitFor();
    await seeNames('extend').toHaveLength(31);
    await pages.param('shown').toBe('EXTEND:31');
  });

  it('opens the details beside the board by keyboard, closes them with Esc, and leads to the map, also where nothing may move', async () => {
    await pages.open('/gaps', { isStill: true });
    const button = pages.page
      .locator('.gaps-column-supplement .gaps-card')
      .first()
      .getByRole('button', { name: /理由与做法/ });
    await button.focus();
    await pages.page.keyboard.press('Enter');
    const [first] = await names('supplement');
    await pages.page.locator('.panel h2', { hasText: first! }).waitFor();
    await pages.page.locator('.panel-statements li').first().waitFor();
    await pages.param('product').not.toBeNull();
    await pages.page.keyboard.press('Escape');
    await pages.page.locator('.panel').waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    await openMenu();
    await pages.page.getByRole('menuitem', { name: '看链图' }).getByRole('link').click();
    await pages.page.locator('.map-screen').waitFor();
    expect(new URL(pages.page.url()).pathname).toBe('/map');
    await pages.param('focus').toMatch(/^gap:/);
  });

  it('finds a product from anywhere: slash, pinyin initials, arrows, Enter', async () => {
    await pages.open('/gaps');
    await pages.page.keyboard.press('/');
    await pages.page.keyboard.type('ldgm');
    await pages.page.getByRole('option', { name: /锂电隔膜/ }).waitFor();
    await pages.page.keyboard.press('Enter');
    await pages.page.locator('.map-screen').waitFor();
    await pages.param('product').not.toBeNull();
  });

  it('changes language and keeps everything else', async () => {
    await pages.open('/gaps?sort=name&q=a');
    await pages.page.getByRole('button', { name: 'English' }).click();
    await pages.page.getByRole('heading', { level: 1, name: /Jinchang/ }).waitFor();
    for (const [name, value] of [
      ['lang', 'en'],
      ['sort', 'name'],
      ['q', 'a'],
    ] as const)
      await pages.param(name).toBe(value);
    await expect.poll(() => pages.page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('answers an unknown region in one sentence with what to do', async () => {
    await pages.open('/gaps?region=nowhere');
    await pages.see('.lt-state-error').toContain('nowhere');
    await pages.see('.lt-state-error').toContain('重新选择');
  });

  it('says when the server is out of reach, and goes on when it is back', async () => {
    await pages.open('/gaps');
    await pages.page.route('**/graphql', (route) => route.abort());
    await pages.page.evaluate(() => {
      window.history.pushState(null, '', '/gaps?region=cn-62');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await pages.page.locator('.lt-state-error', { hasText: '连不上链图服务器' }).waitFor({ timeout: 30_000 });
    await pages.page.unroute('**/graphql');
    await pages.page.getByRole('button', { name: '再试一次' }).click();
    await pages.page.getByRole('heading', { level: 1, name: /甘肃省/ }).waitFor();
    expect(pages.complaints.splice(0).every((text) => text.includes('ERR_FAILED'))).toBe(true);
  });

  it.each([
    ['dark', '/gaps?lang=en&weighing=1'],
    ['light', '/gaps?product=cu_foil_li'],
    ['dark', '/gaps?add=cr&product=superalloy'],
    ['light', '/gaps?q=xyzxyz'],
    ['dark', '/gaps?lanes=battery&stages=4'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    expect(await pages.axe()).toEqual([]);
  });
});
