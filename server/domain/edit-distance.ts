/**
 * Optimal string alignment distance (insert, delete, replace, swap of neighbours), given up once it exceeds `most`.
 * O(length × length), for short words. [Reference: Damerau 1964; Boytsov 2011, section 2]
 * @returns the distance, or most + 1 where it is larger
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || differInLetters(a, b) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return most + 1;
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[b.length]!, most + 1);
}

const SLOTS = 128;
const counts = new Int16Array(SLOTS);

/**
 * How many letters one of them has that the other has not, whatever their order: never more than the distance, and quicker to tell. Letters
 * that share a slot only make it smaller.
 */
function differInLetters(a: string, b: string): number {
  counts.fill(0);
  for (let i = 0; i < a.length; i++) counts[a.charCodeAt(i) % SLOTS]! += 1;
  for (let i = 0; i < b.length; i++) counts[b.charCodeAt(i) % SLOTS]! -= 1;
  let [more, less] = [0, 0];
  for (const count of counts) {
    if (count > 0) more += count;
    else less -= count;
  }
  return Math.max(more, less);
}
