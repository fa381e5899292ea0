/**
 * Which letters the lines of names have, as bits, and which words there are at all: what lacks more letters of a question than it may have
 * typing errors, and has no word near one of it, need not be compared with it letter by letter.
 */
import { createWordBook } from './word-book.ts';

/** Letters as bits of a number; further signs share a bit with one of them, so that too much is compared and never too little. */
export interface Letters {
  /** Of the whole line. */
  readonly all: Uint32Array;
  /** Of its first letters, {@link STARTS} of them. */
  readonly starts: readonly Uint32Array[];
  /** How many letters it has without blanks; 0 for a line without Latin letters and for one in which no errors are forgiven. */
  readonly length: Uint16Array;
  /** Every word of the others that is not too short for errors; null where there are too many. */
  readonly words: readonly string[] | null;
}

/** So many first letters are told apart from the rest. */
export const STARTS = [8, 16] as const;
/** A shorter word is near no word in which errors are forgiven. */
const SHORTEST = 3;
const MOST_LETTERS = 65_535;

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
  const [all, length, starts] = [new Uint32Array(count), new Uint16Array(count), STARTS.map(() => new Uint32Array(count))];
  const book = createWordBook(text, SHORTEST);
  for (let line = 0; line < count; line++) {
    if (text[lineStarts[line]!] === passedOver) continue;
    const [from, end] = [lineStarts[line]! + 2, lineStarts[line + 1]! - 1];
    if (!hasLatin(text, from, end)) continue;
    let [bits, letters] = [0, 0];
    for (let i = from; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === BLANK) {
        book.end(i);
        continue;
      }
      book.take(code);
      bits |= bitOf(code);
      letters += 1;
      for (let s = 0; s < STARTS.length; s++) if (letters <= STARTS[s]!) starts[s]![line] = bits;
    }
    book.end(end);
    all[line] = bits;
    length[line] = Math.min(letters, MOST_LETTERS);
  }
  return { all, starts, length, words: book.words() };
}

function hasLatin(text: string, from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= A && code <= Z) return true;
  }
  return false;
}
