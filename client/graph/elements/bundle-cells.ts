import type { Point } from '../layouts/channels.ts';
import type { PlacedGraph } from './place-graph.ts';

/** All links from one cell of the wall to another, as one band. */
export interface Ribbon {
  id: string;
  /** Where it leaves and where it arrives: the sides of the two cells. */
  from: Point;
  to: Point;
  links: number;
}

/** A single link is no band. */
const LEAST = 2;

interface Span {
  left: number;
  right: number;
  y: number;
}

/**
 * The links of a wall gathered by cell, for the picture from afar, where single ones would be a ball of wool. Those inside one cell are
 * left out, and single ones. Complexity: linear in chips and links.
 */
export function bundleCells({ graph, positions, chipWidth }: Pick<PlacedGraph, 'graph' | 'positions' | 'chipWidth'>): Ribbon[] {
  const cellOf = new Map(graph.chips.map(({ id, segment, stage }) => [id, `${segment}|${stage}`]));
  const spans = new Map<string, { left: number; right: number; top: number; bottom: number }>();
  for (const { id } of graph.chips) {
    const at = positions.get(id);
    const cell = cellOf.get(id);
    if (!at || cell === undefined) continue;
    const span = spans.get(cell) ?? { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    spans.set(cell, {
      left: Math.min(span.left, at.x - chipWidth / 2),
      right: Math.max(span.right, at.x + chipWidth / 2),
      top: Math.min(span.top, at.y),
      bottom: Math.max(span.bottom, at.y),
    });
  }
  const middle = (cell: string): Span | null => {
    const span = spans.get(cell);
    return span ? { left: span.left, right: span.right, y: (span.top + span.bottom) / 2 } : null;
  };
  const ribbons = new Map<string, Ribbon>();
  for (const link of graph.links) {
    const [a, b] = [cellOf.get(link.from), cellOf.get(link.to)];
    if (a === undefined || b === undefined || a === b) continue;
    const id = `ribbon:${a}>${b}`;
    const known = ribbons.get(id);
    const [from, to] = [middle(a), middle(b)];
    if (known) known.links += link.count ?? 1;
    else if (from && to) ribbons.set(id, { id, from: { x: from.right, y: from.y }, to: { x: to.left, y: to.y }, links: link.count ?? 1 });
  }
  return [...ribbons.values()].filter(({ links }) => links >= LEAST);
}

/** How wide a band is drawn, in px of the picture at full size. */
export function ribbonWidth(links: number): number {
  return 3 + 4 * Math.sqrt(links);
}
