import type { Placed } from '../layouts/channels.ts';
import { layOut } from '../layouts/layered.ts';
import type { LayoutNode } from '../layouts/layers.ts';
import type { ChainGraph } from './chain-graph.ts';

export const CHIP_HEIGHT = 30;
export const MARK_SIZE = 24;
const GAP = 8;
/** Columns inside one stage at most; the seed chain needs five. */
const MOST_LEVELS = 12;

export interface PlacedGraph extends Placed {
  graph: ChainGraph;
  chipWidth: number;
  /** The middle of every stage, for the heads above the canvas. */
  stages: { stage: number; x: number }[];
}

/**
 * Columns of a chain graph: the stage of the product; inside a stage, products made from others of it stand to the right.
 * A process mark stands just left of its output, an OR mark left of its process.
 */
export function placeGraph(graph: ChainGraph, segments: readonly string[], chipWidth: number): PlacedGraph {
  const column = findColumns(graph);
  const band = new Map(segments.map((segment, index) => [segment, index]));
  const banded = graph.core.size > 60;
  const bandOf = (id: string | undefined): number => (banded ? (band.get(chipById.get(id ?? '')?.segment ?? '') ?? segments.length) : 0);
  const chipById = new Map(graph.chips.map((chip) => [chip.id, chip]));
  const outputOf = new Map(graph.marks.map((mark) => [mark.id, mark.kind === 'all' ? mark.output : '']));
  const nodes: LayoutNode[] = [
    ...graph.chips.map((chip) => ({ id: chip.id, layer: 3 * (column.get(chip.id) ?? 0) + 2, band: bandOf(chip.id), width: chipWidth, height: CHIP_HEIGHT + GAP })),
    ...graph.marks.map((mark) => {
      const output = mark.kind === 'all' ? mark.output : outputOf.get(mark.of);
      const layer = 3 * (column.get(output ?? '') ?? 0) + (mark.kind === 'all' ? 1 : 0);
      return { id: mark.id, layer, band: bandOf(output), width: MARK_SIZE, height: MARK_SIZE + GAP };
    }),
  ];
  const placed = layOut(nodes, graph.links);
  return { ...placed, graph, chipWidth, stages: stageHeads(graph, placed) };
}

/**
 * Column of every chip: stages in order, split where a product of a stage is made from another one of the same stage.
 * The main-output graph has no cycle, but gathered chips may close one: the rounds are bounded.
 */
export function findColumns(graph: ChainGraph): Map<string, number> {
  const stageOf = new Map(graph.chips.map((chip) => [chip.id, chip.stage]));
  const outputOf = new Map<string, string>();
  for (const mark of graph.marks) if (mark.kind === 'all') outputOf.set(mark.id, mark.output);
  for (const mark of graph.marks) if (mark.kind === 'any') outputOf.set(mark.id, outputOf.get(mark.of) ?? '');
  const steps = graph.links.flatMap(({ kind, from, to }) => {
    const output = outputOf.get(to);
    return kind === 'input' && output !== undefined && stageOf.has(from) && stageOf.get(from) === stageOf.get(output) ? [[from, output] as const] : [];
  });
  const level = new Map(graph.chips.map((chip) => [chip.id, 0]));
  let moved = steps.length > 0;
  for (let round = 0; moved && round < MOST_LEVELS; round++) {
    moved = false;
    for (const [from, to] of steps) {
      const least = (level.get(from) ?? 0) + 1;
      if ((level.get(to) ?? 0) >= least || least > MOST_LEVELS) continue;
      level.set(to, least);
      moved = true;
    }
  }
  const keyOf = (chip: { id: string; stage: number }): number => chip.stage * (MOST_LEVELS + 1) + (level.get(chip.id) ?? 0);
  const keys = [...new Set(graph.chips.map(keyOf))].sort((a, b) => a - b);
  const columns = new Map(keys.map((key, index) => [key, index]));
  return new Map(graph.chips.map((chip) => [chip.id, columns.get(keyOf(chip)) ?? 0]));
}

function stageHeads(graph: ChainGraph, placed: Placed): { stage: number; x: number }[] {
  const spans = new Map<number, { low: number; high: number }>();
  for (const chip of graph.chips) {
    const x = placed.positions.get(chip.id)?.x ?? 0;
    const span = spans.get(chip.stage) ?? { low: x, high: x };
    spans.set(chip.stage, { low: Math.min(span.low, x), high: Math.max(span.high, x) });
  }
  return [...spans].sort(([a], [b]) => a - b).map(([stage, { low, high }]) => ({ stage, x: (low + high) / 2 }));
}
