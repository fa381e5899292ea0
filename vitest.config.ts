import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Our files and the libraries must share one copy of graphql; Vite alone would take another build of it for ours. */
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/**
 * Four kinds of test, see test/README.md. The kinds that start servers or browsers get time; none asserts on it.
 * Two files at a time on two cores: a page test waits half of its time. Those of the graph share one Neo4j and go one by one.
 */
export default defineConfig({
  test: {
    maxWorkers: Math.max(2, availableParallelism() - 1),
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
          fileParallelism: false,
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
          testTimeout: 120_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
    reporters: ['default', './test/testkit/counts-reporter.ts'],
  },
});
