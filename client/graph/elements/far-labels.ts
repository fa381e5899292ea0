import { fitLabel, widthOfText } from './to-elements.ts';

/** The least size of letters on screen, px. */
export const LEAST_LETTERS = 12;
const MEASURED_AT = 14;
const LINE = 16;
const APART = 6;
/** What the plate of a name is wider than it, on both sides together, and how thick its edge is, px. */
const PLATE_ROOM = 8;
const PLATE_EDGE = 1.5;

export interface FarLabel {
  id: string;
  text: string;
  x: number;
  y: number;
  /** Higher comes first. */
  weight: number;
}

/**
 * Which names stand when everything is smaller than letters can be: the weightiest first, each at 12 px, none on another. Names drop out,
 * they never shrink. Complexity: labels, with a grid that finds neighbours.
 */
export function chooseFarLabels(labels: readonly FarLabel[], zoom: number): ReadonlySet<string> {
  const cell = LINE * 4;
  const grid = new Map<string, { left: number; right: number; top: number; bottom: number }[]>();
  const chosen = new Set<string>();
  for (const { id, text, x, y } of [...labels].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    const half = (widthOfText(text) * LEAST_LETTERS) / MEASURED_AT / 2 + APART;
    const box = { left: x * zoom - half, right: x * zoom + half, top: y * zoom - LINE / 2, bottom: y * zoom + LINE / 2 };
    const keys: string[] = [];
    for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column++)
      for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row++) keys.push(`${column} ${row}`);
    const isFree = keys.every((key) =>
      (grid.get(key) ?? []).every(
        (other) => other.right <= box.left || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom,
      ),
    );
    if (!isFree) continue;
    chosen.add(id);
    for (const key of keys) grid.set(key, [...(grid.get(key) ?? []), box]);
  }
  return chosen;
}

/** Cuts a name to so many px at the least size of letters. */
export function fitFar(text: string, width: number): string {
  return fitLabel(text, (width * MEASURED_AT) / LEAST_LETTERS);
}

/**
 * A name from afar stands on a plate over its chip: as wide as the chip or the name, as high as a line. All in the picture's own units,
 * so that it has its size on screen at this zoom.
 */
export function toPlate(text: string, chipWidth: number, zoom: number): { plateWidth: number; plateHeight: number; plateEdge: number } {
  const wide = (widthOfText(text) * LEAST_LETTERS) / MEASURED_AT + PLATE_ROOM;
  return { plateWidth: Math.max(chipWidth, wide / zoom), plateHeight: LINE / zoom, plateEdge: PLATE_EDGE / zoom };
}
