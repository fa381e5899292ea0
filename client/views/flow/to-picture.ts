import type { ProductStatus } from '../../api/generated.ts';
import type { Palette } from '../../theme/colors.ts';
import type { SankeyLink, SankeyNode } from '../../widgets/chart/Sankey.tsx';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import { endId, isBound, type End, type Flow } from './to-flows.ts';

export interface FlowPicture {
  nodes: SankeyNode[];
  links: SankeyLink[];
  height: number;
}

/** A name needs this much of the height. */
const LINE = 30;
const LEAST_HEIGHT = 440;
const MOST_HEIGHT = 900;

/** Flows as streams between products in the colours of their status. As high as its fullest column needs. */
export function toPicture(
  flows: readonly Flow[],
  statuses: ReadonlyMap<string, ProductStatus>,
  palette: Palette,
  say: (end: End, side: 'from' | 'to') => string,
): FlowPicture {
  const nodes = new Map<string, SankeyNode>();
  const put = (end: End, side: 'from' | 'to'): string => {
    const id = endId(end, side);
    const status = end.kind === 'product' ? (statuses.get(end.product.id) ?? 'OUTSIDE') : null;
    if (!nodes.has(id)) nodes.set(id, { id, name: say(end, side), color: status ? palette.status[status].fill : palette.line });
    return id;
  };
  const links = flows.map((flow) => ({
    id: flow.id,
    from: put(flow.from, 'from'),
    to: put(flow.to, 'to'),
    value: flow.lo,
    isBound: isBound(flow),
    isDisputed: flow.doubted.some(({ verdict }) => isDoubtful(verdict)),
  }));
  return { nodes: [...nodes.values()], links, height: Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, fullest(links) * LINE + 40)) };
}

/** How many names stand one above another in the fullest column: each as far left as it can, what goes nowhere at the right edge. */
function fullest(links: readonly { from: string; to: string }[]): number {
  const depth = new Map<string, number>(links.flatMap(({ from, to }) => [[from, 0] as const, [to, 0] as const]));
  for (let moved = true; moved;) {
    moved = false;
    for (const { from, to } of links) {
      const least = (depth.get(from) ?? 0) + 1;
      if ((depth.get(to) ?? 0) >= least) continue;
      depth.set(to, least);
      moved = true;
    }
  }
  const goesOn = new Set(links.map(({ from }) => from));
  const count = new Map<number, number>();
  for (const [id, least] of depth) {
    const at = goesOn.has(id) ? least : Infinity;
    count.set(at, (count.get(at) ?? 0) + 1);
  }
  return Math.max(0, ...count.values());
}
