import type { Status } from './types.ts';
import type { ChainGraph } from './chain-graph.ts';

export interface CellCounts {
  segment: string | null;
  stage: number;
  counts: readonly { status: Status; products: number }[];
}
export interface Bundle {
  fromSegment: string | null;
  fromStage: number;
  toSegment: string | null;
  toStage: number;
  links: number;
}

/** The folded chain: one chip for each cell of the map, one bundle with its count between two cells. For chains too large for chips. */
export function toCellGraph(cells: readonly CellCounts[], bundles: readonly Bundle[], nameOf: (cell: CellCounts) => string): ChainGraph {
  const idOf = (segment: string | null, stage: number): string => `cell:${segment ?? ''}.${stage}`;
  const chips = cells.map((cell) => {
    const id = idOf(cell.segment, cell.stage);
    const [most] = [...cell.counts].sort((a, b) => b.products - a.products);
    return {
      id,
      opens: id,
      name: nameOf(cell),
      members: [],
      status: most?.status ?? ('OUTSIDE' as const),
      stage: cell.stage,
      segment: cell.segment ?? '',
    };
  });
  const links = bundles.flatMap((bundle) => {
    const from = idOf(bundle.fromSegment, bundle.fromStage);
    const to = idOf(bundle.toSegment, bundle.toStage);
    return from === to
      ? []
      : [{ id: `${from}→${to}`, from, to, kind: 'output' as const, lacking: false, idle: false, count: bundle.links }];
  });
  return { chips, core: new Set(chips.map((chip) => chip.id)), marks: [], links };
}
