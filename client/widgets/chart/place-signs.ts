/** A box on the picture, in its pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** The upper edge of a stream as the drawing library gives it: a curve from the left to the right, and how thick the stream is. */
export interface Stream {
  x1: number;
  y1: number;
  cpx1: number;
  cpy1: number;
  cpx2: number;
  cpy2: number;
  x2: number;
  y2: number;
  extent: number;
}

/** Where along a stream its sign is tried, the middle first: names stand at its beginning, so the end comes before the beginning. */
const TRIED = [0, 0.04, -0.04, 0.08, 0.12, -0.08, 0.16, 0.2, 0.24, -0.12, 0.28, 0.32, -0.16, 0.36, 0.4, 0.44, 0.47, -0.24, -0.32, -0.4].map(
  (aside) => 0.5 + aside,
);

/**
 * The middle of a sign on its stream: as near to the middle of the stream as it stands on nothing that is written, on a broad one beside
 * its middle too; where all is written over, where it hides the least.
 * @param size of the sign; @param taken what is written, and the signs that are placed already
 */
export function findRoom(stream: Stream, size: { width: number; height: number }, taken: readonly Area[]): { x: number; y: number } {
  const beside = stream.extent > 3 * size.height ? [0, stream.extent / 3, -stream.extent / 3] : [0];
  let best = { point: pointAt(stream, 0.5), hidden: Infinity };
  for (const aside of beside)
    for (const share of TRIED) {
      const { x, y } = pointAt(stream, share);
      const point = { x, y: y + aside };
      const hidden = taken.reduce((sum, area) => sum + shared(toArea(point, size), area), 0);
      if (hidden === 0) return point;
      if (hidden < best.hidden) best = { point, hidden };
    }
  return best.point;
}

export function toArea({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): Area {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The middle of a stream, `share` of the way along. */
function pointAt({ x1, y1, cpx1, cpy1, cpx2, cpy2, x2, y2, extent }: Stream, share: number): { x: number; y: number } {
  const rest = 1 - share;
  const weights = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  const along = (...points: number[]): number => points.reduce((sum, point, at) => sum + point * weights[at]!, 0);
  return { x: along(x1, cpx1, cpx2, x2), y: along(y1, cpy1, cpy2, y2) + extent / 2 };
}

/** How much two boxes have in common, square pixels. */
function shared(a: Area, b: Area): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, wide) * Math.max(0, high);
}
