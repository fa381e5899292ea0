/**
 * An independent check of proofs: knows nothing but the table of processes and walks the steps in their order.
 * Written apart from the prover and sharing nothing with it. Linear in the steps.
 */
import type { ProcessInput } from './and-or-graph.ts';

export interface ReplayStep {
  process: string;
  uses: readonly string[];
  yields: readonly string[];
}

export interface ReplayInput {
  processes: readonly ProcessInput[];
  base: Iterable<string>;
  steps: readonly ReplayStep[];
  target: string;
}

export type ReplayFault = 'UNKNOWN_PROCESS' | 'INPUT_UNUSED' | 'FOREIGN_USE' | 'NOT_THERE_YET' | 'FOREIGN_YIELD' | 'TARGET_NOT_MADE';

/** What is wrong with the proof and at which step (from 0), or null when it stands. */
export function findReplayFault({ processes, base, steps, target }: ReplayInput): { step: number; fault: ReplayFault } | null {
  const table = new Map(processes.map((process) => [process.id, process]));
  const there = new Set(base);
  for (const [step, { process: id, uses, yields }] of steps.entries()) {
    const process = table.get(id);
    if (!process) return { step, fault: 'UNKNOWN_PROCESS' };
    const used = new Set(uses);
    const groups = process.anyOf ?? [];
    const known = new Set([...process.inputs, ...groups.flat()]);
    if (!process.inputs.every((q) => used.has(q)) || !groups.every((group) => group.some((q) => used.has(q))))
      return { step, fault: 'INPUT_UNUSED' };
    if (!uses.every((q) => known.has(q))) return { step, fault: 'FOREIGN_USE' };
    if (!uses.every((q) => there.has(q))) return { step, fault: 'NOT_THERE_YET' };
    if (!yields.every((q) => process.outputs.includes(q))) return { step, fault: 'FOREIGN_YIELD' };
    for (const q of yields) there.add(q);
  }
  return there.has(target) ? null : { step: steps.length, fault: 'TARGET_NOT_MADE' };
}

/** Steps (from 0) without which the rest still makes the target, tried in any order that the rest can fire in. */
export function findSuperfluousSteps({ processes, base, steps, target }: ReplayInput): number[] {
  const table = new Map(processes.map((process) => [process.id, process]));
  const given = [...base];
  return [...steps.keys()].filter((left) => {
    const rest = steps.filter((_, i) => i !== left).map((step) => table.get(step.process)!);
    const there = new Set(given);
    for (let size = -1; size !== there.size;) {
      size = there.size;
      for (const process of rest) {
        const ready = process.inputs.every((q) => there.has(q)) && (process.anyOf ?? []).every((group) => group.some((q) => there.has(q)));
        if (ready) process.outputs.forEach((q) => there.add(q));
      }
    }
    return there.has(target);
  });
}
