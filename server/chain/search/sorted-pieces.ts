/**
 * Pieces of one text in the order of their letters, so that those that begin alike lie beside each other: what is compared letter by letter
 * with one of them is compared with all that begin so. A blank or a line end ends a piece, and sorts before every letter.
 * [Reference: Bentley and Sedgewick 1997, section 3: quicksort by one letter at a time]
 */
export interface SortedPieces {
  readonly text: string;
  /** Where each piece begins, in the order of their letters. */
  readonly starts: Uint32Array;
  /** Which one it was as they were given. */
  readonly given: Uint32Array;
}

const BLANK = 32;
/** Fewer are put in order one by one. */
const FEW = 12;

/** The letter of a piece at this place from its start; 0 behind its end. Not to be asked further on. */
export function letterAt(text: string, place: number): number {
  const code = text.charCodeAt(place);
  return code > BLANK ? code : 0;
}

/** @param given numbers of the pieces @param placeOf where a piece begins, by its number */
export function sortPieces(text: string, given: Uint32Array, placeOf: (piece: number) => number): SortedPieces {
  const order = Uint32Array.from(given);
  const starts = order.map(placeOf);
  /** Ranges that are still to be put in order, and how many letters all of one have in common. */
  const open: [low: number, high: number, depth: number][] = [[0, order.length, 0]];
  const letter = (at: number, depth: number): number => letterAt(text, starts[at]! + depth);

  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const [low, high, depth] = range;
    if (high - low <= FEW) insert(low, high, depth);
    else part(low, high, depth);
  }
  return { text, starts, given: order };

  function part(low: number, high: number, depth: number): void {
    const pivot = middleOf(letter(low, depth), letter((low + high) >> 1, depth), letter(high - 1, depth));
    let [less, at, more] = [low, low, high];
    while (at < more) {
      const code = letter(at, depth);
      if (code < pivot) swap(less++, at++);
      else if (code > pivot) swap(at, --more);
      else at++;
    }
    if (less - low > 1) open.push([low, less, depth]);
    if (high - more > 1) open.push([more, high, depth]);
    if (pivot !== 0 && more - less > 1) open.push([less, more, depth + 1]);
  }

  function insert(low: number, high: number, depth: number): void {
    for (let i = low + 1; i < high; i++) for (let j = i; j > low && isBefore(starts[j]!, starts[j - 1]!, depth); j--) swap(j, j - 1);
  }

  function isBefore(one: number, other: number, depth: number): boolean {
    for (let i = depth; ; i++) {
      const [a, b] = [letterAt(text, one + i), letterAt(text, other + i)];
      if (a !== b) return a < b;
      if (a === 0) return false;
    }
  }

  function swap(a: number, b: number): void {
    const [start, number] = [starts[a]!, order[a]!];
    starts[a] = starts[b]!;
    order[a] = order[b]!;
    starts[b] = start;
    order[b] = number;
  }
}

const middleOf = (a: number, b: number, c: number): number => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
