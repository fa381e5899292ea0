import { execFileSync } from 'node:child_process';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { skipLoudly } from './not-available.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the Chromium for the page tests, null where none can be had and the run may skip them. */
    chromiumPath: string | null;
  }
}

/** Finds a Chromium and builds the client that the pages are served from. */
export default function setup(project: TestProject): void {
  project.provide('chromiumPath', chromiumOrNull());
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

function chromiumOrNull(): string | null {
  try {
    return findChromium();
  } catch (error) {
    return skipLoudly(error, 'the tests of the pages in a real browser (test/e2e)');
  }
}
