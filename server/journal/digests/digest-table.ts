/** Digests by digests in flat memory, 17 bytes a place: of two million links some 70 MB, where their rows would take two gigabytes. */
import type { Digest } from './digest.ts';

/** What is known of an entry: it is there; it was looked up and says the same; it was, and says something else; it was given out. */
type State = 'THERE' | 'SAME' | 'OTHER' | 'GIVEN';

export interface DigestTable {
  /** Entries that are there. */
  readonly size: number;
  set(key: Digest, content: Digest): void;
  delete(key: Digest): void;
  /** Looks an entry up, and remembers that it was. @returns null where there is none */
  look(key: Digest, content: Digest): 'SAME' | 'OTHER' | null;
  /** Whether an entry says this and was not found to be the same, once for each: whoever asks again has it already. */
  give(key: Digest, content: Digest): boolean;
  /** Entries that nobody has looked up. */
  countLeft(): number;
  /** As if nothing had been looked up. */
  forget(): void;
}

const [EMPTY, GONE] = [0, 1];
const CODES: Readonly<Record<State, number>> = { THERE: 2, SAME: 3, OTHER: 4, GIVEN: 5 };
const WORDS = 4;
const FIRST = 1 << 10;
/** Share of the places above which there are twice as many. */
const FULL = 0.6;

export function createDigestTable(): DigestTable {
  let places = FIRST;
  let words = new Uint32Array(places * WORDS);
  let states = new Uint8Array(places);
  let [size, used] = [0, 0];

  /** The place of a key; where it is not there, the empty one at which the search ended. */
  function find({ high, low }: Digest): number {
    for (let at = (high ^ low) & (places - 1); ; at = (at + 1) & (places - 1)) {
      if (states[at] === EMPTY || (words[at * WORDS] === high && words[at * WORDS + 1] === low)) return at;
    }
  }
  const isThere = (at: number): boolean => states[at]! > GONE;
  const says = (at: number, { high, low }: Digest): boolean => words[at * WORDS + 2] === high && words[at * WORDS + 3] === low;
  function put(at: number, key: Digest, content: Digest, state: number): void {
    words.set([key.high, key.low, content.high, content.low], at * WORDS);
    states[at] = state;
  }

  /** Those that went leave no trace in the new one. */
  function grow(): void {
    const [oldWords, oldStates] = [words, states];
    places *= 2;
    words = new Uint32Array(places * WORDS);
    states = new Uint8Array(places);
    used = size;
    for (let old = 0; old < oldStates.length; old++) {
      if (oldStates[old]! <= GONE) continue;
      const at = find({ high: oldWords[old * WORDS]!, low: oldWords[old * WORDS + 1]! });
      words.set(oldWords.subarray(old * WORDS, (old + 1) * WORDS), at * WORDS);
      states[at] = oldStates[old]!;
    }
  }

  return {
    get size() {
      return size;
    },
    set(key, content) {
      if (used >= places * FULL) grow();
      const at = find(key);
      if (states[at] === EMPTY) used += 1;
      if (!isThere(at)) size += 1;
      put(at, key, content, CODES.THERE);
    },
    delete(key) {
      const at = find(key);
      if (!isThere(at)) return;
      states[at] = GONE;
      size -= 1;
    },
    look(key, content) {
      const at = find(key);
      if (!isThere(at)) return null;
      const found = says(at, content) ? 'SAME' : 'OTHER';
      states[at] = CODES[found];
      return found;
    },
    give(key, content) {
      const at = find(key);
      if (!(states[at] === CODES.THERE || states[at] === CODES.OTHER) || !says(at, content)) return false;
      states[at] = CODES.GIVEN;
      return true;
    },
    countLeft() {
      let count = 0;
      for (const state of states) if (state === CODES.THERE) count += 1;
      return count;
    },
    forget() {
      for (let at = 0; at < places; at++) if (isThere(at)) states[at] = CODES.THERE;
    },
  };
}
