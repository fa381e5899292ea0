/**
 * A proof of a target that does without the candidates as far as it can: the closure grows with all candidates held back, and only
 * when it is stuck one that waits is let in, the one that has waited longest. Linear in the links.
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';

export interface AvoidingQuestion {
  graph: AndOrGraph;
  base: readonly number[];
  /** In the closure of the base, and not in the base. */
  target: number;
  /** product → 1 */
  isCandidate: Uint8Array;
  /** Never in the set. */
  banned?: number;
  allowedProcesses?: Uint8Array;
}

export interface AvoidingProof {
  /** Candidates that the proof uses. */
  used: number[];
  /** Candidates that were let in while no other waited: without such a one nothing further could be made, so it is critical. */
  alone: number[];
}

export function findAvoidingProof({ graph, base, target, isCandidate, banned, allowedProcesses }: AvoidingQuestion): AvoidingProof {
  const { useStart, uses, requirementStart, requirementProcess, yieldStart, yields } = graph;
  const NOT_YET = -2;
  /** product → the process that brought it, -1 for the base. */
  const source = new Int32Array(graph.products.length).fill(NOT_YET);
  const firstMember = new Int32Array(requirementProcess.length).fill(-1);
  const open = new Int32Array(graph.processes.length);
  const queue: number[] = [];
  const waiting: number[] = [];
  const alone: number[] = [];
  let [looked, letIn] = [0, 0];
  const enter = (q: number, from: number) => {
    if (source[q] !== NOT_YET || q === banned) return;
    source[q] = from;
    (isCandidate[q] ? waiting : queue).push(q);
  };
  const fire = (p: number) => {
    if (allowedProcesses && !allowedProcesses[p]) return;
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) enter(yields[k]!, p);
  };
  for (const q of base) enter(q, -1);
  for (let p = 0; p < open.length; p++) {
    open[p] = requirementStart[p + 1]! - requirementStart[p]!;
    if (open[p] === 0) fire(p);
  }
  for (;;) {
    for (; looked < queue.length; looked++) {
      const q = queue[looked]!;
      for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
        const r = uses[k]!;
        if (firstMember[r] !== -1) continue;
        firstMember[r] = q;
        if (--open[requirementProcess[r]!]! === 0) fire(requirementProcess[r]!);
      }
    }
    if (source[target] !== NOT_YET || letIn === waiting.length) break;
    if (letIn === waiting.length - 1) alone.push(waiting[letIn]!);
    queue.push(waiting[letIn++]!);
  }
  return { used: trace(), alone };

  /** The candidates among what the target rests on by first sources and first members. */
  function trace(): number[] {
    const found: number[] = [];
    const seen = new Uint8Array(source.length);
    const stack = [target];
    seen[target] = 1;
    while (stack.length > 0) {
      const q = stack.pop()!;
      if (isCandidate[q]) found.push(q);
      const p = source[q]!;
      if (p < 0) continue;
      for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
        const member = firstMember[r]!;
        if (seen[member]) continue;
        seen[member] = 1;
        stack.push(member);
      }
    }
    return found;
  }
}
