import { slotsOf, type SquareRow } from './squares.ts';

/** Measures of the picture in px: the way from square to square, the square, what is left between rows and columns, the head. */
export const PICTURE = { pitch: 18, square: 14, rowGap: 8, columnGap: 14, head: 26, label: 128, labelNarrow: 92, narrow: 560 };

export interface Plan {
  width: number;
  height: number;
  label: number;
  columns: readonly { left: number; slots: number }[];
  rows: readonly { top: number; lines: number }[];
}

/** Where columns and rows of the picture lie in a given width. @param share how many slots each column gets, of so many, at least so many */
export function toPlan(
  rows: readonly SquareRow[],
  columns: number,
  width: number,
  share: (slots: number, least: number) => readonly number[],
): Plan {
  const label = width < PICTURE.narrow ? PICTURE.labelNarrow : PICTURE.label;
  const slots = Math.floor((width - label - columns * PICTURE.columnGap) / PICTURE.pitch);
  // A number beside a square needs three slots; the name of a stage about four.
  const counted = rows.some((row) => row.cells.flat().some((square) => slotsOf(square) > 1));
  const shares = share(slots, counted ? 3 : Math.max(1, Math.min(4, Math.floor(slots / columns))));
  let left = label;
  const placed = shares.map((own) => {
    const column = { left, slots: own };
    left += own * PICTURE.pitch + PICTURE.columnGap;
    return column;
  });
  let top = PICTURE.head;
  const lanes = rows.map((row) => {
    const lines = Math.max(1, ...row.cells.map((cell, at) => countLines(cell.map(slotsOf), shares[at]!)));
    const lane = { top, lines };
    top += lines * PICTURE.pitch + PICTURE.rowGap;
    return lane;
  });
  return { width: Math.max(width, left), height: top, label, columns: placed, rows: lanes };
}

/** Squares are not parted from their number. */
function countLines(taken: readonly number[], slots: number): number {
  let slot = 0;
  for (const one of taken) {
    if ((slot % slots) + one > slots) slot += slots - (slot % slots);
    slot += one;
  }
  return Math.ceil(slot / slots);
}
