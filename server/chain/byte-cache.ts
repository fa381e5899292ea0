/**
 * What was computed and may be asked again, bounded by the bytes that it takes: what has not been asked for longest goes first.
 * A thing belongs to an owner (a view to its facts, a map to its view), and goes when its owner goes.
 */
export interface ByteCache {
  /**
   * The kept answer to the question about the owner, or a new one.
   * @param weigh bytes of a new answer, an estimate; null for one that is not to be kept
   */
  keep<T>(owner: object, question: string, compute: () => T, weigh: (answer: T) => number | null): T;
  /** How many bytes it may hold from now on. */
  limit(bytes: number): void;
  /** Bytes that it holds by the estimates. */
  bytes(): number;
  clear(): void;
}

interface Entry {
  home: Map<string, Entry>;
  question: string;
  answer: unknown;
  bytes: number;
}

/** An entry with its place in two maps; a question is kept as text. */
const ENTRY_BYTES = 200;
const CHARACTER_BYTES = 2;

export function createByteCache(mostBytes: number): ByteCache {
  let most = mostBytes;
  let total = 0;
  let homes = new WeakMap<object, Map<string, Entry>>();
  /** Those asked for longest ago come first. */
  const entries = new Set<Entry>();

  function drop(entry: Entry): void {
    if (!entries.delete(entry)) return;
    entry.home.delete(entry.question);
    total -= entry.bytes;
    if (typeof entry.answer === 'object' && entry.answer !== null) homes.get(entry.answer)?.forEach(drop);
  }

  function makeRoom(): void {
    for (const entry of entries) {
      if (total <= most) return;
      drop(entry);
    }
  }

  return {
    keep<T>(owner: object, question: string, compute: () => T, weigh: (answer: T) => number | null): T {
      const there = homes.get(owner)?.get(question);
      if (there) {
        entries.delete(there);
        entries.add(there);
        return there.answer as T;
      }
      const answer = compute();
      const weight = weigh(answer);
      if (weight === null) return answer;
      const bytes = weight + ENTRY_BYTES + CHARACTER_BYTES * question.length;
      // One that is larger than all the room would only push out the others.
      if (bytes > most) return answer;
      let home = homes.get(owner);
      if (!home) homes.set(owner, (home = new Map()));
      const entry: Entry = { home, question, answer, bytes };
      home.set(question, entry);
      entries.add(entry);
      total += entry.bytes;
      makeRoom();
      return answer;
    },
    limit(bytes) {
      most = bytes;
      makeRoom();
    },
    bytes: () => total,
    clear() {
      entries.clear();
      homes = new WeakMap();
      total = 0;
    },
  };
}

const BY_DEFAULT = 256_000_000;

/** The one cache of this thread. */
export const threadCache = createByteCache(BY_DEFAULT);
