import { toSentError } from '../../work/sent-error.ts';
import type { Log } from '../context/log.ts';
import type { Fault } from './messages.ts';

/** An answer whose every row fails for the same reason need not fill the log with it. */
const MOST_FAULTS = 20;

/** A log of one answer: what is told to it travels to the main thread with the answer. */
export function createThreadLog(): Log & { faults: Fault[] } {
  const faults: Fault[] = [];
  const keep = (first: object | string, message?: string): void => {
    if (faults.length >= MOST_FAULTS) return;
    if (typeof first === 'string') faults.push({ message: first, details: {}, err: null });
    else {
      const { err = null, ...details } = first as { err?: unknown };
      faults.push({ message: message ?? '', details, err: err === null ? null : toSentError(err) });
    }
  };
  return { faults, info: keep, warn: keep, error: keep };
}
