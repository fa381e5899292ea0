import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('two chains in one graph', () => {
  const pages = openPages(chromiumPath, { seeds: 'test/fixtures/seeds/tiny,test/fixtures/seeds/second' });
  const choose = async (name: string) => {
    await pages.page.locator('.lt-scope .lt-chain').click();
    await pages.page.locator('.ant-select-item-option', { hasText: name }).click();
  };

  it('changes the chain on every kind of screen, and leaves what was looked at in the other behind', async () => {
    await pages.open('/map?chain=tiny&product=foil&lang=zh');
    await choose('二链');
    await pages.param('chain').toBe('second');
    expect(new URL(pages.page.url()).searchParams.get('product')).toBeNull();
    await pages.rest();
    await pages.see('main').toContain('矿物');
    await pages.see('main').not.toContain('冶炼');
    await choose('小链');
    await pages.param('chain').toBe('tiny');
    await pages.see('main').toContain('冶炼');
  });

  it.each([
    ['/enterprises', '二链玻璃厂', '小园区'],
    ['/sources', '二链报道', '另一篇'],
    ['/places', '二链电厂', '小冶炼厂'],
  ])('shows on %s what the chain in view has', async (path, own, other) => {
    const page = await pages.walk(`${path}?chain=second&lang=zh`);
    const words = await page.evaluate(() => document.body.innerText);
    expect(words).not.toContain(other);
    if (path !== '/places') expect(words).toContain(own);
  });

  it('shows the projects of the chain in view alone, and says on a gap what the other chain makes', async () => {
    await pages.open('/projects?chain=second&lang=zh');
    await pages.rest();
    expect(await pages.text('main')).not.toContain('小箔项目');
    await pages.open('/map?chain=tiny&product=cell&lang=zh');
    await pages.see('body').toContain('本地另一条链“二链”里有人做：二链玻璃厂');
  });

  it('finds in every chain, says in which and leads there; a maker of another chain is told as one', async () => {
    const page = await pages.open('/map?chain=second&lang=zh');
    await page.locator('.lt-search input').fill('小箔项目');
    await pages.see('.lt-search').toContain('小链');
    await page.locator('.lt-search [role=option]', { hasText: '小链' }).click();
    await pages.param('chain').toBe('tiny');
    await pages.open('/map?chain=tiny&product=power&lang=zh');
    await pages.see('body').toContain('属二链');
  });
});
