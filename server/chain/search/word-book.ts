/** Every word of a long text once, found while somebody goes over its letters: by two hashes, so that no word is cut out twice. */
export interface WordBook {
  /** The next letter of a word. */
  take(code: number): void;
  /** The word ends before this place, where there is one. */
  end(place: number): void;
  /** Null where there were too many. */
  words(): readonly string[] | null;
}

const PLACES = 1 << 20;
const MOST = PLACES / 2;

/** @param shortest letters of a word that counts */
export function createWordBook(text: string, shortest: number): WordBook {
  const [first, second] = [new Int32Array(PLACES), new Int32Array(PLACES)];
  const words: string[] = [];
  let [a, b, letters] = [0, 0, 0];
  return {
    take(code) {
      a = Math.imul(a ^ code, 0x01000193) + 1;
      b = Math.imul(b + code, 0x5bd1e995);
      b ^= b >>> 15;
      letters += 1;
    },
    end(place) {
      if (letters >= shortest && words.length < MOST) note(place);
      a = b = letters = 0;
    },
    words: () => (words.length < MOST ? words : null),
  };

  function note(place: number): void {
    // A place with two zeros is empty.
    const [one, other] = [a | 0, (b ^ letters) | 1];
    let at = (one ^ (one >>> 12) ^ other) & (PLACES - 1);
    for (; second[at] !== 0; at = (at + 1) & (PLACES - 1)) if (first[at] === one && second[at] === other) return;
    first[at] = one;
    second[at] = other;
    words.push(text.slice(place - letters, place));
  }
}
