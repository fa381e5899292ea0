import { setImmediate } from 'node:timers/promises';

/** How long one search may go on; it then answers with what it has and says so. */
const SEARCH_MS = 800;
/** How many solver threads run at once. */
const SOLVERS = 2;

export type Turns = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Work of all requests one after another, other requests in between, in so many lanes side by side. */
export function createTurns(lanes = 1): Turns {
  const last: Promise<unknown>[] = Array.from({ length: lanes }, () => Promise.resolve());
  let next = 0;
  return (work) => {
    const lane = next;
    next = (next + 1) % lanes;
    const done = last[lane]!.then(() => setImmediate()).then(work);
    last[lane] = done.catch(() => undefined);
    return done;
  };
}

/** Costly work on the server's own thread. */
export const inTurn = createTurns();

/** Work that waits for a solver in a thread of its own. */
export const inSolverTurn = createTurns(SOLVERS);

/** True once the time of a search that starts now is over. */
export function createDeadline(milliseconds = SEARCH_MS): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}
