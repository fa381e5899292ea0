/** What each requirement of a process is to it (main, auxiliary, energy), and whether purchase could meet it. Linear in the flows. */
import type { Flow, Process } from '../../domain/facts.ts';
import { INPUT_PARTS, TRADES } from '../../domain/words.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';

export const MAIN = INPUT_PARTS.indexOf('MAIN');
export const AUX = INPUT_PARTS.indexOf('AUX');
export const ENERGY = INPUT_PARTS.indexOf('ENERGY');
export const LOCAL_TRADE = TRADES.indexOf('LOCAL');
const REGIONAL_TRADE = TRADES.indexOf('REGIONAL');
export const WIDE_TRADE = TRADES.indexOf('WIDE');

/** Of an auxiliary input below it, in tonnes per tonne, a truck brings enough over any distance. */
const SMALL = 0.1;
const PER_MASS: ReadonlySet<string | null> = new Set(['t/t', 'kg/kg']);

export interface Requirements {
  requirementPart: Uint8Array;
  purchasable: Uint8Array;
}

/** @param processes by number, as in the graph */
export function findRequirements(graph: AndOrGraph, processes: readonly Process[], trade: Uint8Array): Requirements {
  const { requirementStart, memberStart, members } = graph;
  const requirementPart = new Uint8Array(graph.requirementProcess.length);
  const purchasable = new Uint8Array(graph.requirementProcess.length);
  processes.forEach(({ inputs }, p) => {
    const flowsOf = new Map<number, Flow[]>();
    for (const flow of inputs) {
      const q = graph.productIndex.get(flow.product);
      if (q !== undefined) flowsOf.set(q, [...(flowsOf.get(q) ?? []), flow]);
    }
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
      const flows = [...members.subarray(memberStart[r]!, memberStart[r + 1]!)].flatMap((q) =>
        flowsOf.get(q)!.map((flow) => ({ q, flow })),
      );
      const part = Math.min(...flows.map(({ flow }) => INPUT_PARTS.indexOf(flow.part ?? 'MAIN')));
      requirementPart[r] = part;
      purchasable[r] = Number(
        flows.some(({ q, flow }) => trade[q] === WIDE_TRADE || (trade[q] === REGIONAL_TRADE && part === AUX && isSmall(flow))),
      );
    }
  });
  return { requirementPart, purchasable };
}

function isSmall({ quantity, quantityTo, unit }: Flow): boolean {
  return quantity !== null && PER_MASS.has(unit) && (quantityTo ?? quantity) < SMALL;
}
