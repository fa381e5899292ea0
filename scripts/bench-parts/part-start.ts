/**
 * The start page as somebody opens it who never was here: until it stands whole and takes a press, against an empty page of the same
 * interface library in the same browser, and how much program it fetches.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../test/testkit/find-chromium.ts';
import { startBrowser } from '../../test/testkit/start-browser.ts';
import { startEmptyPage } from './empty-page.ts';
import { atMost, type Measurement } from './measurement.ts';
import { startServer } from './server-process.ts';

const RUNS = 11;
/** Times an empty page. */
const BOUND = 1.5;
const MOST_SCRIPT_KB = 300;
/** Every part of the start page, the last ones included. */
const WHOLE = ['.ov-picture svg', '.ov-main .ov-card:nth-child(2)', '.ov-foot .ov-card:nth-child(3)'];

interface Opened {
  /** Milliseconds from the address until everything stands and the browser has nothing left to do. */
  ms: number;
  /** Bytes of programs as they came over the line. */
  script: number;
}

export async function measure(): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  const server = await startServer(folder);
  const empty = await startEmptyPage();
  const browser = await startBrowser(findChromium());
  try {
    const starts: Opened[] = [];
    const empties: Opened[] = [];
    // The first of each warms up server and disk; then in turns, so that both meet the same machine.
    for (let run = 0; run <= RUNS; run++) {
      const [one, other] = [await open(browser, server.address, WHOLE), await open(browser, empty.address, ['h1', 'button'])];
      if (run > 0) starts.push(one);
      if (run > 0) empties.push(other);
    }
    const [start, nothing] = [best(starts), best(empties)];
    const kb = (starts[0] as Opened).script / 1000;
    return [
      atMost(
        'the start page until it can be used, against an empty page of antd',
        start / nothing,
        BOUND,
        `${start.toFixed(0)} ms against ${nothing.toFixed(0)} ms, the best of ${RUNS}`,
      ),
      {
        name: 'programs of the start page',
        ratio: null,
        target: '',
        met: kb <= MOST_SCRIPT_KB,
        detail: `${kb.toFixed(0)} kB of at most ${MOST_SCRIPT_KB}`,
      },
    ];
  } finally {
    await browser.close();
    empty.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In a window of its own that knows nothing from before. */
async function open(browser: Browser, address: string, parts: readonly string[]): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  const ms = Number(await page.evaluate(untilUsable(parts)));
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  await context.close();
  return { ms, script };
}

/** As text, since what compiles this file would write helpers into it that the page has not. */
function untilUsable(parts: readonly string[]): string {
  return `new Promise((resolve) => {
    const isThere = () => ${JSON.stringify(parts)}.every((part) => document.querySelector(part));
    (function look() {
      if (isThere()) requestIdleCallback(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    })();
  })`;
}

/** The least disturbed one: machines are shared. */
function best(opened: readonly Opened[]): number {
  return Math.min(...opened.map(({ ms }) => ms));
}
