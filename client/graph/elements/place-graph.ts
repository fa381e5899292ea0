import type { Placed } from '../layouts/channels.ts';
import { layOut } from '../layouts/layered.ts';
import { layOutWall } from '../layouts/wall.ts';
import type { LayoutNode } from '../layouts/layers.ts';
import type { ChainGraph } from './chain-graph.ts';

export const CHIP_HEIGHT = 30;
export const MARK_SIZE = 24;
const GAP = 8;
/** Columns inside one stage at most; the seed chain needs five. */
const MOST_LEVELS = 12;

export interface StageSpan {
  stage: number;
  low: number;
  high: number;
}

export interface PlacedGraph extends Placed {
  graph: ChainGraph;
  chipWidth: number;
  /** From where to where every stage reaches, for the heads above the canvas. */
  stages: StageSpan[];
  /** Where every lane stands, in a picture of everything. */
  lanes: { segment: string; top: number; bottom: number }[];
  /** Links are curves instead of right-angled. */
  curved: boolean;
}

/**
 * Columns of a chain graph: the stage of the product; inside a stage, products made from others of it stand to the right.
 * A process mark stands just left of its output, an OR mark left of its process.
 */
export function placeGraph(graph: ChainGraph, chipWidth: number): PlacedGraph {
  const column = findColumns(graph);
  const outputOf = new Map(graph.marks.map((mark) => [mark.id, mark.kind === 'all' ? mark.output : '']));
  const nodes: LayoutNode[] = [
    ...graph.chips.map((chip) => ({
      id: chip.id,
      layer: 3 * (column.get(chip.id) ?? 0) + 2,
      band: 0,
      width: chipWidth,
      height: CHIP_HEIGHT + GAP,
    })),
    ...graph.marks.map((mark) => {
      const output = mark.kind === 'all' ? mark.output : outputOf.get(mark.of);
      const layer = 3 * (column.get(output ?? '') ?? 0) + (mark.kind === 'all' ? 1 : 0);
      return { id: mark.id, layer, band: 0, width: MARK_SIZE, height: MARK_SIZE + GAP };
    }),
  ];
  const placed = layOut(nodes, graph.links);
  return { ...placed, graph, chipWidth, stages: stageSpans(graph, placed, chipWidth / 2), lanes: [], curved: false };
}

/** A picture of everything: stages by lanes, see layouts/wall.ts. */
export function placeWall(graph: ChainGraph, segments: readonly string[], chipWidth: number): PlacedGraph {
  const band = new Map(segments.map((segment, index) => [segment, index]));
  const nodes = graph.chips.map(({ id, stage, segment }) => ({
    id,
    layer: stage,
    band: band.get(segment) ?? segments.length,
    width: chipWidth,
    height: CHIP_HEIGHT + GAP,
  }));
  const placed = layOutWall(nodes, graph.links);
  const lanes = placed.lanes.map((lane) => ({ segment: segments[lane.band] ?? '', top: lane.top, bottom: lane.bottom }));
  return { ...placed, graph, chipWidth, stages: stageSpans(graph, placed, chipWidth / 2), lanes, curved: true };
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
    return kind === 'input' && output !== undefined && stageOf.has(from) && stageOf.get(from) === stageOf.get(output)
      ? [[from, output] as const]
      : [];
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

function stageSpans(graph: ChainGraph, placed: Placed, half: number): StageSpan[] {
  const spans = new Map<number, StageSpan>();
  for (const { id, stage } of graph.chips) {
    const x = placed.positions.get(id)?.x ?? 0;
    const span = spans.get(stage) ?? { stage, low: Infinity, high: -Infinity };
    spans.set(stage, { stage, low: Math.min(span.low, x - half), high: Math.max(span.high, x + half) });
  }
  return [...spans.values()].sort((a, b) => a.stage - b.stage);
}
