import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('the budget', () => {
  const pages = openPages(chromiumPath, { ready: '#portfolio-answer, .lt-state-error' });
  const field = (name: string) => pages.page.getByRole('spinbutton', { name });

  it('chooses what the service chooses, as a bar and a table, with who says what it costs', async () => {
    await pages.open('/portfolio');
    const { data } = await pages.ask(
      '{portfolio(chain:"ni-cu-co",region:"cn-620300",input:{budget:100}){reason noFigure{id} choices{gap{product{name}}}}}',
    );
    const answer = data['portfolio'] as unknown as {
      reason: string;
      noFigure: unknown[];
      choices: { gap: { product: { name: string } } }[];
    };
    await pages.see('section[aria-labelledby="portfolio-answer"]').toContain(answer.reason);
    await pages.count('.portfolio-part').toBe(answer.choices.length);
    for (const { gap } of answer.choices) await pages.see('.rec-table tbody').toContain(gap.product.name);
    await pages.see('#portfolio-no-figure').toContain(`${answer.noFigure.length} 个`);
    await pages.page.getByRole('link', { name: '29.18亿元' }).click();
    await pages.page.waitForURL((url) => url.pathname.startsWith('/sources/') && url.searchParams.has('fact'));
  });

  it("takes the reader's budget and estimates, keeps them in the address, and leads into the sandbox", async () => {
    await pages.open('/portfolio');
    await field('预算（亿元）').fill('12');
    await pages.param('budget').toBe('12');
    await field('人造石墨负极的投资估算（亿元）').fill('9.5');
    await pages.param('costs').toBe('anode_gr:9.5');
    await pages.see('h1').toContain('12 亿元能补 2 个缺口，花 11 亿元');
    await pages.page.reload();
    await pages.see('.rec-table tbody').toContain('人造石墨负极');
    expect(await field('人造石墨负极的投资估算（亿元）').inputValue()).toBe('9.5');
    await pages.page.getByRole('link', { name: /把这 2 种放进沙盘/ }).click();
    await pages.page.waitForURL((url) => url.pathname === '/map');
    await pages.param('add').toContain('anode_gr');
  });

  it('takes the usual costs of plants at one press, and marks what is an estimate', async () => {
    await pages.open('/portfolio?budget=10');
    const before = await pages.page.locator('.rec-table tbody tr').count();
    await pages.page.getByRole('button', { name: /用 \d+ 个估计的建厂规模/ }).click();
    await pages.count('.rec-table tbody tr').toBeGreaterThan(before + 2);
    await pages.see(pages.page.locator('.rec-tag').first()).toBe('估计：起步规模');
    await pages.count(pages.page.getByRole('button', { name: /个估计的建厂规模/ })).toBe(0);
  });

  it('keeps an estimate at hand that was not chosen, and frees the form of all', async () => {
    await pages.open('/portfolio?budget=5&costs=anode_gr:9.5');
    await pages.see('#portfolio-own').toContain('1 个');
    await pages.page.getByRole('button', { name: '清除估算与限额' }).click();
    await pages.count('#portfolio-own').toBe(0);
    await pages.param('costs').toBeNull();
  });

  it('says so where nothing can be chosen, and in a sentence what the service refuses', async () => {
    await pages.open('/portfolio?budget=0');
    await pages.see('.lt-state-empty').toContain('选不出任何一项');
    await pages.open('/portfolio?costs=nothing:5');
    await pages.see('.lt-state-error').toContain('nothing');
    pages.complaints.splice(0);
  });

  it.each([
    ['light', '/portfolio?budget=60&costs=anode_gr:9.5&most=4:1'],
    ['dark', '/portfolio?lang=en&carbon=10'],
  ] as const)('has nothing that axe finds (%s %s)', async (theme, address) => {
    await pages.walk(address, { theme });
    expect(await pages.axe()).toEqual([]);
  });
});
