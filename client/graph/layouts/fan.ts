import type { BoxSize, Spot } from './concentric.ts';

const GAP = 8;
/** Farther apart, boxes of a column would no longer read as one. */
const LOOSEST = 2;
/** Room for the lines between the middle and a column. */
const LEAST_LINE = 70;

/**
 * What it answers: where boxes of one size stand in two columns beside one in the middle, so that no line from the middle to the inner side
 * of a box runs behind another box.
 * Assumption: the order is kept, down the left column and then down the right one.
 * Complexity: O(n) for n boxes.
 * @param room the window in px
 * @returns a place in px for the middle, at 0,0, and for every id; null where two columns do not fit into the window
 */
export function layOutFan(middle: string, ids: readonly string[], size: BoxSize, room: BoxSize): Map<string, Spot> | null {
  const rows = Math.ceil(ids.length / 2);
  const high = rows * (size.height + GAP) - GAP;
  if (high > room.height || room.width < 3 * size.width + 2 * LEAST_LINE) return null;
  const x = (room.width - size.width) / 2;
  const step = rows < 2 ? 0 : Math.min((room.height - size.height) / (rows - 1), size.height * LOOSEST);
  const place = (side: number, many: number) => (_: unknown, at: number) => ({ x: side * x, y: (at - (many - 1) / 2) * step });
  const right = ids.length - rows;
  const spots = [...ids.slice(0, rows).map(place(-1, rows)), ...ids.slice(rows).map(place(1, right))];
  return new Map([[middle, { x: 0, y: 0 }], ...ids.map((id, at) => [id, spots[at]!] as const)]);
}
