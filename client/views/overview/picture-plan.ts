import { countLines, widthOf, wrapText } from './picture-text.ts';
import { slotsOf, type SquareRow } from './squares.ts';

/** Measures of the picture in px that do not change with its size. */
export const PICTURE = { rowGap: 8, head: 44, line: 16, narrow: 560, nameLine: 22 };

/** From square to square: as large as the height allows, so that a finger finds its square; the least is what a mouse needs. */
const PITCHES = [26, 24, 22, 20, 18, 16];
/** Beside it stand five things to do, which are about as high. */
const HEIGHT = 560;

export interface Plan {
  width: number;
  height: number;
  pitch: number;
  square: number;
  /** Room for the names at the side; 0 where the names stand above their rows. */
  label: number;
  columns: readonly { left: number; slots: number; room: number; head: Head }[];
  rows: readonly { top: number; lines: number }[];
}

export interface Stage {
  index: number;
  name: string;
}

/** The words above a column, and where their last line stands. */
export interface Head {
  lines: readonly string[];
  bottom: number;
}

/** How many slots each column gets, of so many, at least so many. */
type Share = (slots: number, least: number) => readonly number[];

/** Where columns and rows of the picture lie in a given width: with the largest squares that leave it a picture of one look. */
export function toPlan(rows: readonly SquareRow[], stages: readonly Stage[], width: number, share: Share): Plan {
  const plans = PITCHES.map((pitch) => planWith(pitch, rows, stages, width, share));
  const last = plans[plans.length - 1]!;
  // A second tier of names takes nothing from the squares.
  const tall = (plan: Plan): number => plan.height - Math.max(0, (plan.rows[0]?.top ?? 0) - PICTURE.head);
  return plans.find((plan) => tall(plan) <= Math.max(HEIGHT, plan.label === 0 ? 0 : tall(last)) && plan.width <= width) ?? last;
}

function planWith(pitch: number, rows: readonly SquareRow[], stages: readonly Stage[], width: number, share: Share): Plan {
  const columns = stages.length;
  const isNarrow = width < PICTURE.narrow;
  const names = Math.max(0, ...rows.map(({ name, recorded, total }) => widthOf(`${name} ${recorded}/${total}`) + 24));
  const label = isNarrow ? 0 : Math.min(names, Math.round(width * 0.25));
  const gap = isNarrow ? 6 : 14;
  const slots = Math.floor((width - label - (columns - 1) * gap) / pitch);
  // A number beside a square needs three slots; the name of a stage some three, where there is room for them.
  const counted = rows.some((row) => row.cells.flat().some((square) => slotsOf(square) > 1));
  const shares = share(slots, counted ? 3 : Math.max(1, Math.min(4, Math.floor(slots / columns) - 1)));
  let left = label;
  const placed = shares.map((own) => {
    const column = { left, slots: own, room: own * pitch + gap };
    left += column.room;
    return column;
  });
  const heads = isNarrow ? null : placeHeads(stages, placed, width);
  let top = heads?.height ?? PICTURE.line + 8;
  const lanes = rows.map((row) => {
    const lines = Math.max(1, ...row.cells.map((cell, at) => countLines(cell.map(slotsOf), shares[at]!)));
    const lane = { top, lines };
    top += lines * pitch + PICTURE.rowGap + (isNarrow ? PICTURE.nameLine : 0);
    return lane;
  });
  return {
    width: Math.max(width, left - gap),
    height: top,
    pitch,
    square: Math.min(16, pitch - 4),
    label,
    columns: placed.map((column, at) => ({
      ...column,
      head: heads?.heads[at] ?? { lines: [String(stages[at]!.index)], bottom: PICTURE.line },
    })),
    rows: lanes,
  };
}

/**
 * The names above their columns in two lines. Where one would be cut they stand in two tiers, every other name above the next, so that each
 * has the room of its neighbour too.
 */
function placeHeads(stages: readonly Stage[], columns: readonly { left: number; room: number }[], width: number) {
  const isCut = stages.some(({ name }, at) => wrapText(name, columns[at]!.room - 6).some((line) => line.endsWith('…')));
  const tier = isCut ? 2 * PICTURE.line + 4 : 0;
  const height = PICTURE.head + tier;
  const heads = stages.map(({ name }, at): Head => {
    const end = isCut ? (columns[at + 2]?.left ?? width) : columns[at]!.left + columns[at]!.room;
    return { lines: wrapText(name, end - columns[at]!.left - 6), bottom: height - 8 - (isCut && at % 2 === 0 ? tier : 0) };
  });
  return { heads, height };
}
