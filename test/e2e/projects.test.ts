import { describe, expect, inject, it } from 'vitest';
import { countTabStops } from '../testkit/count-tab-stops.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the projects', () => {
  const pages = openPages(chromiumPath, { ready: '.rec-card, .rec-table, .lt-state-empty, .lt-state-error' });

  it('counts them by step, and a press leaves one step; steps without a project are folded', async () => {
    await pages.walk('/projects');
    await pages.see('.proj-funnel').toMatch(/5意向.*18开工.*14投产/);
    await pages.count('.proj-board > section').toBe(6);
    await pages.see(pages.page.getByText('没有项目的步骤')).toContain('洽谈、考察、停滞');
    await pages.page.getByRole('button', { name: /18\s*开工/ }).click();
    await pages.param('stages').toBe('STARTED');
    await pages.count('.rec-card').toBe(18);
    await pages.page.getByRole('button', { name: /只看“开工”/ }).click();
    await pages.count('.rec-card').toBe(50);
  });

  it('leaves the projects of a region, of a batch, and says how long nothing was heard of one', async () => {
    await pages.walk('/projects?inside=cn-620302');
    await pages.count('.rec-card').not.toBe(50);
    await pages.count('.rec-card').not.toBe(0);
    await pages.page.getByRole('combobox', { name: '哪个批次' }).click();
    await pages.open('/projects?q=3万Nm3');
    const years = new Date(Date.now() - Date.UTC(2020, 2, 20)).getUTCFullYear() - 1970;
    await pages.see('.rec-card').toContain(`${years} 年无更新`);
    await pages.walk('/projects?q=xyzxyz');
    await pages.see('.lt-state-empty').toContain('一个项目也不剩');
  });

  it('draws each through the years, with the same said in words', async () => {
    await pages.walk('/projects?view=timeline');
    const row = pages.page.getByRole('row').filter({ hasText: '签约 2018-11 → 资金到位 2024' });
    await pages.count(row).toBe(1);
    expect(await row.getByRole('img').getAttribute('aria-label')).toBe('签约 2018-11 → 资金到位 2024');
    expect(await row.locator('.proj-strip-mark').count()).toBe(2);
  });

  it('shows an indicator as one bar with each rival target as a mark', async () => {
    await pages.walk('/projects?view=kpis');
    const bar = pages.page.locator('.proj-kpi-row', { hasText: '目标有 2 个说法' }).locator('.proj-kpi');
    expect(await bar.getAttribute('aria-label')).toBe('至今 23.32 亿元，按已过的月数应到 41.67 亿元，目标 100 亿元、120 亿元');
    expect(await bar.locator('.proj-kpi-mark').count()).toBe(2);
  });

  it('is one tab stop a column, whose arrow keys lead from link to link', async () => {
    await pages.walk('/projects');
    const columns = pages.page.locator('.proj-board > section');
    const stops = () => countTabStops(pages.page, '.proj-board');
    await pages.count('.proj-board .rec-card').not.toBe(0);
    await expect.poll(stops).toBe(await columns.count());
    await columns.first().locator('a').first().focus();
    await pages.page.keyboard.press('End');
    expect(await columns.first().locator(':focus').count()).toBe(1);
    await expect.poll(stops).toBe(await columns.count());
  });

  it('opens the projects of a policy line at a step, names its sources, and is one tab stop', async () => {
    await pages.walk('/projects?view=policy');
    const row = pages.page.getByRole('row', { name: /循环经济示范城市/ });
    await pages.count(row.locator('.src-links a')).not.toBe(0);
    await expect.poll(() => countTabStops(pages.page, '.rec-table')).toBe(1);
    await row.getByRole('link', { name: '意向 2 个' }).click();
    await pages.param('stages').toBe('INTENT');
    await pages.count('.rec-card').toBe(2);
  });

  it.each([
    ['light', '/projects?view=timeline'],
    ['dark', '/projects?lang=en&stages=SIGNED'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    expect(await pages.axe()).toEqual([]);
  });
});
