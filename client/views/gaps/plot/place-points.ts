import type { Point } from './points.ts';

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where the band ends of those whose readiness is not asked. */
  band: number;
}

export interface Placed extends Point {
  x: number;
  y: number;
  r: number;
}

const RADIUS = { least: 5, most: 20, unknown: 5 };
const APART = 1;

/** The height of a number of dependents: a root, since one more counts less the more there are. */
export function toHeight(depend: number, most: number, { top, bottom }: Frame): number {
  return bottom - (bottom - top) * Math.sqrt(depend / Math.max(most, 1));
}

/** Where a readiness stands, from 0 to 1 right of the band; null in the middle of the band. */
export function toAcross(ready: number | null, { left, right, band }: Frame): number {
  return ready === null ? (left + band) / 2 : band + RADIUS.most + (right - band - 2 * RADIUS.most) * ready;
}

/** The numbers that the upright axis names, up to the largest. */
export function toTicks(most: number): number[] {
  return [0, 1, 3, 10, 30, 100, 300].filter((tick) => tick <= Math.max(most, 1));
}

/**
 * Every point in the frame, its area by its tonnes; where points would cover each other the smaller ones step aside, to the nearest free
 * place. The largest are placed first.
 */
export function placePoints(points: readonly Point[], frame: Frame): Placed[] {
  const most = Math.max(1, ...points.map(({ depend }) => depend));
  const largest = Math.max(1, ...points.map(({ tonnes }) => tonnes ?? 0));
  const sized = points.map((point) => ({
    ...point,
    r: point.tonnes === null ? RADIUS.unknown : Math.max(RADIUS.least, RADIUS.most * Math.sqrt(point.tonnes / largest)),
  }));
  const placed = new Map<Point['ranked'], Placed>();
  for (const point of [...sized].sort((a, b) => b.r - a.r || a.ranked.rank - b.ranked.rank)) {
    const home = { x: toAcross(point.ready, frame), y: toHeight(point.depend, most, frame) };
    placed.set(point.ranked, { ...point, ...findFree(home, point.r, [...placed.values()], roomOf(point, frame)) });
  }
  return points.map(({ ranked }) => placed.get(ranked)!);
}

/** Nobody whose readiness is known steps into the band of the others. */
function roomOf({ ready }: Point, { left, right, top, bottom, band }: Frame) {
  return ready === null ? { left, right: band, top, bottom } : { left: band, right, top, bottom };
}

/** The golden angle: steps along it fill a disc evenly. */
const TURN = 2.399963;
const TRIES = 900;

function findFree(
  home: { x: number; y: number },
  r: number,
  others: readonly Placed[],
  frame: Pick<Frame, 'left' | 'right' | 'top' | 'bottom'>,
): { x: number; y: number } {
  for (let step = 0; step < TRIES; step++) {
    const away = 3 * Math.sqrt(step);
    const x = clamp(home.x + away * Math.cos(step * TURN) * 1.4, frame.left + r, frame.right - r);
    const y = clamp(home.y + away * Math.sin(step * TURN), frame.top + r, frame.bottom - r);
    if (others.every((one) => Math.hypot(one.x - x, one.y - y) >= one.r + r + APART)) return { x, y };
  }
  return home;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
