import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { install, mayInstall, output, which } from '../../scripts/local/system.ts';
import { NotAvailable } from './not-available.ts';

/** The one without windows first: it draws no frame of its own around a page, and takes a fourth less time for the same tests. */
const SHELL = 'chromium-headless-shell';
const INSTALLED = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHINESE_FONTS = 'fonts-noto-cjk';

/**
 * Finds a Chromium in this order: CHROMIUM_PATH, an installed one, Playwright's own, the system's package manager
 * (Debian and Ubuntu, when run as root). Chinese fonts are installed along with it where they are missing.
 * @returns the path of the executable
 * @throws NotAvailable when there is none and none can be had
 */
export function findChromium(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (!existsSync(given)) throw new NotAvailable(`CHROMIUM_PATH is ${given}, and there is no file there.`);
    return given;
  }
  const path = installedChromium() ?? playwrightChromium() ?? installedNow(SHELL) ?? installedNow('chromium');
  if (!path) {
    throw new NotAvailable('No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.');
  }
  if (!hasChineseFont()) installWhereAllowed([CHINESE_FONTS]);
  return path;
}

function installedChromium(): string | null {
  for (const name of INSTALLED) {
    const found = which(name);
    if (found) return found;
  }
  return null;
}

/** @returns null where the system has no such package, as Ubuntu has none of the one without windows */
function installedNow(name: string): string | null {
  try {
    installWhereAllowed([name, CHINESE_FONTS]);
  } catch (error) {
    if (error instanceof NotAvailable && name === SHELL) return null;
    throw error;
  }
  return installedChromium();
}

function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function hasChineseFont(): boolean {
  const list = output('fc-list', [':lang=zh', 'family']);
  return list !== null && list.length > 0;
}

function installWhereAllowed(packages: string[]): void {
  if (mayInstall()) install(packages, 'for the page tests');
}
