import { build } from 'vite';
import { THREAD_FOLDER } from './thread-program.ts';

/** Each kind of test loads this file anew, in one process. */
const run = globalThis as { liantuThreads?: Promise<unknown> };

/** Compiles the server as `npm run build` does, once for all tests that start it, and with it the programs that tests run and kill. */
export default async function setup(): Promise<void> {
  // The run beside this one has done so.
  if (process.env['LIANTU_TESTS_COMPILED']) return;
  run.liantuThreads ??= build({
    configFile: 'vite.config.ts',
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: THREAD_FOLDER,
      sourcemap: false,
      rollupOptions: { input: { 'write-on': 'test/testkit/write-on.ts', 'hold-graph': 'test/testkit/hold-graph.ts' } },
    },
  });
  await run.liantuThreads;
}
