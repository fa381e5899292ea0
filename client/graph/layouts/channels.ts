import type { Layered, Piece } from './layers.ts';

export interface Point {
  x: number;
  y: number;
}
export interface Placed {
  positions: Map<string, Point>;
  routes: Map<string, Point[]>;
}

const CHANNEL = 8;
/** Room on either side of the upright parts: an arrow head fits, and a chip and its process mark stay 50 px apart. */
const MARGIN = 21;
/** Between two columns of marks the arrow head alone needs room. */
const NARROW_MARGIN = 11;
/** Marks are narrower than this, chips wider. */
const MARK_WIDTH = 40;
const MOST_CHANNELS = 14;

/**
 * Gives every layer its x and every link its corners. The upright parts of links between two layers stand in channels:
 * links of one net (all into one mark, or all of one source) share a channel, others get their own where they would touch.
 * Complexity: nets log nets for each zone.
 */
export function routeLinks(layered: Layered): Placed {
  const zones = layered.layers.map((): Piece[] => []);
  const first: Piece[] = [];
  for (const piece of layered.pieces) (zones[piece.zone] ?? first).push(piece);

  let x = 0;
  const channelX = new Map<number, Map<string, number>>();
  const isNarrow = (layer: number): boolean => (layered.layers[layer] ?? []).every((item) => (item.node?.width ?? 0) < MARK_WIDTH);
  const open = (zone: number, pieces: readonly Piece[]): void => {
    const margin = zone >= 0 && zone < layered.layers.length - 1 && isNarrow(zone) && isNarrow(zone + 1) ? NARROW_MARGIN : MARGIN;
    const channels = assignChannels(pieces);
    const count = Math.max(1, ...[...channels.values()].map((channel) => channel + 1));
    channelX.set(zone, new Map([...channels].map(([net, channel]) => [net, x + margin + (channel + 0.5) * CHANNEL])));
    x += 2 * margin + count * CHANNEL;
  };
  if (first.length > 0) open(-1, first);
  const centres = layered.layers.map((layer, index) => {
    const width = Math.max(0, ...layer.map((item) => item.node?.width ?? 0));
    const centre = x + width / 2;
    x += width;
    open(index, zones[index] ?? []);
    return centre;
  });

  const positions = new Map<string, Point>();
  for (const layer of layered.layers) {
    for (const item of layer) if (item.node) positions.set(item.key, { x: Math.round(centres[item.layer] ?? 0), y: item.y });
  }
  const routes = new Map([...layered.paths].map(([id, path]) => [id, corners(path, channelX)]));
  return { positions, routes };
}

/** Corners of one link, its two ends left out; straight-through points are dropped. */
function corners(path: readonly Piece[], channelX: ReadonlyMap<number, ReadonlyMap<string, number>>): Point[] {
  const points: Point[] = [];
  for (const piece of path) {
    const x = channelX.get(piece.zone)?.get(piece.net) ?? 0;
    if (piece.from.y === piece.to.y && piece.from.layer !== piece.to.layer) continue;
    points.push({ x, y: piece.from.y }, { x, y: piece.to.y });
  }
  return points;
}

function assignChannels(pieces: readonly Piece[]): Map<string, number> {
  const spans = new Map<string, { low: number; high: number }>();
  for (const { net, from, to } of pieces) {
    const span = spans.get(net) ?? { low: Infinity, high: -Infinity };
    spans.set(net, { low: Math.min(span.low, from.y, to.y), high: Math.max(span.high, from.y, to.y) });
  }
  const ends: number[] = [];
  const channels = new Map<string, number>();
  const inOrder = [...spans].sort(([a, x], [b, y]) => x.low - y.low || y.high - x.high || (a < b ? -1 : 1));
  for (const [net, span] of inOrder) {
    if (span.low === span.high) {
      channels.set(net, 0);
      continue;
    }
    let channel = ends.findIndex((end) => end + CHANNEL <= span.low);
    if (channel < 0) channel = ends.length < MOST_CHANNELS ? ends.length : ends.indexOf(Math.min(...ends));
    ends[channel] = Math.max(ends[channel] ?? -Infinity, span.high);
    channels.set(net, channel);
  }
  return channels;
}
