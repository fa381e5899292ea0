import type { Page } from 'playwright-core';

/** Digits that only a computer writes: 0.30000000000000004, 1.2000000000000002 %. */
export const NOISE = /\d\.\d{9,}/;

/** What is read, heard or shown under the mouse on the page with more digits than anybody wrote. */
export async function findNoise(page: Page): Promise<string[]> {
  const words = await page.evaluate(() => [
    ...document.body.innerText.split('\n'),
    ...[...document.querySelectorAll('[title], [aria-label], svg text')].flatMap((one) => [
      one.getAttribute('title') ?? '',
      one.getAttribute('aria-label') ?? '',
      one.textContent,
    ]),
  ]);
  return [...new Set(words.filter((line) => NOISE.test(line)))].map((line) => `digits without end: ${line.slice(0, 80)}`);
}
