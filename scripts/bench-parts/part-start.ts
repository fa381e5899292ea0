/**
 * The start page as somebody opens it who never was here: until it takes a press, and until it stands whole, against an empty page of the same
 * interface library in the same browser, and how much program it fetches.
 */
import type { Browser } from 'playwright-core';
import { atMost, reported, type Measurement } from './measurement.ts';
import { withTwoPages } from './with-two-pages.ts';

const RUNS = 11;
/** Times an empty page. */
const BOUND = 1.5;
const MOST_SCRIPT_KB = 300;
/** What takes a press first: the ways to every place, and the search. */
const FRAME = ['.lt-rail a', '.lt-header input'];
/** Every part of the start page, the last ones included. */
const WHOLE = ['.ov-picture svg', '.ov-main .ov-card:nth-child(2)', '.ov-foot .ov-card:nth-child(3)'];

const EMPTY = ['h1', 'button'];

interface Opened {
  /** Milliseconds from the address until the first parts stand and the browser has time for a press. */
  usable: number;
  /** And until everything stands. */
  whole: number;
  /** Bytes of programs as they came over the line. */
  script: number;
}

export function measure(): Promise<Measurement[]> {
  return withTwoPages(async (browser, product, empty) => {
    const starts: Opened[] = [];
    const empties: Opened[] = [];
    // The first of each warms up server and disk; then in turns, so that both meet the same machine.
    for (let run = 0; run <= RUNS; run++) {
      const [one, other] = [await open(browser, product, FRAME, WHOLE), await open(browser, empty, EMPTY, EMPTY)];
      if (run > 0) starts.push(one);
      if (run > 0) empties.push(other);
    }
    const nothing = best(empties, 'whole');
    const against = (of: 'usable' | 'whole'): string =>
      `${best(starts, of).toFixed(0)} ms against ${nothing.toFixed(0)} ms, the best of ${RUNS}`;
    const kb = (starts[0] as Opened).script / 1000;
    return [
      atMost(
        'the start page until it takes a press, against an empty page of antd',
        best(starts, 'usable') / nothing,
        BOUND,
        against('usable'),
      ),
      reported('until its last part stands', `${(best(starts, 'whole') / nothing).toFixed(2)} ×, ${against('whole')}`),
      {
        name: 'programs of the start page',
        ratio: null,
        target: '',
        met: kb <= MOST_SCRIPT_KB,
        detail: `${kb.toFixed(0)} kB of at most ${MOST_SCRIPT_KB}`,
      },
    ];
  });
}

/** In a window of its own that knows nothing from before. */
async function open(browser: Browser, address: string, first: readonly string[], parts: readonly string[]): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  const usable = Number(await page.evaluate(untilThere(first)));
  const whole = Number(await page.evaluate(untilThere(parts)));
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).encodedBodySize, 0),
  );
  await context.close();
  return { usable, whole, script };
}

/** As text, since what compiles this file would write helpers into it that the page has not. */
function untilThere(parts: readonly string[]): string {
  return `new Promise((resolve) => {
    const isThere = () => ${JSON.stringify(parts)}.every((part) => document.querySelector(part));
    (function look() {
      if (isThere()) requestIdleCallback(() => resolve(performance.now()));
      else requestAnimationFrame(look);
    })();
  })`;
}

/** The least disturbed one: machines are shared. */
function best(opened: readonly Opened[], of: 'usable' | 'whole'): number {
  return Math.min(...opened.map((one) => one[of]));
}
