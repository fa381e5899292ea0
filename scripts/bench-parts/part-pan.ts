/**
 * The graph of the chain in a real browser that draws by software: how many pictures a second while it is dragged and while the wheel
 * turns over it, against an empty page of the same browser under the same gesture.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { findChromium } from '../../test/testkit/find-chromium.ts';
import { startBrowser } from '../../test/testkit/start-browser.ts';
import { reported, type Measurement } from './measurement.ts';

/** Chips and links together stay just below what the map still draws one by one. */
const ONE_BY_ONE = 260;
const FOLDED = 10_000;
/** What it draws one by one is filled up with copies to so many elements. */
const ELEMENTS = 2_000;
const SECONDS = 3;
/** Counts the pictures that the page draws; as text, since what compiles this file would write helpers into it that the page has not. */
const COUNT =
  'cancelAnimationFrame(globalThis.counting ?? 0); frames = 0; (function next() { frames += 1; counting = requestAnimationFrame(next); })();';
/** Fills the graph up with copies of its parts and links, a little aside. */
const FILL = `(() => {
  const { cy } = document.querySelector('.graph-canvas-box')._cyreg;
  const all = cy.elements().jsons();
  for (let copy = 1; cy.elements().length < ${ELEMENTS} && all.length > ${ELEMENTS} / 4; copy++) {
    const name = (id) => id + ' copy ' + copy;
    cy.add(all.slice(0, ${ELEMENTS} - cy.elements().length).map((one) => {
      const { id, source, target } = one.data;
      const ends = source === undefined ? {} : { source, target };
      const position = one.position && { x: one.position.x + 9 * copy, y: one.position.y + 9 * copy };
      return { ...one, data: { ...one.data, id: name(id), ...ends }, ...(position ? { position } : {}) };
    }));
  }
  cy.nodes().panify();
  return cy.elements().length;
})()`;
/** Of the 60 that a browser draws: half of them is 30 a second. */
const LEAST = 0.5;

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const browser = await startBrowser(findChromium());
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.setContent('<div style="position:fixed;inset:0"></div>');
  const middle = { x: 700, y: 400 };
  const empty = { drag: await countFrames(page, middle, drag), wheel: await countFrames(page, middle, wheel) };
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
    const elements = Number(await page.evaluate(FILL));
    const box = (await canvas.boundingBox())!;
    for (const [gesture, word] of [
      [drag, 'dragged'],
      [wheel, 'zoomed'],
    ] as const) {
      const frames = await countFrames(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, gesture);
      const nothing = gesture === drag ? empty.drag : empty.wheel;
      lines.push({
        name: `${elements} elements of a chain of ${products} products while ${word}`,
        ratio: frames / nothing,
        target: `at least ${LEAST} × an empty page`,
        met: frames / nothing >= LEAST,
        detail: `${(frames / SECONDS).toFixed(0)} pictures a second, ${(nothing / SECONDS).toFixed(0)} of an empty page`,
      });
    }
    lines.push(reported(`opening it`, `${opened.toFixed(0)} ms`));
    server.kill('SIGTERM');
  }
  await browser.close();
  return lines;
}

type Gesture = (page: Page, at: { x: number; y: number }, step: number) => Promise<void>;

const drag: Gesture = (page, { x, y }, step) => {
  return page.mouse.move(x + 200 * Math.sin(step / 8), y + 80 * Math.cos(step / 8));
};
/** In and out again, a notch each. */
const wheel: Gesture = async (page, _, step) => page.mouse.wheel(0, step % 16 < 8 ? -40 : 40);

/** Goes on with a gesture for some seconds, the button down in a drag. @returns how many pictures the page drew meanwhile */
async function countFrames(page: Page, at: { x: number; y: number }, gesture: Gesture): Promise<number> {
  await page.mouse.move(at.x, at.y);
  if (gesture === drag) await page.mouse.down();
  await page.evaluate(COUNT);
  const until = performance.now() + SECONDS * 1000;
  for (let step = 0; performance.now() < until; step++) await gesture(page, at, step);
  const frames = Number(await page.evaluate('frames'));
  if (gesture === drag) await page.mouse.up();
  return frames;
}
