const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type RovingKey = (typeof KEYS)[number];

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Of a table: the row that it stands in. Up and down then lead to the next row that has any, whatever column is empty there. */
  row?: number | undefined;
}

export function isRovingKey(key: string): key is RovingKey {
  return (KEYS as readonly string[]).includes(key);
}

/** A step aside counts so many times a step ahead: who stands in the row (or column) comes first, however far. */
const ASIDE = 1000;

/**
 * Where an arrow key leads from one box to another, as they stand on the screen: the nearest whose middle lies that way, one in the same
 * row (or column) before one beside it. Home and End are the first and the last. @returns its index; the same where there is none
 */
export function findNeighbour(boxes: readonly Box[], at: number, key: RovingKey): number {
  if (key === 'Home') return 0;
  if (key === 'End') return boxes.length - 1;
  const here = boxes[at];
  if (!here) return at;
  const upright = key === 'ArrowUp' || key === 'ArrowDown';
  const sign = key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1;
  let best = { index: at, far: Infinity, rows: Infinity };
  boxes.forEach((box, index) => {
    const x = (box.left + box.right - here.left - here.right) / 2;
    const y = (box.top + box.bottom - here.top - here.bottom) / 2;
    const ahead = (upright ? y : x) * sign;
    const apart = upright ? gap(box.left, box.right, here.left, here.right) : gap(box.top, box.bottom, here.top, here.bottom);
    if (index === at || ahead <= 1 || (!upright && apart > 0 && Math.abs(y) > ahead)) return;
    const rows = upright ? Math.abs((box.row ?? 0) - (here.row ?? 0)) : 0;
    // Within its own row only what stands below it in the same cell.
    if (rows === 0 && apart > 0 && here.row !== undefined && upright) return;
    const far = ahead + ASIDE * apart + Math.abs(upright ? x : y) / 100;
    if (rows < best.rows || (rows === best.rows && far < best.far)) best = { index, far, rows };
  });
  return best.index;
}

/** How far two spans lie apart; 0 where they share a part. */
function gap(low: number, high: number, from: number, to: number): number {
  return Math.max(0, low - to, from - high);
}
