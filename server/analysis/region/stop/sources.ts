/**
 * What the running chain of a region starts from (analysis.md section 4): imports (needed, not available), available products that
 * no running process yields, and ring sources. A ring that nothing unreached outside it feeds keeps itself running: the products
 * of its lowest stage are its sources, as long as some running process yields them. So everything available is reached.
 * One closure and one pass for rings per layer of rings; linear in the links otherwise.
 * A resource that nothing here needs is no source: purchased sulphur does not silently stand in for what a smelter yields.
 */
import type { AndOrGraph } from '../../makeable/and-or-graph.ts';
import { closure, type Closure } from '../../makeable/closure.ts';
import { findComponents } from '../../makeable/components.ts';
import { listOf } from '../rates.ts';

export interface Sources {
  /** Imports and available products that no running process yields, ascending. */
  readonly plain: number[];
  /** Ascending. */
  readonly ring: number[];
}

export interface SourcesInput {
  stage: Uint8Array;
  /** process → 1 when it runs. */
  processes: Uint8Array;
  available: Uint8Array;
  needed: Uint8Array;
}

export function findSources(graph: AndOrGraph, { stage, processes, available, needed }: SourcesInput): Sources {
  const yielded = new Uint8Array(available.length);
  processes.forEach((runs, p) => {
    if (runs) for (let k = graph.yieldStart[p]!; k < graph.yieldStart[p + 1]!; k++) yielded[graph.yields[k]!] = 1;
  });
  const plain = listOf(available.map((is, q) => Number(is ? !yielded[q] : needed[q] === 1)));
  const ring = new Set<number>();
  for (;;) {
    const reached = closure(graph, [...plain, ...ring], { allowedProcesses: processes });
    const unreached = available.map((is, q) => Number(is === 1 && reached.has[q] === 0));
    const before = ring.size;
    for (const part of findUpstreamRings(graph, processes, unreached, reached)) {
      const lowest = Math.min(...part.map((q) => stage[q]!));
      for (const q of part) if (stage[q] === lowest) ring.add(q);
    }
    if (ring.size === before) break;
  }
  return { plain, ring: [...ring].sort((a, b) => a - b) };
}

/** Rings of unreached products that no unreached product outside feeds by an unmet requirement, as lists of products. */
function findUpstreamRings(graph: AndOrGraph, processes: Uint8Array, unreached: Uint8Array, { has, fired }: Closure): number[][] {
  const { requirementStart, requirementProcess, memberStart, members, yieldStart, yields, products } = graph;
  if (!unreached.includes(1)) return [];
  const waits = processes.slice();
  for (const p of fired) waits[p] = 0;
  const met = Uint8Array.from(requirementProcess, (_, r) => {
    for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) if (has[members[k]!]) return 1;
    return 0;
  });
  const inSet = new Uint8Array(products.length + waits.length);
  inSet.set(unreached, 0);
  inSet.set(waits, products.length);
  const component = findComponents(graph, inSet, met);
  const isFed = new Set<number>();
  waits.forEach((runs, p) => {
    if (!runs) return;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
      const part = component[yields[k]!]!;
      if (part === -1 || isFed.has(part)) continue;
      for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
        if (met[r]) continue;
        for (let m = memberStart[r]!; m < memberStart[r + 1]!; m++)
          if (unreached[members[m]!] && component[members[m]!] !== part) isFed.add(part);
      }
    }
  });
  const rings = new Map<number, number[]>();
  unreached.forEach((is, q) => {
    if (!is || isFed.has(component[q]!)) return;
    const list = rings.get(component[q]!);
    if (list) list.push(q);
    else rings.set(component[q]!, [q]);
  });
  return [...rings.values()];
}
