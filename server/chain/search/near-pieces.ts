/**
 * Which of many pieces of text are near a word: they lie in the order of their letters, so the table of distances is filled once for all
 * that begin alike, and what began too differently is left as a whole.
 */
import { letterAt, type SortedPieces } from './sorted-pieces.ts';

/** Pieces from one place in the order up to another. */
export type TakeRange = (from: number, to: number, distance: number) => void;

/**
 * Distances as `editDistance` tells them.
 * @param most larger ones are not told
 * @param takeWhole pieces that are near as a whole
 * @param takeStart pieces of which as many letters as the word has are near; not those that are shorter
 */
export function findNearPieces(
  { text, starts }: SortedPieces,
  word: string,
  most: number,
  takeWhole: TakeRange,
  takeStart: TakeRange | null = null,
): void {
  const size = word.length;
  const codes = Array.from(word, (_, i) => word.charCodeAt(i));
  /** For each number of letters of a piece the distances of the word's starts from them. */
  const rows: Uint16Array[] = [Uint16Array.from({ length: size + 1 }, (_, i) => i)];
  look(0, starts.length, 0, 0);

  /** @param before the letter that all of them have last */
  function look(low: number, high: number, depth: number, before: number): void {
    for (let from = low; from < high;) {
      const code = letterAt(text, starts[from]! + depth);
      const to = findEnd(from, high, depth, code);
      if (code === 0) {
        if (rows[depth]![size]! <= most) takeWhole(from, to, rows[depth]![size]!);
      } else if (fillRow(depth + 1, code, before) <= most) {
        if (depth + 1 === size && rows[size]![size]! <= most) takeStart?.(from, to, rows[size]![size]!);
        look(from, to, depth + 1, code);
      }
      from = to;
    }
  }

  /** @returns the smallest of the row: no longer piece that begins so is nearer */
  function fillRow(depth: number, code: number, before: number): number {
    const row = (rows[depth] ??= new Uint16Array(size + 1));
    const last = rows[depth - 1]!;
    let best = (row[0] = depth);
    for (let j = 1; j <= size; j++) {
      const letter = codes[j - 1]!;
      let cost = last[j - 1]! + (letter === code ? 0 : 1);
      if (last[j]! < cost) cost = last[j]! + 1;
      if (row[j - 1]! < cost) cost = row[j - 1]! + 1;
      if (depth > 1 && j > 1 && letter === before && codes[j - 2] === code) cost = Math.min(cost, rows[depth - 2]![j - 2]! + 1);
      row[j] = cost;
      if (cost < best) best = cost;
    }
    return best;
  }

  /** Where the pieces with this letter at this depth end: mostly close by. */
  function findEnd(from: number, high: number, depth: number, code: number): number {
    let [low, step] = [from + 1, 1];
    while (low < high && letterAt(text, starts[low]! + depth) === code) {
      low += step;
      step *= 2;
    }
    let end = Math.min(low, high);
    for (low = Math.max(from + 1, end - step); low < end;) {
      const middle = (low + end) >>> 1;
      if (letterAt(text, starts[middle]! + depth) === code) low = middle + 1;
      else end = middle;
    }
    return end;
  }
}
