/** Measurements of lives in processes of their own: a child tells what each of its steps took, and who started it reads that. */
import { spawn } from 'node:child_process';
import process from 'node:process';

/** What one step took, in milliseconds of the clock and of the processor, and the resident megabytes after it. */
export interface Step {
  name: string;
  wall: number;
  cpu: number;
  memory: number;
}

export const MEGABYTE = 1e6;

/** In the child: does something, and tells what it took. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(used);
  tell({ name, wall: performance.now() - from, cpu: (user + system) / 1000, memory: process.memoryUsage().rss / MEGABYTE });
  return result;
}

/** In the child. */
export function tell(line: Step): void {
  console.log(JSON.stringify(line));
}

/**
 * Starts a script of this folder and gives the steps that it told.
 * @param flags of Node.js itself
 * @throws Error where it ends with another code than 0
 */
export function readSteps(script: string, args: readonly string[], flags: readonly string[] = []): Promise<Step[]> {
  const child = spawn(process.execPath, [...flags, '--import', 'tsx', `scripts/bench-parts/${script}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let told = '';
  child.stdout.on('data', (text: Buffer) => {
    told += text.toString();
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      if (code !== 0) return reject(new Error(`${script} ${args.join(' ')} ended with code ${code}.`));
      const lines = told.split('\n').filter((line) => line.trim() !== '');
      resolve(lines.map((line) => JSON.parse(line) as Step));
    });
  });
}
