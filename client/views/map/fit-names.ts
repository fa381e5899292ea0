import { widthOfText } from '../../graph/elements/to-elements.ts';

const BETWEEN = 10;
const MORE = 30;

/**
 * How many of the names stand in `lines` lines of `width` px at 14 px, leaving room for "+n" when some are left out.
 * The first always counts: it is cut with an ellipsis where it alone is too long.
 */
export function fitNames(names: readonly string[], width: number, lines: number, measure: (text: string) => number = widthOfText): number {
  for (let count = names.length; count > 1; count--) {
    if (linesOf(names.slice(0, count), width, count < names.length, measure) <= lines) return count;
  }
  return Math.min(1, names.length);
}

function linesOf(names: readonly string[], width: number, withMore: boolean, measure: (text: string) => number): number {
  let lines = 1;
  let at = 0;
  for (const name of names) {
    const wide = Math.min(measure(name), width);
    if (at > 0 && at + BETWEEN + wide > width) { lines++; at = wide; } else at += (at > 0 ? BETWEEN : 0) + wide;
  }
  return withMore && at + BETWEEN + MORE > width ? lines + 1 : lines;
}

const MOST_LINES = 6;

/**
 * How many lines of names each lane gets: one, and the spare ones go where most names are still hidden.
 * `lanes` holds for each lane the names of each of its cells.
 */
export function spreadLines(lanes: readonly (readonly (readonly string[])[])[], width: number, spare: number, measure: (text: string) => number = widthOfText): number[] {
  const lines = lanes.map(() => 1);
  const hidden = (lane: number): number => Math.max(0, ...(lanes[lane] ?? []).map((names) => names.length - fitNames(names, width, lines[lane] ?? 1, measure)));
  for (let left = spare; left > 0; left--) {
    const [neediest] = lines.map((count, lane) => ({ lane, count: count < MOST_LINES ? hidden(lane) : 0 })).sort((a, b) => b.count - a.count || a.lane - b.lane);
    if (!neediest || neediest.count === 0) break;
    lines[neediest.lane] = (lines[neediest.lane] ?? 1) + 1;
  }
  return lines;
}
