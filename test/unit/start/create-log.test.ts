import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';

/** Compiled, as the service runs it: a loader of TypeScript has a thread of its own that a process waits for when it ends. */
const FOLDER = 'node_modules/.cache/liantu/log';

/** Far more than a pipe holds. */
const PROGRAM = `
  import { createLog } from '${pathToFileURL(resolve(FOLDER, 'create-log.js')).href}';
  const log = createLog('info');
  for (let i = 0; i < 10_000; i++) log.info({ text: 'x'.repeat(1000) }, 'line');
  setTimeout(() => { process.stdout.write('went on'); process.exit(0); }, 100);
`;

it('holds up neither the work nor the end of a program whose log nobody takes off its hands', async () => {
  await build({ configFile: false, logLevel: 'error', build: { ssr: 'server/start/create-log.ts', outDir: FOLDER, emptyOutDir: true } });
  const child = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part) => {
    said += String(part);
  });
  const stuck = setTimeout(() => child.kill('SIGKILL'), 25_000);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(said).toBe('went on');
  clearTimeout(stuck);
}, 60_000);
