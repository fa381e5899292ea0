/**
 * The graph of the chain in a real browser that draws by software: how many pictures a second while it is dragged, against an empty page
 * of the same browser under the same drag.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { findChromium } from '../../test/testkit/find-chromium.ts';
import { startBrowser } from '../../test/testkit/start-browser.ts';
import { reported, type Measurement } from './measurement.ts';

/** Chips and links together stay just below what the map still draws one by one. */
const ONE_BY_ONE = 260;
const FOLDED = 10_000;
const SECONDS = 3;
/** Counts the pictures that the page draws; as text, since what compiles this file would write helpers into it that the page has not. */
const COUNT = 'frames = 0; (function next() { frames += 1; requestAnimationFrame(next); })();';
/** Of the 60 that a browser draws: half of them is 30 a second. */
const LEAST = 0.5;

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const browser = await startBrowser(findChromium());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.setContent('<div style="position:fixed;inset:0"></div>');
  const empty = await countFrames(page, { x: 700, y: 400 });
  const lines: Measurement[] = [];
  for (const [products, focus] of [
    [ONE_BY_ONE, 'all'],
    [FOLDED, 'all'],
  ] as const) {
    const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/bench-parts/large-server.ts', String(products), '0', '0', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const port = await new Promise<string>((resolve) => server.stdout.once('data', (text: Buffer) => resolve(text.toString().trim())));
    const from = performance.now();
    await page.goto(`http://127.0.0.1:${port}/map?focus=${focus}`);
    const canvas = page.locator('.graph-canvas-box canvas').first();
    await canvas.waitFor({ timeout: 60_000 });
    const opened = performance.now() - from;
    const elements = Number(await page.evaluate("document.querySelector('.graph-canvas-box')._cyreg.cy.elements().length"));
    const box = (await canvas.boundingBox())!;
    const frames = await countFrames(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const ratio = frames / empty;
    lines.push({
      name: `${elements} elements of a chain of ${products} products while dragged`,
      ratio,
      target: `at least ${LEAST} × an empty page`,
      met: ratio >= LEAST,
      detail: `${(frames / SECONDS).toFixed(0)} pictures a second, ${(empty / SECONDS).toFixed(0)} of an empty page`,
    });
    lines.push(reported(`opening it`, `${opened.toFixed(0)} ms`));
    server.kill('SIGTERM');
  }
  await browser.close();
  return lines;
}

/** Drags to and fro for some seconds. @returns how many pictures the page drew meanwhile */
async function countFrames(page: Page, { x, y }: { x: number; y: number }): Promise<number> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.evaluate(COUNT);
  const until = performance.now() + SECONDS * 1000;
  for (let step = 0; performance.now() < until; step++) await page.mouse.move(x + 200 * Math.sin(step / 8), y + 80 * Math.cos(step / 8));
  const frames = Number(await page.evaluate('frames'));
  await page.mouse.up();
  return frames;
}
