import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { NotAvailable } from './not-available.ts';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
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
  const path = installedChromium() ?? playwrightChromium() ?? (aptInstall(['chromium', CHINESE_FONTS]), installedChromium());
  if (!path) {
    throw new NotAvailable('No Chromium was found. Install one (Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH.');
  }
  if (!hasChineseFont()) aptInstall([CHINESE_FONTS]);
  return path;
}

function installedChromium(): string | null {
  for (const name of INSTALLED) {
    const found = output('sh', ['-c', `command -v ${name}`]);
    if (found) return found;
  }
  return null;
}

function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

function hasChineseFont(): boolean {
  const list = output('fc-list', [':lang=zh', 'family']);
  return list !== null && list.length > 0;
}

function aptInstall(packages: string[]): void {
  if (process.getuid?.() !== 0 || output('sh', ['-c', 'command -v apt-get']) === null) return;
  process.stderr.write(`Installing ${packages.join(' ')} with apt-get for the page tests …\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  try {
    execFileSync('apt-get', ['update', '-qq', ...wait], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wait, ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    throw new NotAvailable(`apt-get could not install ${packages.join(' ')}: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown reason'}`);
  }
}

function output(command: string, args: string[]): string | null {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
}
