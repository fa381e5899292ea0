import type { Locator, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findViolations } from './find-violations.ts';
import type { Answer, StartedApp, StartOptions } from './start-app.ts';
import { keptBrowser } from './start-browser.ts';

interface Window {
  theme?: 'light' | 'dark';
  /** As somebody has it who lets nothing move on his machine. */
  isStill?: boolean;
  width?: number;
  height?: number;
  /** What must be there before the test goes on. */
  ready?: string;
}

/** The application and a browser for the tests of one file; see {@link openPages}. */
export interface Pages {
  readonly home: string;
  readonly page: Page;
  /** Asks the service that the pages ask, past the pages; errors are an empty list where there are none. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** What the page wrote to its console as an error. A test that provokes errors empties it. */
  readonly complaints: string[];
  /** Opens an address of the application as somebody would who never was here: nothing is kept from before. */
  open(address: string, window?: Window): Promise<Page>;
  /**
   * Goes to an address as a link of the application does, and waits for rest there: what has been loaded stays loaded. For tests that
   * look and touch little; the first after another kind of test, or after a failure, loads the page.
   */
  walk(address: string, window?: Window): Promise<Page>;
  /** The text of the first match at this moment, empty where there is none. */
  text(target: string | Locator): Promise<string>;
  /** Expects of the text of the first match, and waits until it holds: the page draws after its address changed. */
  see(target: string | Locator): ReturnType<typeof expect.poll<string>>;
  /** Expects of the number of matches, and waits until it holds. */
  count(target: string | Locator): ReturnType<typeof expect.poll<number>>;
  /** Expects of a parameter of the address, and waits until it holds. */
  param(name: string): ReturnType<typeof expect.poll<string | null>>;
  /**
   * Waits until the page has all that it asks for and has drawn it: no request is on its way, no place says that it waits,
   * and nothing moves.
   */
  rest(): Promise<void>;
  /** What axe finds at WCAG 2.2 AA, on the whole page at rest or in the given parts. */
  axe(...parts: string[]): Promise<string[]>;
}

/**
 * The pages for the tests of a file. All files share the service with the product's facts that the run has started, and those of one
 * worker a browser; a file that asks for other contents has an application of its own. After each test no request may have left the
 * machine and no error stand on the console. All tests of a file use one window, emptied before each address: what the browser has
 * compiled once it need not compile again.
 * `textsFolder` holds the reader's own copies of sources, `seeds` is another folder of facts than that of the product, `open` opens
 * another graph than the embedded one; `start` starts the application in a way of its own.
 */
export function openPages(
  chromiumPath: string | null,
  {
    ready: always = 'h1',
    onRequest,
    start,
    ...content
  }: { ready?: string; onRequest?: (body: string) => void; start?: () => Promise<StartedApp> } & Pick<
    StartOptions,
    'seeds' | 'textsFolder' | 'open'
  > = {},
): Pages {
  const strayed: string[] = [];
  const complaints: string[] = [];
  const underWay = new Set<Request>();
  /** The browser does not tell when the program of a worker has come, only that the worker runs. */
  const workers = new Set<string>();
  let stop: (() => Promise<void>) | undefined;
  let home: string;
  let page: Page;
  /** Whether the page is as a walk has left it. */
  let walks = false;

  beforeAll(async () => {
    if (Object.keys(content).length === 0 && !start) home = inject('productHome') ?? '';
    else {
      const { startApp } = await import('./start-app.ts');
      const app = start ? await start() : await startApp(content);
      stop = app.stop;
      home = await app.listen();
    }
    page = await (await keptBrowser(chromiumPath ?? '')).newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      underWay.add(request);
      if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) strayed.push(request.url());
      onRequest?.(request.postData() ?? '');
    });
    page.on('requestfinished', (request) => underWay.delete(request));
    page.on('requestfailed', (request) => underWay.delete(request));
    page.on('worker', (worker) => workers.add(worker.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') walks = false;
    await empty();
    expect(strayed.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await page?.context().clearPermissions();
    await page?.close();
    await stop?.();
  });

  const empty = async (): Promise<void> => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (page.url().startsWith(home)) await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  };
  const find = (target: string | Locator): Locator => (typeof target === 'string' ? page.locator(target) : target);
  const text = async (target: string | Locator): Promise<string> => (await find(target).allTextContents())[0] ?? '';
  const rest = async (): Promise<void> => {
    const asked = () => [...underWay].map((request) => request.url()).filter((url) => !workers.has(url));
    await expect.poll(async () => [await waiting(page), ...asked()]).toEqual([0]);
  };
  const prepare = async ({ theme = 'light', isStill = false, width = 1366, height = 768 }: Window): Promise<void> => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: isStill ? 'reduce' : 'no-preference' });
    await page.setViewportSize({ width, height });
  };
  const open = async (address: string, window: Window = {}): Promise<Page> => {
    walks = false;
    await empty();
    await prepare(window);
    await page.goto(home + address);
    await page
      .locator(window.ready ?? always)
      .first()
      .waitFor();
    return page;
  };
  return {
    get home() {
      return home;
    },
    get page() {
      return page;
    },
    async ask(query, variables) {
      const response = await fetch(`${home}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return { errors: [], extensions: {}, ...((await response.json()) as object), status: response.status } as unknown as Answer;
    },
    complaints,
    open,
    async walk(address, window = {}) {
      if (!walks) await open(address, window);
      else {
        await empty();
        await prepare(window);
        await page.evaluate((to) => {
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      }
      walks = true;
      await rest();
      // Nobody has chosen a language before, so the address alone decides.
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(address.includes('lang=en') ? 'en' : 'zh-CN');
      await page
        .locator(window.ready ?? always)
        .first()
        .waitFor();
      return page;
    },
    text,
    see: (target) => expect.poll(() => text(target)),
    count: (target) => expect.poll(() => find(target).count()),
    param: (name) => expect.poll(() => new URL(page.url()).searchParams.get(name)),
    rest,
    async axe(...parts) {
      await rest();
      return findViolations(page, parts);
    },
  };
}

/**
 * How many places of the page say that they wait or are still on their way to how they will look, once it has nothing left to do: an
 * answer that has just come is drawn by then.
 */
function waiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const idle = () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 2_000 })));
    await idle();
    await idle();
    const moving = document
      .getAnimations()
      .filter((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity);
    return document.querySelectorAll('.lt-state-bar').length + moving.length;
  });
}
