import { describe, expect, inject, it } from 'vitest';
import { createOfficer } from '../testkit/officer.ts';
import { openPages } from '../testkit/open-pages.ts';
import { startApp, type StartedApp } from '../testkit/start-app.ts';
import { writePast } from '../testkit/write-past.ts';

const chromiumPath = inject('chromiumPath');
/** More steps than this and somebody before a meeting asks a colleague. */
const MOST = 8;

/** The product's facts, and two revisions on top: somebody recorded that separators are made here, then corrected how many. */
async function startWithPast(): Promise<StartedApp> {
  const started = await startApp();
  await writePast(started.session, { enterprise: 'e_jinchuan', product: 'separator', unit: 'm2/a' });
  return started;
}

describe.skipIf(chromiumPath === null)('how the graph came to be what it is', () => {
  const pages = openPages(chromiumPath, { start: startWithPast });

  it('leads from the start page to what changed and why a gap closed', async () => {
    await pages.open('/');
    const officer = createOfficer();
    await officer.click(pages.page.locator('.lt-rail').getByRole('link', { name: '资料', exact: true }));
    await officer.click(pages.page.locator('.lt-tabs').getByRole('link', { name: '修订', exact: true }));
    await pages.see('h1').toMatch(/^修订 3 次，最近一次 .*，王工$/);
    await officer.click(pages.page.getByRole('button', { name: '缺口变化' }));
    const row = pages.page.locator('.rec-table tbody tr', { hasText: /^锂电隔膜/ });
    await pages.see(row).toMatch(/补链变为强链/);
    await pages.see(row).toMatch(/生产“.*隔膜”：新增（由 李工 写入，走访记录）/);
    await officer.click(row.getByRole('link', { name: /^修订 2，/ }));
    await pages.see('.rv-opened').toContain('生产：新增 1');
    await officer.click(pages.page.getByRole('link', { name: '修订 3', exact: true }));
    await pages.see('.rv-opened').toMatch(/产能：100 → 250/);
    expect(officer.interactions).toBeLessThanOrEqual(MOST);
  });

  it('shows the map and the board as of a revision, with a way back, and links that stay there', async () => {
    await pages.open('/map?asof=1', { ready: '.lt-stale-band a' });
    await pages.see('.lt-stale-band').toMatch(/^您看的是修订 1 时的样子/);
    await pages.page.locator('.lt-rail').getByRole('link', { name: '缺口', exact: true }).click();
    await pages.param('asof').toBe('1');
    await pages.open('/gaps?asof=1&product=separator', { ready: '.lt-stale-band a' });
    await pages.see('main').toContain('隔膜');
    await pages.page.getByRole('link', { name: '回到现在' }).click();
    await pages.param('asof').toBe(null);
    await pages.count('.lt-stale-band').toBe(0);
  });

  it('says in one sentence that a revision is not there, and how to come back', async () => {
    await pages.open('/map?asof=99', { ready: '.lt-stale-band a' });
    await pages.see('main').toContain('没有修订 99 的记录；日志里有的是修订 1 到 3。');
    await pages.page.getByRole('link', { name: '回到现在' }).click();
    await pages.see('h1').toContain('金昌');
    pages.complaints.length = 0;
  });

  it('compares two revisions, and tells on the start page what changed since one last looked', async () => {
    await pages.open('/revisions?part=compare&from=1&to=3', { ready: '.rec-table' });
    await pages.see('main').toContain('事实：新增 1 条，修改 0 条，删除 0 条。');
    await pages.see('.rec-table').toContain('隔膜');
    await pages.open('/', { ready: '.ov-over-time' });
    await pages.see('.ov-over-time').toMatch(/^缺口 (\d+) → \d+（修订 1 到 3）/);
    await pages.count('.ov-since').toBe(0);
    await pages.page.evaluate(() => window.localStorage.setItem('liantu.revision-seen', '1'));
    await pages.page.reload();
    await pages.see('.ov-since').toContain('上次查看（修订 1）以来写入了 2 次');
    await pages.see('.ov-since').toContain('隔膜');
    await pages.page.getByRole('button', { name: '知道了' }).click();
    await pages.count('.ov-since').toBe(0);
  });

  it('takes a revision back after showing what goes back, and says where something moved since', async () => {
    await pages.open('/revisions?revision=2', { ready: '.rv-opened .rec-table' });
    const press = (name: string) => pages.page.getByRole('button', { name, exact: true }).click();
    await press('撤销这次修订');
    await pages.see('.rv-undo').toContain('删去：生产 金川集团股份有限公司 · 锂电隔膜');
    await pages.page.locator('.rv-undo .ant-btn-primary').click();
    await pages.see('.rv-undo [role=alert]').toContain('修订 2 之后又有改动，没有撤销任何内容');
    await pages.open('/revisions?revision=3', { ready: '.rv-opened .rec-table' });
    await press('撤销这次修订');
    await pages.page.locator('.rv-undo .ant-btn-primary').click();
    await pages.param('revision').toBe('4');
    await pages.see('.rv-opened').toMatch(/产能：250 → 100/);
  });

  it.each([
    ['light', '/revisions?revision=2', 1366, 768],
    ['dark', '/revisions?lang=en&part=gaps', 390, 844],
    ['light', '/?lang=en', 390, 844],
    ['dark', '/gaps?asof=1', 1366, 768],
  ] as const)('axe finds nothing in %s on %s at %i', async (theme, address, width, height) => {
    await pages.walk(address, { theme, width, height, ready: '.rec-table, .ov-over-time, .lt-stale-band a' });
    expect(await pages.axe()).toEqual([]);
  });
});
