import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
/** Words that a picture must hold: those at its ends. */
const PICTURES = [
  { address: '/', shown: '.ov-picture svg', words: ['镍', '终端', '强', '未见记录'] },
  { address: '/map', shown: '.map-table', words: ['镍', '终端', '强', '未见记录'] },
  { address: '/map?focus=all', shown: '.graph-canvas-box canvas', words: ['镍', '终端', '人造石墨负极'] },
  {
    address: '/map?focus=product:anode_gr&lang=en',
    shown: '.graph-canvas-box canvas',
    words: ['Artificial graphite', '18650 cells'],
  },
  { address: '/partners?enterprise=e_jinchuan', shown: '.graph-network-box canvas', words: ['中共金昌市委'] },
  { address: '/flow', shown: '.chart-box path', words: ['数量确定'] },
  { address: '/places', shown: '.places-map circle', words: ['金昌'] },
  { address: '/balance', shown: '.balance-board', words: [] },
];

describe.skipIf(chromiumPath === null)('a picture that is taken along', () => {
  const pages = openPages(chromiumPath, { ready: '.picture-tools' });
  const take = async (kind: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([
      pages.page.waitForEvent('download'),
      pages.page.locator('.picture-tools').first().getByRole('button', { name: kind }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };

  it.each(PICTURES)('of $address is whole, light and speaks for itself, from the dark too', async ({ address, shown, words }) => {
    const page = await pages.open(address, { theme: 'dark' });
    await page.locator(shown).first().waitFor({ state: 'attached' });
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const { name, bytes } = await take('SVG');
    expect(name).toMatch(/\.svg$/);
    const svg = bytes.toString('utf8');
    const read = await page.evaluate((text) => {
      const drawn = new DOMParser().parseFromString(text, 'image/svg+xml');
      const fills = [...drawn.querySelectorAll('rect[fill]')].map((one) => one.getAttribute('fill') ?? '');
      return {
        wrong: drawn.querySelector('parsererror')?.textContent ?? null,
        words: [...drawn.querySelectorAll('text')].map((one) => one.textContent).join('|'),
        shapes: drawn.querySelectorAll('rect, path, circle').length,
        fills,
      };
    }, svg);
    expect(read.wrong).toBeNull();
    expect(read.shapes).toBeGreaterThan(10);
    const title = (await page.title()).split(' · ')[0]!;
    for (const word of [title.slice(0, 6), address.includes('lang=en') ? 'revision' : '修订', ...words]) expect(read.words).toContain(word);
    // nothing of the dark page, and nothing that is fetched
    expect(read.fills).not.toContain(ground);
    expect(svg.replace(/xmlns(:\w+)?="[^"]*"/g, '')).not.toMatch(/https?:\/\/(?!127)/);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(ground);
  });

  it('is a PNG twice as large as the screen', async () => {
    await pages.open('/map?lang=en');
    const { name, bytes } = await take('PNG');
    expect(name).toMatch(/\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const wide = await pages.page.locator('.map-table-box').evaluate((box) => box.clientWidth);
    expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2 * wide);
    await pages.see('.picture-tools [role=status]').toBe('Saved');
  });
});
