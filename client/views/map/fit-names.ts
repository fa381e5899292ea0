import { widthOfText } from '../../graph/elements/to-elements.ts';

const BETWEEN = 10;
const MORE = 30;

/**
 * How many of the names stand in `lines` lines of `width` px at 14 px, leaving room for "+n" when some are left out.
 * The first always counts: it is cut with an ellipsis where it alone is too long.
 */
export function fitNames(names: readonly string[], width: number, lines: number): number {
  for (let count = names.length; count > 1; count--) {
    if (linesOf(names.slice(0, count), width, count < names.length) <= lines) return count;
  }
  return Math.min(1, names.length);
}

function linesOf(names: readonly string[], width: number, withMore: boolean): number {
  let lines = 1;
  let at = 0;
  for (const name of names) {
    const wide = Math.min(widthOfText(name), width);
    if (at > 0 && at + BETWEEN + wide > width) { lines++; at = wide; } else at += (at > 0 ? BETWEEN : 0) + wide;
  }
  return withMore && at + MORE > width ? lines + 1 : lines;
}
