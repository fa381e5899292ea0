import { chromium, type Browser, type BrowserContext } from 'playwright-core';

/** Without these Chromium looks up hosts of its own at every start; the tests hold that no request leaves the machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let kept: Promise<BrowserContext> | null = null;

/** Starts the Chromium that the global setup found (or the given one). The caller closes it. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}

/**
 * The windows of this worker's own Chromium, started for the first file that asks and ended with the worker: what it has compiled of
 * the pages stays for the next file. One that has broken is replaced.
 */
export function keptBrowser(executablePath: string): Promise<BrowserContext> {
  kept ??= startBrowser(executablePath).then((browser) => {
    browser.on('disconnected', () => (kept = null));
    return browser.newContext();
  });
  return kept;
}
