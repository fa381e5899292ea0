/** Who here needs a product: enterprises (facts) and processes run here (from their inputs). Linear in the uses of the product. */
import type { Evidence } from '../../domain/facts.ts';
import type { EnterpriseId, ProcessId, ProductId } from '../../domain/ids.ts';
import { rowOf } from '../model/model.ts';
import { findUsers } from './needed.ts';
import type { RegionView } from './region-view.ts';

/** A need as the contract shows it: of an enterprise, of a process run here, or of one who runs that process. */
export interface LocalNeed {
  noun: 'NEED';
  id: string;
  enterprise: EnterpriseId | null;
  process: ProcessId | null;
  product: ProductId;
  quantity: number | null;
  unit: string | null;
  evidence: Evidence[];
}

/** Id of what a process needs, or of what one who runs it needs for it. */
export function toProcessNeedId(process: ProcessId, product: ProductId, runner?: EnterpriseId): string {
  return ['needs', process, product, ...(runner === undefined ? [] : [runner])].join(':');
}

/** Processes run here that need q, ascending. */
export function findNeedingProcesses({ model, runHere, needs }: RegionView, q: number): number[] {
  return findUsers(model, needs, runHere, q);
}

/** Enterprises first, then processes run here, each in id order. */
export function findNeedsOf(view: RegionView, q: number): LocalNeed[] {
  const { model, local } = view;
  const product = model.products[q]!.id;
  const byEnterprises = [...rowOf(model.needsOf, q)]
    .filter((n) => local.isLocal[model.needEnterprise[n]!])
    .map((n) => ({ process: null, ...model.needs[n]! }));
  const byProcesses = findNeedingProcesses(view, q).map((p): LocalNeed => {
    const process = model.processes[p]!;
    const flow = process.inputs.find((input) => input.product === product);
    return {
      noun: 'NEED',
      id: toProcessNeedId(process.id, product),
      enterprise: null,
      process: process.id,
      product,
      quantity: flow?.quantity ?? null,
      unit: flow?.unit ?? null,
      evidence: flow?.evidence ?? [],
    };
  });
  return [...byEnterprises, ...byProcesses];
}
