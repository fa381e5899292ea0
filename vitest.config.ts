import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/testkit/longest-first.ts';

/** Our files and the libraries must share one copy of graphql; Vite alone would take another build of it for ours. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

const CORES = availableParallelism();

/**
 * Four kinds of test, see test/README.md. The kinds that start servers or browsers get time; none asserts on it.
 * The units reckon, a file for each core; a page or a service waits half of its time, so there are more of these than cores; the graph's
 * files empty the one Neo4j that they share, so they run one by one, which `npm test` lets them do beside all others.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    // What has been translated once is there for the other kinds of test and for the next run, unless it or this file has changed.
    experimental: { fsModuleCache: true },
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          isolate: false,
          maxWorkers: CORES,
          testTimeout: 30_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'graph',
          include: ['test/graph/**/*.test.ts'],
          globalSetup: ['test/testkit/global-setup-threads.ts', 'test/testkit/global-setup-graph.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          globalSetup: 'test/testkit/global-setup-threads.ts',
          isolate: false,
          maxWorkers: CORES + 1,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/testkit/global-setup-threads.ts', 'test/testkit/global-setup-e2e.ts'],
          isolate: false,
          maxWorkers: CORES + 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A page on a busy machine is tried once more, and the run says which it was; at one's desk it fails at once.
          retry: process.env['CI'] ? 1 : 0,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    reporters: ['default', './test/testkit/counts-reporter.ts'],
  },
});
