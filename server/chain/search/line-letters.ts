/**
 * Which letters the lines of names have, as bits: what lacks more letters of a question than it may have typing errors need not be compared
 * with it letter by letter.
 */

/** Letters as bits of a number; further signs share a bit with one of them, so that too much is compared and never too little. */
export interface Letters {
  /** Of the whole line. */
  readonly all: Uint32Array;
  /** Of its first letters, {@link STARTS} of them. */
  readonly starts: readonly Uint32Array[];
  /** How many letters it has without blanks. */
  readonly length: Uint16Array;
  /** How many its longest word has; 0 for a line without Latin letters and for one in which no errors are forgiven. */
  readonly longest: Uint8Array;
}

/** So many first letters are told apart from the rest. */
export const STARTS = [8, 16] as const;

const [BLANK, A, Z] = [32, 97, 122];
const bitOf = (code: number): number => 1 << (code & 31);

export function lettersOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i++) bits |= bitOf(text.charCodeAt(i));
  return bits;
}

/** How many letters of the first one the second lacks. */
export function countLacking(wanted: number, there: number): number {
  let left = wanted & ~there;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * @param text lines of a sign for their kind, a blank, words with blanks between, and the end of the line
 * @param lineStarts where each begins, and where the last one ends
 * @param passedOver the kind in which no errors are forgiven
 */
export function findLetters(text: string, lineStarts: Uint32Array, passedOver: string): Letters {
  const count = lineStarts.length - 1;
  const all = new Uint32Array(count);
  const starts = STARTS.map(() => new Uint32Array(count));
  const length = new Uint16Array(count);
  const longest = new Uint8Array(count);
  for (let line = 0; line < count; line++) {
    if (text[lineStarts[line]!] === passedOver) continue;
    let [bits, letters, word, most, isLatin] = [0, 0, 0, 0, false];
    for (let i = lineStarts[line]! + 2; i < lineStarts[line + 1]! - 1; i++) {
      const code = text.charCodeAt(i);
      if (code === BLANK) {
        word = 0;
        continue;
      }
      bits |= bitOf(code);
      if (code >= A && code <= Z) isLatin = true;
      letters += 1;
      word += 1;
      if (word > most) most = word;
      for (let s = 0; s < STARTS.length; s++) if (letters <= STARTS[s]!) starts[s]![line] = bits;
    }
    all[line] = bits;
    length[line] = letters;
    longest[line] = isLatin ? Math.min(most, 255) : 0;
  }
  return { all, starts, length, longest };
}
