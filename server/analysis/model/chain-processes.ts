/** The processes of a chain as the AND/OR graph takes them: class products left out, one OR group per letter. */
import { append } from '../../domain/append.ts';
import { sortedById } from '../../domain/by-code-point.ts';
import type { Facts, Process } from '../../domain/facts.ts';
import type { ProcessInput } from '../makeable/and-or-graph.ts';

/** The processes of a chain; those that only illustrate an end use (a car, a ship) stand apart: they say where products go, no more. */
export interface ChainProcesses {
  processes: Process[];
  endUses: Process[];
}

/** A process belongs to the chains of its main output. */
export function findChainProcesses(facts: Facts, chain: string): ChainProcesses {
  const inChain = new Set<string>();
  for (const q of facts.products) if (!q.isClass && (q.chains as string[]).includes(chain)) inChain.add(q.id);
  const found = sortedById(facts.processes.filter((p) => inChain.has(p.output.product)));
  return { processes: found.filter((p) => !isIllustrative(p)), endUses: found.filter(isIllustrative) };
}

function isIllustrative({ inputs }: Process): boolean {
  return inputs.some((flow) => flow.illustrative);
}

/** @param isClass product id → whether it is a class, which never takes part in a process */
export function toProcessInput(process: Process, isClass: (product: string) => boolean): ProcessInput {
  const inputs: string[] = [];
  const groups = new Map<string, string[]>();
  for (const flow of process.inputs) {
    if (isClass(flow.product)) continue;
    if (flow.anyOf === null) inputs.push(flow.product);
    else append(groups, flow.anyOf, flow.product);
  }
  const outputs = [process.output, ...process.byproducts].map((flow) => flow.product as string).filter((q) => !isClass(q));
  return { id: process.id, inputs, anyOf: [...groups.values()], outputs };
}
