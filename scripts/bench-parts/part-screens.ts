/**
 * What holds the browser when a screen is opened by somebody who never was here: the tasks of the page of over 50 ms, in time of the processor,
 * which others on the machine do not lengthen much; and all of its work against an empty page of the same interface library.
 */
import type { Browser } from 'playwright-core';
import { reported, type Measurement } from './measurement.ts';
import { withTwoPages } from './with-two-pages.ts';

/** Those that draw most. */
const HEAVIEST = [
  '/',
  '/map',
  '/map?focus=all',
  '/gaps',
  '/gaps?view=plot',
  '/invite',
  '/partners?enterprise=e_jinchuan',
  '/logic',
  '/compare',
  '/enterprises',
];
const LONG_MS = 50;

interface Task {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds of the processor. */
  tdur?: number;
}

export function measure(): Promise<Measurement[]> {
  return withTwoPages(async (browser, product, empty) => {
    const nothing = sum(await readTasks(browser, empty));
    const lines: Measurement[] = [];
    for (const path of HEAVIEST) {
      const tasks = await readTasks(browser, product + path);
      const long = tasks.filter((ms) => ms > LONG_MS).sort((a, b) => b - a);
      const said = long.length === 0 ? `no task over ${LONG_MS} ms` : `tasks of ${long.map((ms) => ms.toFixed(0)).join(', ')} ms`;
      lines.push(reported(path, `${(sum(tasks) / nothing).toFixed(1)} × the work of an empty page; ${said}`));
    }
    return lines;
  });
}

/** Milliseconds of the processor that each task of the page took, from its address until it has all and rests. */
async function readTasks(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const events: Task[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Task[])));
  await cdp.send('Tracing.start', { categories: 'toplevel,devtools.timeline', transferMode: 'ReportEvents' });
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.locator('.lt-state-bar').first().waitFor({ state: 'detached' });
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  await context.close();
  const main = events.find(({ name }) => name === 'EvaluateScript' || name === 'v8.evaluateModule');
  return events
    .filter(({ name, ph, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && ph === 'X' && pid === main?.pid && tid === main.tid)
    .map(({ tdur = 0 }) => tdur / 1000);
}

function sum(tasks: readonly number[]): number {
  return tasks.reduce((all, ms) => all + ms, 0);
}
