import { widthOfText } from '../../graph/elements/to-elements.ts';

const BETWEEN = 10;
const MORE = 30;
/** A name may lose this share of its width at the end when "+n" needs the room. */
const LEAST_KEPT = 0.8;

type Measure = (text: string) => number;

/** How many names stand, and how wide the last may be where it must make room for "+n" (null: as it is). */
export interface Fit {
  count: number;
  lastWidth: number | null;
}

/**
 * How many of the names stand in `lines` lines of `width` px at 14 px, leaving room for "+n" when some are left out.
 * The first always stands: it is cut with an ellipsis where it alone is too long.
 */
export function fitNames(names: readonly string[], width: number, lines: number, measure: Measure = widthOfText): Fit {
  for (let count = names.length; count > 0; count--) {
    const { used, at, last } = fill(names.slice(0, count), width, measure);
    if (used > lines && count > 1) continue;
    if (count === names.length || at + BETWEEN + MORE <= width || used < lines) return { count, lastWidth: null };
    const lastWidth = width - (at - last) - BETWEEN - MORE;
    if (count === 1 || lastWidth >= last * LEAST_KEPT) return { count, lastWidth };
  }
  return { count: 0, lastWidth: null };
}

/** Lines that names take, how far the last line reaches, and the width of the last name. */
function fill(names: readonly string[], width: number, measure: Measure): { used: number; at: number; last: number } {
  let used = 1;
  let at = 0;
  let last = 0;
  for (const name of names) {
    last = Math.min(measure(name), width);
    if (at > 0 && at + BETWEEN + last > width) {
      used++;
      at = last;
    } else at += (at > 0 ? BETWEEN : 0) + last;
  }
  return { used, at, last };
}

const MOST_LINES = 6;

/**
 * How many lines of names each lane gets: one, and the spare ones go where most names are still hidden.
 * `lanes` holds for each lane the names of each of its cells.
 */
export function spreadLines(
  lanes: readonly (readonly (readonly string[])[])[],
  width: number,
  spare: number,
  measure: Measure = widthOfText,
): number[] {
  const lines = lanes.map(() => 1);
  const hidden = (lane: number): number =>
    Math.max(0, ...(lanes[lane] ?? []).map((names) => names.length - fitNames(names, width, lines[lane] ?? 1, measure).count));
  for (let left = spare; left > 0; left--) {
    const [neediest] = lines
      .map((count, lane) => ({ lane, count: count < MOST_LINES ? hidden(lane) : 0 }))
      .sort((a, b) => b.count - a.count || a.lane - b.lane);
    if (!neediest || neediest.count === 0) break;
    lines[neediest.lane] = (lines[neediest.lane] ?? 1) + 1;
  }
  return lines;
}
