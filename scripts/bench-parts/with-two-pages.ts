import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { findChromium } from '../../test/testkit/find-chromium.ts';
import { startBrowser } from '../../test/testkit/start-browser.ts';
import { startEmptyPage } from './empty-page.ts';
import type { Measurement } from './measurement.ts';
import { startServer } from './server-process.ts';

/** Measures in a browser the built product, with a graph of its own, against an empty page of the same interface library. */
export async function withTwoPages(
  measure: (browser: Browser, product: string, empty: string) => Promise<Measurement[]>,
): Promise<Measurement[]> {
  spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bench-'));
  const server = await startServer(folder);
  const empty = await startEmptyPage();
  const browser = await startBrowser(findChromium());
  try {
    return await measure(browser, server.address, empty.address);
  } finally {
    await browser.close();
    empty.stop();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
