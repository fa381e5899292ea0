import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { startApp, type StartedApp, type StartOptions } from './start-app.ts';
import { startBrowser } from './start-browser.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Window {
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** What must be there before the test goes on. */
  ready?: string;
}

/** The application and a browser for the tests of one file; see {@link openPages}. */
export interface Pages {
  readonly app: StartedApp;
  readonly home: string;
  readonly page: Page;
  /** What the page wrote to its console as an error. A test that provokes errors empties it. */
  readonly complaints: string[];
  /** Opens an address of the application as somebody would who never was here: nothing is kept from before. */
  open(address: string, window?: Window): Promise<Page>;
  /** The text of the first match at this moment, empty where there is none. */
  text(target: string | Locator): Promise<string>;
  /** Expects of the text of the first match, and waits until it holds: the page draws after its address changed. */
  see(target: string | Locator): ReturnType<typeof expect.poll<string>>;
  /** Expects of the number of matches, and waits until it holds. */
  count(target: string | Locator): ReturnType<typeof expect.poll<number>>;
  /** Expects of a parameter of the address, and waits until it holds. */
  param(name: string): ReturnType<typeof expect.poll<string | null>>;
  /** What axe finds at WCAG 2.2 AA, on the whole page or in the given parts. */
  axe(...parts: string[]): Promise<string[]>;
}

/**
 * Starts the real application and a Chromium for the tests of a file, and stops them after it. After each test
 * no request may have left the machine and no error stand on the console. All tests of a file use one window, emptied before each
 * address: what the browser has compiled once it need not compile again.
 * `textsFolder` holds the reader's own copies of sources, `seeds` is another folder of facts than that of the product, `open` opens
 * another graph than the embedded one.
 */
export function openPages(
  chromiumPath: string | null,
  {
    ready: always = 'h1',
    onRequest,
    ...content
  }: { ready?: string; onRequest?: (body: string) => void } & Pick<StartOptions, 'seeds' | 'textsFolder' | 'open'> = {},
): Pages {
  const strayed: string[] = [];
  const complaints: string[] = [];
  let app: StartedApp;
  let browser: Browser;
  let home: string;
  let page: Page;

  beforeAll(async () => {
    app = await startApp(content);
    home = await app.listen();
    browser = await startBrowser(chromiumPath ?? '');
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(30_000);
    page.on('request', (request) => {
      if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) strayed.push(request.url());
      onRequest?.(request.postData() ?? '');
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    await empty();
    expect(strayed.splice(0)).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
  });

  const empty = async (): Promise<void> => {
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    if (page.url().startsWith(home)) await page.evaluate(() => (localStorage.clear(), sessionStorage.clear()));
  };
  const find = (target: string | Locator): Locator => (typeof target === 'string' ? page.locator(target) : target);
  const text = async (target: string | Locator): Promise<string> => (await find(target).allTextContents())[0] ?? '';
  return {
    get app() {
      return app;
    },
    get home() {
      return home;
    },
    get page() {
      return page;
    },
    complaints,
    async open(address, { theme = 'light', width = 1366, height = 768, ready = always } = {}) {
      await empty();
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width, height });
      await page.goto(home + address);
      await page.locator(ready).first().waitFor();
      return page;
    },
    text,
    see: (target) => expect.poll(() => text(target)),
    count: (target) => expect.poll(() => find(target).count()),
    param: (name) => expect.poll(() => new URL(page.url()).searchParams.get(name)),
    async axe(...parts) {
      // A page that looks from time to time whether the graph is back may never be at rest.
      await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
      const builder = parts.reduce((sofar, part) => sofar.include(part), new AxeBuilder({ page }).withTags(WCAG));
      const { violations } = await builder.analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
    },
  };
}
