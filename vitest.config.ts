import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { GraphBetweenPages } from './test/testkit/graph-between-pages.ts';

/** Our files and the libraries must share one copy of graphql; Vite alone would take another build of it for ours. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * Four kinds of test, see test/README.md. The kinds that start servers or browsers get time; none asserts on it.
 * A file more at a time than there are cores: a test waits half of its time. Those of the graph share one Neo4j and take turns at it.
 */
export default defineConfig({
  test: {
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: GraphBetweenPages },
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
          isolate: false,
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
          setupFiles: 'test/testkit/one-at-the-graph.ts',
          isolate: false,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          globalSetup: 'test/testkit/global-setup-threads.ts',
          isolate: false,
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
