/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), given up once it exceeds `most`.
 * O(length × length), for short words. [Reference: Damerau 1964; Boytsov 2011, section 2]
 * @returns the distance, or most + 1 where it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || differInLetters(a, b) > most) return most + 1;
  if (b.length >= rows[0].length) rows = createRows(2 * b.length);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [letter, letterBefore] = [a.charCodeAt(i - 1), i > 1 ? a.charCodeAt(i - 2) : -1];
    row[0] = i;
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = last[j - 1]! + (letter === other ? 0 : 1);
      if (last[j]! < cost) cost = last[j]! + 1;
      if (row[j - 1]! < cost) cost = row[j - 1]! + 1;
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2) && beforeLast[j - 2]! < cost) cost = beforeLast[j - 2]! + 1;
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Three rows of the table, used again and again: a search compares tens of thousands of words. */
type Rows = [Uint16Array, Uint16Array, Uint16Array];
const createRows = (length: number): Rows => [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
let rows = createRows(64);

const SLOTS = 128;
/** All zero between two calls. */
const counts = new Int16Array(SLOTS);

/**
 * How many letters one of them has that the other has not, whatever their order: never more than the distance, and quicker to tell. Letters
 * that share a slot only make it smaller.
 */
function differInLetters(a: string, b: string): number {
  for (let i = 0; i < a.length; i++) counts[a.charCodeAt(i) % SLOTS]! += 1;
  for (let i = 0; i < b.length; i++) counts[b.charCodeAt(i) % SLOTS]! -= 1;
  const [more, less] = [takeSurplus(a, 1), takeSurplus(b, -1)];
  clear(a);
  clear(b);
  return Math.max(more, less);
}

/** What a word has beyond the other one. @param sign of its letters in the counts */
function takeSurplus(word: string, sign: 1 | -1): number {
  let surplus = 0;
  for (let i = 0; i < word.length; i++) {
    const slot = word.charCodeAt(i) % SLOTS;
    const count = sign * counts[slot]!;
    if (count <= 0) continue;
    surplus += count;
    counts[slot] = 0;
  }
  return surplus;
}

function clear(word: string): void {
  for (let i = 0; i < word.length; i++) counts[word.charCodeAt(i) % SLOTS] = 0;
}
