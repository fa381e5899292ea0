/**
 * How far each line of names is from a question with typing errors, told from what lines have in common: how they begin, and their words.
 * No line is compared by itself, so a question that a hundred thousand names are near takes as long as their numbers take to be noted.
 */
import { findNearPieces } from './near-pieces.ts';
import { sortPieces } from './sorted-pieces.ts';
import { createWordLines } from './word-lines.ts';

/** Above every distance. */
export const FAR = 255;

export interface TypingErrors {
  /**
   * line → its distance, of the whole, of as many first letters, or word by word; {@link FAR} for a line in which no errors are forgiven.
   * @param words Latin letters and digits, with a blank between words
   */
  distances(words: string): Uint8Array;
}

/** The lines as they are compared: with blanks between words, and without; a sign for their kind stands before each, an end behind. */
export interface ErrorLines {
  words: string;
  squeezed: string;
  /** Where each begins, and where the last one ends. */
  wordStarts: Uint32Array;
  squeezedStarts: Uint32Array;
  /** The kind in which no errors are forgiven. */
  passedOver: string;
}

/** Shorter Latin text is too ambiguous to forgive errors in. */
export const TYPO_FROM = 4;
const TWO_TYPOS_FROM = 8;

export function mostTypos(text: string): number {
  return text.length < TYPO_FROM ? 0 : text.length < TWO_TYPOS_FROM ? 1 : 2;
}

export function createTypingErrors({ words, squeezed, wordStarts, squeezedStarts, passedOver }: ErrorLines): TypingErrors {
  const count = wordStarts.length - 1;
  const latin = Uint32Array.from(findLatin(words, wordStarts, passedOver));
  const sorted = sortPieces(squeezed, latin, (line) => squeezedStarts[line]! + 1);
  const held = createWordLines(words, wordsOf(latin, wordStarts));

  /** Of the whole line, or of as many of its first letters. */
  function compareWhole(asked: string, distances: Uint8Array): void {
    const note = (from: number, to: number, distance: number): void => {
      for (let at = from; at < to; at++) if (distance < distances[sorted.given[at]!]!) distances[sorted.given[at]!] = distance;
    };
    findNearPieces(sorted, asked, mostTypos(asked), note, note);
  }

  /** The largest distance from a word of the question to its nearest word of the line. */
  function compareWords(asked: readonly string[]): Uint8Array {
    const worst = new Uint8Array(count);
    /** How many words of the question the line has. */
    const met = new Uint32Array(count);
    for (const [before, word] of asked.entries()) {
      const near: { place: number; distance: number }[] = [];
      findNearPieces(held.words, word, mostTypos(word), (from, to, distance) => {
        for (let place = from; place < to; place++) near.push({ place, distance });
      });
      near.sort((a, b) => a.distance - b.distance);
      for (const { place, distance } of near)
        held.eachLine(place, (line) => {
          if (met[line] !== before) return;
          met[line] = before + 1;
          if (distance > worst[line]!) worst[line] = distance;
        });
    }
    for (let line = 0; line < count; line++) if (met[line] !== asked.length) worst[line] = FAR;
    return worst;
  }

  return {
    distances(asked) {
      const distances = new Uint8Array(count).fill(FAR);
      compareWhole(asked.replaceAll(' ', ''), distances);
      const byWords = compareWords(asked.split(' '));
      // What is near as a whole is not brought nearer by its words.
      for (let line = 0; line < count; line++)
        if (distances[line]! > 1 && byWords[line]! < distances[line]!) distances[line] = byWords[line]!;
      return distances;
    },
  };
}

function* wordsOf(lines: Uint32Array, starts: Uint32Array): Generator<readonly [number, number, number]> {
  for (const line of lines) yield [line, starts[line]! + 2, starts[line + 1]! - 1];
}

/** Lines with a Latin letter. */
function* findLatin(text: string, starts: Uint32Array, passedOver: string): Generator<number> {
  const [a, z] = [97, 122];
  for (let line = 0; line < starts.length - 1; line++) {
    if (text[starts[line]!] === passedOver) continue;
    for (let at = starts[line]! + 2; at < starts[line + 1]!; at++) {
      const code = text.charCodeAt(at);
      if (code < a || code > z) continue;
      yield line;
      break;
    }
  }
}
