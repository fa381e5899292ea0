/** What the kernel of Linux tells of a process that runs; 0 on a system that does not tell. */
import { readFileSync } from 'node:fs';

/** Resident bytes. */
export function readMemory(pid: number): number {
  return 1024 * Number(/VmRSS:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0);
}

/** Milliseconds for which its main thread could have run so far, and others did. */
export function readStarvedMs(pid: number): number {
  return Number(read(`/proc/${pid}/task/${pid}/schedstat`).split(' ')[1] ?? 0) / 1e6;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
