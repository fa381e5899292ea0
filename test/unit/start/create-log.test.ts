import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';

/** Far more than a pipe holds. */
const PROGRAM = `
  import { createLog } from './server/start/create-log.ts';
  const log = createLog('info');
  for (let i = 0; i < 10_000; i++) log.info({ text: 'x'.repeat(1000) }, 'line');
  setTimeout(() => { process.stdout.write('went on'); process.exit(0); }, 100);
`;

it('holds up neither the work nor the end of a program whose log nobody takes off its hands', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROGRAM], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part) => {
    said += String(part);
  });
  const stuck = setTimeout(() => child.kill('SIGKILL'), 100_000);
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(said).toBe('went on');
  clearTimeout(stuck);
}, 120_000);
