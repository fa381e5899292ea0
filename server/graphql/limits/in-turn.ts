import { setImmediate } from 'node:timers/promises';

/** How long one search may go on; it then answers with what it has and says so. */
const SEARCH_MS = 800;

let last: Promise<unknown> = Promise.resolve();

/** Costly work of all requests, one piece after another and other requests in between, so that none waits long for its turn. */
export function inTurn<T>(work: () => T | Promise<T>): Promise<T> {
  const done = last.then(() => setImmediate()).then(work);
  last = done.catch(() => undefined);
  return done;
}

/** True once the time of a search that starts now is over. */
export function createDeadline(milliseconds = SEARCH_MS): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
