import { append } from '../../tools/append.ts';
import type { Placed, Point } from './channels.ts';
import { toLayers, type LayoutLink, type LayoutNode } from './layers.ts';
import { orderLayers } from './order.ts';

const MOST_SUBCOLUMNS = 3;
/** A cell with more chips than this gets a second column. */
const COMFORTABLE = 6;
const COLUMN_GAP = 10;
const STAGE_GAP = 48;
const LANE_GAP = 18;

export interface WallSpan {
  band: number;
  top: number;
  bottom: number;
}

/**
 * Everything at once: stages side by side, lanes one under the other, and inside each cell the chips in barycentre order.
 * Links run as curves from side to side; they are shown only when asked for. Complexity: that of the ordering.
 */
export function layOutWall(nodes: readonly LayoutNode[], links: readonly LayoutLink[]): Placed & { lanes: WallSpan[] } {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const layered = toLayers(byId(nodes), byId(links));
  orderLayers(layered, 6);
  const columns = layered.layers.map((layer) => {
    const cells = new Map<number, LayoutNode[]>();
    for (const { node } of layer) if (node) append(cells, node.band, node);
    const tallest = Math.max(0, ...[...cells.values()].map((cell) => cell.length));
    return { cells, subcolumns: Math.max(1, Math.min(MOST_SUBCOLUMNS, Math.ceil(tallest / COMFORTABLE))) };
  });
  const positions = new Map<string, Point>();
  const lanes: WallSpan[] = [];
  let y = 0;
  for (const band of [...new Set(nodes.map((node) => node.band))].sort((a, b) => a - b)) {
    const rows = Math.max(...columns.map(({ cells, subcolumns }) => Math.ceil((cells.get(band)?.length ?? 0) / subcolumns)));
    const height = nodes[0]?.height ?? 0;
    let x = 0;
    for (const { cells, subcolumns } of columns) {
      const cell = cells.get(band) ?? [];
      const deep = Math.ceil(cell.length / subcolumns);
      const width = nodes[0]?.width ?? 0;
      cell.forEach((node, index) => {
        positions.set(node.id, {
          x: x + width / 2 + Math.floor(index / deep) * (width + COLUMN_GAP),
          y: y + height / 2 + (index % deep) * height,
        });
      });
      x += subcolumns * (width + COLUMN_GAP) + STAGE_GAP;
    }
    lanes.push({ band, top: y, bottom: y + rows * height });
    y += rows * height + LANE_GAP;
  }
  return { positions, routes: new Map(links.map((link) => [link.id, curve(link, positions, nodes[0]?.width ?? 0)])), lanes };
}

/** Two control points that let a link leave to the right and arrive from the left. */
function curve(link: LayoutLink, positions: ReadonlyMap<string, Point>, width: number): Point[] {
  const from = positions.get(link.from);
  const to = positions.get(link.to);
  if (!from || !to) return [];
  const reach = Math.max(40, Math.abs(to.x - from.x - width) / 2);
  return [
    { x: from.x + width / 2 + reach, y: from.y },
    { x: to.x - width / 2 - reach, y: to.y },
  ];
}
