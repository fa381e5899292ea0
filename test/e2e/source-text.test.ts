import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { openPages } from '../testkit/open-pages.ts';

const chromiumPath = inject('chromiumPath');
/** A text of our own, long enough for every range of the article; each character tells where it stands. */
const OWN = Array.from({ length: 4000 }, (_, at) => '甲乙丙丁戊己庚辛壬癸'[at % 10]).join('');

/** Longer than what is read at once. */
const LONG = '甲乙丙丁戊己庚辛壬癸'.repeat(4500);

describe.skipIf(chromiumPath === null)('the reader’s own copy of a source', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-own-'));
  writeFileSync(join(folder, 'S01.txt'), OWN);
  writeFileSync(join(folder, 'S02.txt'), LONG);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const pages = openPages(chromiumPath, {
    ready: '.src-text',
    textsFolder: folder,
  });

  it('highlights every statement and keeps the text as it is', async () => {
    await pages.open('/sources/S01');
    const labels = await pages.page.locator('.src-statements > li > p > a:first-child').allTextContents();
    expect(labels).toHaveLength(108);
    await pages.see('.src-text').toBe(OWN);
    for (const label of labels) expect(await pages.page.locator(`.src-text a[title~="${label}"]`).count(), label).toBeGreaterThan(0);
    const plain = await pages.page.locator('.src-text > span').allTextContents();
    expect(plain.join('').length).toBeGreaterThan(0);
  });

  it('goes from a fact to its sentence', async () => {
    await pages.open('/sources/S01');
    const item = pages.page.locator('.src-statements > li', { has: pages.page.getByRole('link', { name: '#44', exact: true }) });
    await item.locator('.rec-facts a').first().click();
    await pages.param('fact').not.toBeNull();
    await pages.count('.src-text a[title~="#44"].src-on').toBeGreaterThan(0);
    await pages.count('.src-text a[title="#20"].src-on').toBe(0);
  });

  it('goes from a sentence to its facts', async () => {
    await pages.open('/sources/S01');
    await pages.page.locator('.src-text a[title~="#14"]').first().click();
    await pages.param('at').toContain('#14');
    await pages.see('.src-statements > li.src-on').toContain('#14');
    await pages.count('.src-statements > li.src-on .rec-facts a').toBeGreaterThan(0);
    expect(await pages.axe()).toEqual([]);
  });

  it('of many pages is read on until its end', async () => {
    await pages.open('/sources/S02');
    const shown = pages.page.locator('.src-text > :not(.src-more)');
    const count = async () => (await shown.allTextContents()).join('').length;
    expect(await count()).toBe(20_000);
    await pages.see('.src-more').toContain('20000 / 45000');
    await pages.page.locator('.src-more button').click();
    await pages.see('.src-more').toContain('40000 / 45000');
    expect(await pages.axe()).toEqual([]);
    await pages.page.locator('.src-more button').click();
    await pages.count('.src-more').toBe(0);
    expect((await shown.allTextContents()).join('')).toBe(LONG);
  });
});
