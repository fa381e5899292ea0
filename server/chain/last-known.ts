/** The last answer that is known to have been right: it goes on being given, with a mark, while the graph cannot be asked. */
import { GraphUnavailable } from '../errors.ts';
import { machineClock, type Clock } from '../graph/outage/clock.ts';
import { withDeadline } from '../graph/outage/with-deadline.ts';
import { GraphEmpty } from './chain-keeper.ts';

/** What is given is as of `since` (ISO 8601, UTC), and why it is not newer. */
export interface Staleness {
  since: string;
  reason: GraphUnavailable;
}

export interface LastKnown<T> {
  /** The newest value; the last known one where the graph cannot be asked or takes long. @throws GraphUnavailable where none is known */
  current(): Promise<T>;
  /** Null while what is given is the newest. */
  readonly staleness: Staleness | null;
}

export interface LastKnownDeps<T> {
  read(): Promise<T>;
  /** Told once for each change; after how many milliseconds it is the newest again. */
  onStale(staleness: Staleness): void;
  onFresh(staleFor: number): void;
  clock?: Clock;
  /** Milliseconds that a caller waits for the newest while there is a last known one. */
  patience?: number;
}

const PATIENCE = 1800;

export function createLastKnown<T>({ read, onStale, onFresh, clock = machineClock, patience = PATIENCE }: LastKnownDeps<T>): LastKnown<T> {
  let known: { value: T; asOf: number } | null = null;
  let staleness: Staleness | null = null;
  let staleSince = 0;

  const look = async (): Promise<T> => {
    const asOf = clock.now();
    try {
      const value = await read();
      if (known === null || known.asOf <= asOf) known = { value, asOf };
      if (staleness) onFresh(clock.now() - staleSince);
      staleness = null;
      return value;
    } catch (error) {
      // Nothing is what the graph holds now; the last known would be wrong.
      if (error instanceof GraphEmpty) known = staleness = null;
      throw error;
    }
  };

  return {
    async current() {
      const before = known;
      if (before === null) return look();
      try {
        return await withDeadline(look(), patience, clock);
      } catch (error) {
        if (known === null || !(error instanceof GraphUnavailable)) throw error;
        if (staleness === null) {
          staleSince = clock.now();
          staleness = { since: new Date(known.asOf).toISOString(), reason: error };
          onStale(staleness);
        }
        return known.value;
      }
    },
    get staleness() {
      return staleness;
    },
  };
}
