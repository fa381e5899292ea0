/** The service in a process of its own, as a user runs it, so that its memory and its answers are its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMemory } from '../../scripts/local/process-figures.ts';
import { MAIN_PROGRAM } from './thread-program.ts';

export interface Service {
  address: string;
  pid: number;
  /** Megabytes that the process holds now. */
  memory(): number;
  /** What it wrote to its log. */
  logged(): string;
  stop(): Promise<void>;
}

/** As `npm run dev` runs it: where a bound on memory was measured so. */
export const FROM_SOURCE: readonly string[] = ['--import', 'tsx', 'server/main.ts'];

/**
 * @param env further settings
 * @param program what node runs, where it is not what the run has compiled
 * @throws what the service said where it ended before it was ready
 */
export async function startService(env: Record<string, string> = {}, program: readonly string[] = [MAIN_PROGRAM]): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-service-'));
  const child = spawn(process.execPath, program, {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let logged = '';
  child.stderr.on('data', (text: Buffer) => (logged += text.toString()));
  const address = await readAddress(child, () => logged);
  return {
    address,
    pid: child.pid!,
    memory: () => readMemory(child.pid!) / 2 ** 20,
    logged: () => logged,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode === null && child.kill('SIGTERM')) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function readAddress(child: ChildProcess, logged: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const address = /Liantu is ready at (http:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}: ${said}${logged()}`)));
  });
}
