import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Waits until a process that was sent SIGSTOP stands still. On a busy machine its threads go on, and answer, until the one that takes the
 * signal has its turn. Where the system does not tell (no /proc), the signal is all there is.
 */
export async function untilFrozen(pid: number): Promise<void> {
  if (process.platform !== 'linux') return;
  const tasks = `/proc/${pid}/task`;
  const states = (): string[] => readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/stat`, 'utf8').replace(/^.*\) /s, '')[0]!);
  await expect.poll(() => [...new Set(states())], { timeout: 30_000, interval: 5 }).toEqual(['T']);
}
