import { append } from '../../tools/append.ts';
import type { Placed, Point } from './channels.ts';
import { toLayers, type LayoutLink, type LayoutNode } from './layers.ts';
import { orderLayers } from './order.ts';

/**
 * How much wider than high the wall should be: lanes then fill the window from side to side. The same in every window, so that things stay
 * where they are.
 */
const ASPECT = 2.4;
const MOST_ROWS = 24;
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
  const columns = chooseColumns(
    layered.layers.map((layer) => {
      const cells = new Map<number, LayoutNode[]>();
      for (const { node } of layer) if (node) append(cells, node.band, node);
      return cells;
    }),
    nodes[0] ?? { width: 0, height: 0 },
  );
  const positions = new Map<string, Point>();
  const lanes: WallSpan[] = [];
  let y = 0;
  for (const band of [...new Set(nodes.map((node) => node.band))].sort((a, b) => a - b)) {
    const rows = rowsOf(columns, band);
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

interface Column {
  cells: ReadonlyMap<number, LayoutNode[]>;
  subcolumns: number;
}

/** How many columns each stage gets inside: with as many rows in a cell at most that the whole comes nearest to its aspect. */
function chooseColumns(
  stages: readonly ReadonlyMap<number, LayoutNode[]>[],
  { width, height }: { width: number; height: number },
): Column[] {
  const bands = new Set(stages.flatMap((cells) => [...cells.keys()]));
  let best: { columns: Column[]; off: number } | null = null;
  for (let rows = 1; rows <= MOST_ROWS; rows++) {
    const columns = stages.map((cells) => {
      const tallest = Math.max(0, ...[...cells.values()].map((cell) => cell.length));
      return { cells, subcolumns: Math.max(1, Math.ceil(tallest / rows)) };
    });
    const wide = columns.reduce((sum, { subcolumns }) => sum + subcolumns * (width + COLUMN_GAP) + STAGE_GAP, 0);
    const high = [...bands].reduce((sum, band) => sum + rowsOf(columns, band) * height + LANE_GAP, 0);
    const off = Math.abs(Math.log(wide / Math.max(1, high) / ASPECT));
    if (!best || off < best.off) best = { columns, off };
  }
  return best!.columns;
}

function rowsOf(columns: readonly Column[], band: number): number {
  return Math.max(...columns.map(({ cells, subcolumns }) => Math.ceil((cells.get(band)?.length ?? 0) / subcolumns)));
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
