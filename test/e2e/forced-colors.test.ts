import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');

describe.skipIf(chromiumPath === null)('where the system chooses the colours', () => {
  const pages = openPages(chromiumPath);
  const styleOf = (target: Locator, part: string | null = null) =>
    target.first().evaluate((element, pseudo) => {
      const { outlineStyle, borderStyle, backgroundColor } = getComputedStyle(element, pseudo);
      return { outlineStyle, borderStyle, backgroundColor };
    }, part);

  it('a switch is seen, and whether it is on', async () => {
    await pages.open('/map');
    await pages.page.emulateMedia({ forcedColors: 'active' });
    const toggle = pages.page.getByRole('switch').first();
    const off = await styleOf(toggle);
    expect(off.borderStyle).toBe('solid');
    expect(off.backgroundColor).not.toBe((await styleOf(toggle.locator('.ant-switch-handle'), '::before')).backgroundColor);
    await toggle.click();
    await expect.poll(async () => (await styleOf(toggle)).backgroundColor).not.toBe(off.backgroundColor);
  });

  it.each([
    ['/map?sandbox=1', '.ant-segmented-item-selected', '.ant-segmented-item:not(.ant-segmented-item-selected)'],
    ['/quality', 'button[aria-pressed="true"]', 'main button[aria-pressed="false"]'],
  ])('what is chosen is told from what is not: %s', async (address, chosen, other) => {
    await pages.open(address);
    await pages.page.emulateMedia({ forcedColors: 'active' });
    await pages.page.locator(chosen).first().waitFor();
    expect((await styleOf(pages.page.locator(chosen))).outlineStyle).toBe('solid');
    expect((await styleOf(pages.page.locator(other))).outlineStyle).toBe('none');
  });

  it('the verb of a gap is still a word', async () => {
    await pages.open('/gaps?product=separator', { ready: '.panel-head' });
    await pages.page.emulateMedia({ forcedColors: 'active' });
    await pages.see('.panel-head').toContain('补链');
  });
});
