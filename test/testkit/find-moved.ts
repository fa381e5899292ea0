import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { compareLayouts } from './compare-layouts.ts';
import { readLayout } from './read-layout.ts';

const FOLDER = 'test/fixtures/layouts';
/** Keeps what stands there now instead of holding it against what is kept. */
export const RENEWS = process.env['LAYOUTS'] === 'renew';

/**
 * What of the page at an address no longer stands where test/fixtures/layouts says, in the window that it has now.
 * @returns one line for each block; none when all is where it was
 */
export async function findMoved(page: Page, address: string): Promise<string[]> {
  const width = `${page.viewportSize()!.width}`;
  const file = `${FOLDER}/${toFileName(address)}.txt`;
  const kept = readKept(file);
  const now = await readLayout(page);
  if (RENEWS) {
    kept.set(width, now);
    writeFileSync(file, [...kept].map(([size, lines]) => [`${size} px`, ...lines, ''].join('\n')).join('\n'));
    return [];
  }
  const stored = kept.get(width);
  return stored ? compareLayouts(stored, now) : [`${file} says nothing of a window of ${width} px: see test/README.md`];
}

/** The lines of each width in a file. */
function readKept(file: string): Map<string, string[]> {
  const parts = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/^(\d+) px\n/m)
        .slice(1)
    : [];
  return new Map(parts.flatMap((width, at) => (at % 2 === 0 ? [[width, parts[at + 1]!.trimEnd().split('\n')] as const] : [])));
}

function toFileName(address: string): string {
  return (
    address
      .replaceAll(/[^\w.-]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'overview'
  );
}
