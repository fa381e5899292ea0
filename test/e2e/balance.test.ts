import { describe, expect, inject, it } from 'vitest';
import { findOverflow } from '../testkit/find-overflow.ts';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the material balance', () => {
  const pages = openPages(chromiumPath, { ready: '.balance-row, .lt-state-empty, .lt-state-error' });
  const part = (name: string) => pages.page.locator('.balance-part', { has: pages.page.getByRole('heading', { name }) });

  it('answers in its title, and has the three parts', async () => {
    await pages.walk('/balance');
    await pages.see('h1').toMatch(/^金昌市物料平衡：按现有记录，\d+ 种每年不足，.+最多（.+）$/);
    await pages.see('.rec-sub').toContain('种有产能数字');
    await pages.see(part('按现有记录不足')).toContain('原盐');
    await pages.see(part('在建的投产以后')).toContain('人造石墨负极');
    await pages.see(part('本地做得多、用得少')).toContain('阴极铜');
    await pages.see(part('按现有记录不足').locator('.balance-row', { hasText: '原盐' })).toContain('无记录');
  });

  it('opens a number to its users, recipe, sources and the plant it would feed, and keeps that in the address', async () => {
    await pages.walk('/balance');
    await part('在建的投产以后')
      .getByRole('button', { name: /本地要用 .*人造石墨负极/ })
      .click();
    const row = pages.page.locator('.balance-open');
    await pages.see(row).toContain('磷酸铁锂电芯');
    await pages.see(row).toContain('1,050 t/GWh');
    await pages.see(row).toContain('起步规模');
    await pages.see(row.locator('.balance-plant table')).toContain('石油焦');
    await row.locator('.lt-sources summary').first().click();
    await pages.count(row.locator('.lt-evidence li')).toBeGreaterThan(0);
    await pages.param('open').toBe('anode_gr');
    await row.getByRole('button', { name: /^(▾ )?.*人造石墨负极.*电芯用$/ }).click();
    await pages.param('open').toBeNull();
  });

  it('names makers with what they state, the total as a total, and whom to ask', async () => {
    await pages.walk('/balance?open=cu_cathode&part=spare');
    const row = pages.page.locator('.balance-open');
    for (const words of ['金川集团铜业有限公司', '60 万 t', '≤ 70 万 t', '合计口径', '先问']) await pages.see(row).toContain(words);
  });

  it('leads from the header to the balance and on to the map, with the scenario', async () => {
    await pages.walk('/map?add=salt', { ready: '.map-screen' });
    await pages.page.getByRole('link', { name: '物料平衡' }).click();
    await pages.page.locator('.balance-row').first().waitFor();
    await pages.see('.sandbox-note').toContain('原盐');
    await pages.see(part('按现有记录不足')).not.toContain('原盐');
    await pages.page.locator('.balance-name').first().click();
    await pages.page.locator('.balance-links a').first().click();
    await pages.page.waitForURL((url) => url.pathname === '/map' && url.searchParams.get('add') === 'salt');
  });

  it('judges nothing of a region without a survey', async () => {
    await pages.walk('/balance?region=cn-620100', { ready: '.balance-part' });
    await pages.see('h1').toContain('不下结论');
    await pages.count('.balance-tag-short').toBe(0);
  });

  it('speaks English throughout', async () => {
    await pages.walk('/balance?lang=en&open=anode_gr&part=coming');
    await pages.see('h1').toMatch(/^Material balance of Jinchang: \d+ products fall short/);
    await pages.see('.balance-open').toContain('smallest plant that pays');
    expect(await pages.page.locator('.balance-board').innerText()).not.toMatch(/[一-鿿]{2}.*(产|需|供)/);
  });

  it.each([
    ['light', 1366, 768, 'zh'],
    ['dark', 390, 844, 'en'],
    ['dark', 1366, 768, 'zh'],
  ] as const)('can be read and used by everybody (%s, %i × %i, %s)', async (theme, width, height, lang) => {
    await pages.walk(`/balance?lang=${lang}&open=anode_gr&part=coming`, { theme, width, height });
    await pages.page.locator('.balance-plant table').waitFor();
    expect(await pages.axe()).toEqual([]);
    expect(await findOverflow(pages.page)).toEqual([]);
  });

  it('opens a product that the address names, be it one of the rest', async () => {
    await pages.walk('/balance?open=cac2', { ready: '.balance-open' });
    await pages.see('.balance-open').toContain('电石');
    await pages.see('.balance-open').toContain('乙炔');
    await pages.page
      .getByRole('button', { name: /^再列 \d+ 种$/ })
      .last()
      .click();
    await pages.count(part('其余').locator('.balance-row')).toBeGreaterThan(20);
  });

  it('says on a gap what its market is', async () => {
    await pages.walk('/gaps?q=负极', { ready: '.gaps-card' });
    await pages.see(pages.page.locator('.gaps-card', { hasText: '人造石墨负极' })).toMatch(/在建后本地需 (≥ )?[\d.]+ 万 t\/年/);
    await pages.page.getByRole('button', { name: '理由与做法' }).click();
    await pages.page.getByRole('link', { name: '看物料平衡' }).click();
    await pages.see('.balance-open').toContain('人造石墨负极');
  });
});
