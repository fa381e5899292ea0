/** Every word of many lines once, in the order of the letters, with the lines that hold it: by steps from line to line, mostly one byte. */
import { sortPieces, type SortedPieces } from './sorted-pieces.ts';

export interface WordLines {
  readonly words: SortedPieces;
  /** Goes over the lines that hold a word. @param word its place in the order */
  eachLine(word: number, take: (line: number) => void): void;
}

const BLANK = 32;

/** @param lines each a number, and from where to where its words stand, with a blank between */
export function createWordLines(text: string, lines: Iterable<readonly [line: number, from: number, end: number]>): WordLines {
  const table = createTable(text);
  /** The words of all lines, one after the other, a line's own words each once; `count` of each line. */
  const [told, ofLine] = [createNumbers(), createNumbers()];
  const [lastLine, sizes] = [createNumbers(), createNumbers()];
  for (const [line, from, end] of lines) {
    const before = told.length;
    for (let start = from; start < end;) {
      let stop = start;
      while (stop < end && text.charCodeAt(stop) !== BLANK) stop += 1;
      const word = table.numberOf(start, stop);
      const last = word < lastLine.length ? lastLine.at(word) : -1;
      if (last !== line) {
        sizes.put(word, (word < sizes.length ? sizes.at(word) : 0) + sizeOf(line - last));
        lastLine.put(word, line);
        told.put(told.length, word);
      }
      start = stop + 1;
    }
    ofLine.put(ofLine.length, line);
    ofLine.put(ofLine.length, told.length - before);
  }

  const count = sizes.length;
  const bytesFrom = new Uint32Array(count + 1);
  for (let word = 0; word < count; word++) bytesFrom[word + 1] = bytesFrom[word]! + sizes.at(word);
  const bytes = new Uint8Array(bytesFrom[count]!);
  const [next, last] = [bytesFrom.slice(), new Int32Array(count).fill(-1)];
  for (let i = 0, at = 0; i < ofLine.length; i += 2) {
    const line = ofLine.at(i);
    for (const end = at + ofLine.at(i + 1); at < end; at++) {
      const word = told.at(at);
      let step = line - last[word]!;
      for (; step >= MORE; step >>>= BITS) bytes[next[word]!++] = (step & (MORE - 1)) | MORE;
      bytes[next[word]!++] = step;
      last[word] = line;
    }
  }

  const words = sortPieces(
    text,
    Uint32Array.from({ length: count }, (_, i) => i),
    table.placeOf,
  );
  return {
    words,
    eachLine(place, take) {
      const word = words.given[place]!;
      let line = -1;
      for (let at = bytesFrom[word]!; at < bytesFrom[word + 1]!;) {
        let [step, shift] = [0, 0];
        for (; bytes[at]! >= MORE; shift += BITS) step |= (bytes[at++]! & (MORE - 1)) << shift;
        line += step | (bytes[at++]! << shift);
        take(line);
      }
    },
  };
}

/** A byte from here on has another behind it. */
const MORE = 128;
const BITS = 7;

function sizeOf(step: number): number {
  let size = 1;
  for (let left = step; left >= MORE; left >>>= BITS) size += 1;
  return size;
}

interface Numbers {
  readonly length: number;
  at(place: number): number;
  /** At a place that there is, or as the next one. */
  put(place: number, number: number): void;
}

/** A list of numbers that grows. */
function createNumbers(): Numbers {
  let [numbers, length] = [new Int32Array(1024), 0];
  return {
    get length() {
      return length;
    },
    at: (place) => numbers[place]!,
    put(place, number) {
      if (place === numbers.length) {
        const more = new Int32Array(2 * place);
        more.set(numbers);
        numbers = more;
      }
      numbers[place] = number;
      if (place === length) length += 1;
    },
  };
}

/** The words of a text by what they say: each gets a number when it first comes, and none is cut out. */
function createTable(text: string): { numberOf(from: number, end: number): number; placeOf(word: number): number } {
  const [places, lengths] = [createNumbers(), createNumbers()];
  /** A word's number and one, 0 where there is none. */
  let slots = new Int32Array(1 << 12);

  const hashOf = (from: number, end: number): number => {
    let hash = 0;
    for (let i = from; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return hash ^ (hash >>> 15);
  };
  const isSame = (word: number, from: number, length: number): boolean => {
    if (lengths.at(word) !== length) return false;
    const place = places.at(word);
    for (let i = 0; i < length; i++) if (text.charCodeAt(place + i) !== text.charCodeAt(from + i)) return false;
    return true;
  };
  const grow = (): void => {
    slots = new Int32Array(2 * slots.length);
    for (let word = 0; word < places.length; word++) {
      let slot = hashOf(places.at(word), places.at(word) + lengths.at(word)) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = word + 1;
    }
  };
  return {
    numberOf(from, end) {
      let slot = hashOf(from, end) & (slots.length - 1);
      for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1))
        if (isSame(slots[slot]! - 1, from, end - from)) return slots[slot]! - 1;
      const word = places.length;
      slots[slot] = word + 1;
      places.put(word, from);
      lengths.put(word, end - from);
      if (2 * places.length > slots.length) grow();
      return word;
    },
    placeOf: (word) => places.at(word),
  };
}
