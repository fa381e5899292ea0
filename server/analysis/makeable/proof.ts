/**
 * How a product can be made from a base: an ordered list of steps, each with all its inputs in the base or yielded before,
 * none superfluous. It replays with nothing but the process table (replay.ts).
 * Assumption: as in closure.ts. Processes that run here are preferred, so that few plants have to be built; not the fewest.
 * Linear in the links, then one closure over the steps for each step that looks replaceable; no recursion.
 */
import type { AndOrGraph } from './and-or-graph.ts';
import { closure, type Closure } from './closure.ts';
import { findFirstMembers } from './first-members.ts';
import { trimSteps } from './trim-steps.ts';

export interface ProofStep {
  process: number;
  /** What it takes: all plain inputs and one member of each OR group, in the order of the requirements. */
  uses: number[];
  /** What it yields, main output first; banned products left out. */
  yields: number[];
  runHere: boolean;
}

export interface Proof {
  target: number;
  makeable: boolean;
  /** Empty for a target of the base, and for one that cannot be made. */
  steps: ProofStep[];
  /** What the steps take from the base, ascending. */
  leaves: number[];
  /** Processes of the steps that do not run here, ascending: the plants to build. */
  build: number[];
}

export interface ProofInput {
  base: Iterable<number>;
  target: number;
  /** process → 1 when it runs here; without it none does. */
  runHere?: Uint8Array;
  banned?: readonly number[];
}

export function findProof(graph: AndOrGraph, { base, target, runHere, banned = [] }: ProofInput): Proof {
  const bannedSet = new Set(banned);
  const given = [...base].filter((q) => !bannedSet.has(q));
  const inBase = new Uint8Array(graph.products.length);
  for (const q of given) inBase[q] = 1;
  const nothing = { target, steps: [], leaves: [], build: [] };
  if (bannedSet.has(target)) return { ...nothing, makeable: false };
  if (inBase[target]) return { ...nothing, makeable: true };
  const all = closurePreferring(graph, given, banned, runHere);
  if (!all.has[target]) return { ...nothing, makeable: false };

  const wanted = trimSteps(graph, { steps: traceBack(graph, all, [target]), inBase, target, banned });
  const allowedProcesses = new Uint8Array(graph.processes.length);
  for (const p of wanted) allowedProcesses[p] = 1;
  const steps = toSteps(graph, closure(graph, given, { banned, allowedProcesses }), runHere);
  const leaves = new Set(steps.flatMap((step) => step.uses).filter((q) => inBase[q]));
  return {
    target,
    makeable: true,
    steps,
    leaves: [...leaves].sort((a, b) => a - b),
    build: steps
      .filter((step) => !step.runHere)
      .map((step) => step.process)
      .sort((a, b) => a - b),
  };
}

/** The fired processes of a closure as steps in an order that replays. */
export function toSteps(graph: AndOrGraph, closed: Closure, runHere?: Uint8Array): ProofStep[] {
  const firstMember = findFirstMembers(graph, closed);
  return Array.from(closed.fired, (process) => ({
    process,
    uses: [...new Set(firstMember.subarray(graph.requirementStart[process]!, graph.requirementStart[process + 1]!))],
    yields: [...graph.yields.subarray(graph.yieldStart[process]!, graph.yieldStart[process + 1]!)].filter((q) => closed.has[q]),
    runHere: runHere?.[process] === 1,
  }));
}

/** Processes that the targets rest on by first sources and first members. */
function traceBack(graph: AndOrGraph, closed: Closure, targets: readonly number[]): number[] {
  const firstMember = findFirstMembers(graph, closed);
  const seen = new Uint8Array(graph.processes.length);
  const found: number[] = [];
  const want = (q: number) => {
    const p = closed.firstSource[q]!;
    if (p === -1 || seen[p]) return;
    seen[p] = 1;
    found.push(p);
  };
  targets.forEach(want);
  for (let i = 0; i < found.length; i++) {
    for (let r = graph.requirementStart[found[i]!]!; r < graph.requirementStart[found[i]! + 1]!; r++) want(firstMember[r]!);
  }
  return found;
}

/** The closure by all processes, whose first sources run here wherever those that run here suffice. */
function closurePreferring(graph: AndOrGraph, base: readonly number[], banned: readonly number[], runHere?: Uint8Array): Closure {
  if (!runHere) return closure(graph, base, { banned });
  const here = closure(graph, base, { banned, allowedProcesses: runHere });
  const reached: number[] = [];
  here.has.forEach((has, q) => {
    if (has) reached.push(q);
  });
  const all = closure(graph, reached, { banned });
  const firedHere = new Set(here.fired);
  return {
    has: all.has,
    size: all.size,
    fired: Int32Array.from([...here.fired, ...[...all.fired].filter((p) => !firedHere.has(p))]),
    firstSource: all.firstSource.map((p, q) => (here.has[q] ? here.firstSource[q]! : p)),
  };
}
