import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { Busy } from '../errors.ts';

const STALE_AFTER_MS = 10_000;
const TRIES = 100;
const PAUSE_MS = 30;

const HELD = new Busy({
  zh: '另一个程序正在更改账号，请稍后再试。',
  en: 'Another program is changing the accounts; please try again in a moment.',
});

/** Runs the work while no other process does the same; it takes milliseconds, so a lock that is old was left behind by one that ended. */
export async function withLock<T>(path: string, work: () => T): Promise<T> {
  for (let tried = 0; !take(path); tried += 1) {
    if (tried >= TRIES) throw HELD;
    await wait(PAUSE_MS);
  }
  try {
    return work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Math.abs(Date.now() - made) > STALE_AFTER_MS) rmSync(path, { force: true });
    return false;
  }
}
