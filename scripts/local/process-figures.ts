/** What the kernel of Linux tells of a process that runs. */
import { readFileSync } from 'node:fs';

/** Resident bytes; 0 on a system that does not tell. */
export function readMemory(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** What the main thread of a process has done with its time so far, in milliseconds. */
export interface MainThread {
  /** How long it ran. Infinite on a system that does not tell. */
  ran: number;
  /** How long it could have run, and others did. */
  starved: number;
}

export function readMainThread(pid: number): MainThread {
  const [ran, starved] = read(`/proc/${pid}/task/${pid}/schedstat`)
    .split(' ')
    .map((nanoseconds) => Number(nanoseconds) / 1e6);
  return starved === undefined ? { ran: Infinity, starved: 0 } : { ran: ran!, starved };
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
