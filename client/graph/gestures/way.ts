import { append } from '../../tools/append.ts';
import type { ChainGraph } from '../elements/chain-graph.ts';

/** Ids of parts and links that belong together. */
export interface Way {
  parts: Set<string>;
  links: Set<string>;
}

interface Ends {
  id: string;
  from: string;
  to: string;
  kind: 'input' | 'output' | 'byproduct';
}

/** Links by the part they start at and end at. */
export interface WayIndex {
  out: Map<string, Ends[]>;
  into: Map<string, Ends[]>;
  isMark: (id: string) => boolean;
}

export function indexWays(graph: Pick<ChainGraph, 'links' | 'marks'>): WayIndex {
  const marks = new Set(graph.marks.map((mark) => mark.id));
  const out = new Map<string, Ends[]>();
  const into = new Map<string, Ends[]>();
  const push = (map: Map<string, Ends[]>, key: string, link: Ends): void => {
    append(map, key, link);
  };
  for (const link of graph.links) {
    push(out, link.from, link);
    push(into, link.to, link);
  }
  return { out, into, isMark: (id) => marks.has(id) };
}

/** What a product or process touches directly: through its process marks to the chips on their other side. */
export function findDirectWay(index: WayIndex, id: string): Way {
  const way: Way = { parts: new Set([id]), links: new Set() };
  follow(index, way, id, 'out', false);
  follow(index, way, id, 'into', false);
  return way;
}

/**
 * Everything upstream and everything downstream of a part, by depth-first walk with its own stack. A by-product is lit but
 * not followed (recycling would light the whole chain), except upwards where nothing else yields the product.
 */
export function findWholeWay(index: WayIndex, id: string): Way {
  const way: Way = { parts: new Set([id]), links: new Set() };
  follow(index, way, id, 'out', true);
  follow(index, way, id, 'into', true);
  return way;
}

function follow(index: WayIndex, way: Way, start: string, direction: 'out' | 'into', whole: boolean): void {
  const seen = new Set([start]);
  const stack = [start];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at !== start && !whole && !index.isMark(at)) continue;
    const all = index[direction].get(at) ?? [];
    const onlyByproduct = direction === 'into' && all.every((link) => link.kind === 'byproduct');
    for (const link of all) {
      way.links.add(link.id);
      const next = direction === 'out' ? link.to : link.from;
      way.parts.add(next);
      if (seen.has(next) || (whole && link.kind === 'byproduct' && !onlyByproduct)) continue;
      seen.add(next);
      stack.push(next);
    }
  }
}
