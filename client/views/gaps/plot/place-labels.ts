import type { Frame, Placed } from './place-points.ts';

export interface Label {
  text: string;
  x: number;
  y: number;
}

export const LABEL_SIZE = 12;
const MOST = 14;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Names beside the points for which there is room, the best ranked first: no name covers another, a point or the edge. */
export function placeLabels(points: readonly Placed[], frame: Frame, nameOf: (point: Placed) => string): Label[] {
  const taken: Box[] = points.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const labels: Label[] = [];
  for (const point of [...points].sort((a, b) => a.ranked.rank - b.ranked.rank)) {
    if (labels.length === MOST) break;
    const text = nameOf(point);
    const width = widthOf(text);
    const { x, y, r } = point;
    const middle = y + LABEL_SIZE * 0.35;
    const places = [
      { x: x + r + 3, y: middle },
      { x: x - r - 3 - width, y: middle },
      { x: x - width / 2, y: y - r - 4 },
      { x: x - width / 2, y: y + r + LABEL_SIZE },
    ];
    for (const place of places) {
      const box = { left: place.x, right: place.x + width, top: place.y - LABEL_SIZE, bottom: place.y + 3 };
      if (box.left < frame.left || box.right > frame.right || box.top < frame.top - LABEL_SIZE || box.bottom > frame.bottom) continue;
      if (taken.some((one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom)) continue;
      taken.push(box);
      labels.push({ text, ...place });
      break;
    }
  }
  return labels;
}

/** About: a Chinese character is as wide as high, others a little more than half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[⺀-鿿＀-￯]/.test(sign) ? LABEL_SIZE : LABEL_SIZE * 0.58), 0);
}
