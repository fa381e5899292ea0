/**
 * `npm run check`: types, lint, format, dead code and the unit tests, two at a time, each with its output only where it fails.
 * `--no-tests` leaves the tests to a run of all of them.
 */
import { spawn } from 'node:child_process';

/** The longest first, so that the two workers end together. */
const STEPS = [
  { name: 'unit tests', command: 'vitest run --project unit --reporter=dot' },
  { name: 'types', command: 'tsc -p . --incremental --tsBuildInfoFile node_modules/.cache/tsc.json' },
  { name: 'lint', command: 'oxlint --type-aware --deny-warnings' },
  { name: 'format', command: 'oxfmt --check' },
  { name: 'dead code', command: 'knip --no-progress --cache --cache-location node_modules/.cache/knip' },
];
const WORKERS = 2;

const waiting = process.argv.includes('--no-tests') ? STEPS.slice(1) : [...STEPS];
const failed = [];
await Promise.all(Array.from({ length: WORKERS }, work));
console.log(failed.length === 0 ? 'All is well.' : `Failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function work() {
  for (let step = waiting.shift(); step; step = waiting.shift()) {
    const { name, command } = step;
    const start = Date.now();
    const { code, output } = await run(command);
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(0)} s)`);
    if (code === 0) continue;
    failed.push(name);
    console.log(output);
  }
}

/** @returns {Promise<{ code: number, output: string }>} */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', ...command.split(' ')], { shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
