import type { Point } from '../layouts/channels.ts';
import type { WayIndex } from './way.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/**
 * Where an arrow key leads from a part: left and right along a link (the nearest in height first), up and down to the next
 * part of the same column. Null where there is nothing that way.
 */
export function walkTo(index: WayIndex, positions: ReadonlyMap<string, Point>, from: string, arrow: Arrow): string | null {
  const here = positions.get(from);
  if (!here) return null;
  const far = (id: string): number => Math.abs((positions.get(id)?.y ?? Infinity) - here.y);
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const links =
      arrow === 'ArrowRight' ? (index.out.get(from) ?? []).map((link) => link.to) : (index.into.get(from) ?? []).map((link) => link.from);
    return [...links].sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))[0] ?? null;
  }
  const sign = arrow === 'ArrowDown' ? 1 : -1;
  const column = [...positions].filter(([id, at]) => id !== from && at.x === here.x && (at.y - here.y) * sign > 0);
  return column.sort(([a, x], [b, y]) => (x.y - y.y) * sign || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
