import { execFileSync } from 'node:child_process';
import type {} from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';
import { skipLoudly } from './not-available.ts';
import { startService } from './start-service.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the Chromium for the page tests, null where none can be had and the run may skip them. */
    chromiumPath: string | null;
    /** Where the built product answers with its own facts, null where no page is tried. */
    productHome: string | null;
  }
}

/** Finds a Chromium, builds the product and starts it once for all files that only read. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = chromiumOrNull();
  project.provide('chromiumPath', chromiumPath);
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
  // The graph is always the embedded one, wherever the tests of the graph find their Neo4j.
  const product = chromiumPath === null ? null : await startService({ NEO4J_URI: '' }, ['dist/server/main.js']);
  project.provide('productHome', product?.address ?? null);
  return async () => product?.stop();
}

function chromiumOrNull(): string | null {
  try {
    return findChromium();
  } catch (error) {
    return skipLoudly(error, 'the tests of the pages in a real browser (test/e2e)');
  }
}
