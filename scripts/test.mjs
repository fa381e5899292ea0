/**
 * `npm test`: every test, in two runs side by side: the tests of the graph take turns at one Neo4j, which mostly waits, so they are a run
 * of one worker beside that of all others. Ends with one line of counts for both. With words behind it (`npm test -- <words>`) it is one
 * run of Vitest with these words.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';

const VITEST = ['node_modules/vitest/vitest.mjs', 'run'];
const words = process.argv.slice(2);
/** @type {import('node:child_process').ChildProcess[]} */
const runs = [];
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => runs.forEach((run) => run.kill(signal)));

if (words.length > 0) {
  const alone = spawn(process.execPath, [...VITEST, ...words], { stdio: 'inherit' });
  runs.push(alone);
  process.exitCode = await ended(alone);
} else {
  const others = start(['--project', '!graph']);
  // The run of the others compiles what both start.
  await Promise.race([told(others, 'begins'), ended(others)]);
  const graph = start(['--project', 'graph'], { LIANTU_TESTS_COMPILED: '1' });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const codes = await Promise.all(
    [others, graph].map(async (run) => {
      let own = { passed: 0, failed: 0, skipped: 0 };
      void told(run, 'counts').then((said) => (own = said));
      const code = await ended(run);
      // One that could not begin, as where CI has no Neo4j, has failed as a whole.
      if (code !== 0 && own.failed === 0) own = { ...own, failed: 1 };
      Object.keys(counts).forEach((name) => (counts[name] += own[name]));
      return code;
    }),
  );
  process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
  process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
}

/** A run whose lines come through as it writes them, file by file. */
function start(options, env = {}) {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const run = spawn(process.execPath, [...VITEST, ...options], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...colours, ...env },
  });
  run.stdout.pipe(process.stdout, { end: false });
  run.stderr.pipe(process.stderr, { end: false });
  runs.push(run);
  return run;
}

/** What the reporter of a run tells under a name (test/testkit/counts-reporter.ts). */
function told(run, name) {
  return new Promise((resolve) => run.on('message', (message) => name in message && resolve(message[name])));
}

/** @returns {Promise<number>} the code with which it ended */
function ended(run) {
  if (run.exitCode !== null) return Promise.resolve(run.exitCode);
  return new Promise((resolve) => {
    run.once('error', () => resolve(1));
    run.once('close', (code) => resolve(code ?? 1));
  });
}
