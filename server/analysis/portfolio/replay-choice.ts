/** What a choice of items really brings, by running it: the closure over the chosen plants, so that no ring feeds itself. */
import { closure } from '../makeable/closure.ts';
import type { Item, PortfolioProblem } from './portfolio-items.ts';

export interface Outcome {
  /** product → 1 when it is there in the end. */
  has: Uint8Array;
  cost: number;
  gain: number;
  /** Items in the order in which they can start, each with the products (numbers, ascending) that it is the first to bring. */
  started: { item: Item; adds: number[]; gain: number }[];
  fits: boolean;
}

export function replayChoice(problem: PortfolioProblem, chosen: readonly Item[]): Outcome {
  const { view, base, gain } = problem;
  const { graph } = view.model;
  const allowedProcesses = new Uint8Array(graph.processes.length);
  const owner = new Map<number, Item>();
  for (const item of chosen) {
    for (const p of item.processes) {
      allowedProcesses[p] = 1;
      if (!owner.has(p)) owner.set(p, item);
    }
  }
  const brought = chosen.filter((item) => item.processes.length === 0);
  const given = [...base.keys()].filter((q) => base[q]).concat(brought.map((item) => item.product));
  const result = closure(graph, given, { allowedProcesses });
  const adds = new Map<Item, Set<number>>(brought.map((item) => [item, new Set([item.product])]));
  for (const p of result.fired) {
    const item = owner.get(p);
    if (!item) continue;
    const list = adds.get(item) ?? new Set([item.product]);
    for (const q of graph.yields.subarray(graph.yieldStart[p]!, graph.yieldStart[p + 1]!)) {
      if (result.firstSource[q] === p || (base[q] && gain[q]! > 0)) list.add(q);
    }
    adds.set(item, list);
  }
  const credited = new Set<number>();
  const started = [...adds].map(([item, list]) => {
    const own = [...list].filter((q) => !credited.has(q));
    for (const q of own) credited.add(q);
    return { item, adds: [...list].sort((a, b) => a - b), gain: own.reduce((sum, q) => sum + gain[q]!, 0) };
  });
  return {
    has: result.has,
    started,
    cost: chosen.reduce((sum, item) => sum + item.cost, 0),
    gain: started.reduce((sum, entry) => sum + entry.gain, 0),
    fits: fitsLimits(problem, chosen),
  };
}

const SLACK = 1e-9;

export function fitsLimits({ budget, carbonLimit, stageLimits }: PortfolioProblem, chosen: readonly Item[]): boolean {
  const cost = chosen.reduce((sum, item) => sum + item.charge, 0);
  const carbon = chosen.reduce((sum, item) => sum + item.carbon, 0);
  return (
    cost <= budget + SLACK &&
    (carbonLimit === null || carbon <= carbonLimit + SLACK) &&
    stageLimits.every(({ stage, most }) => chosen.filter((item) => item.stage === stage).length <= most)
  );
}
