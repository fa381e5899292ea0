/** Proofs and closures of a region with ids in place of numbers, as the contract shows them. */
import type { ProcessId, ProductId } from '../../domain/ids.ts';
import { NotFound } from '../../errors.ts';
import { closure } from '../makeable/closure.ts';
import { findProof, toSteps, type ProofStep } from '../makeable/proof.ts';
import type { ChainModel } from '../model.ts';
import type { Base, RegionView } from '../region-view.ts';

export interface NamedStep { process: ProcessId; uses: ProductId[]; yields: ProductId[]; runHere: boolean }

export interface NamedProof {
  product: ProductId;
  makeable: boolean;
  steps: NamedStep[];
  leaves: ProductId[];
  /** Processes of the steps that do not run here: the plants to build. */
  build: ProcessId[];
}

export interface NamedClosure { products: ProductId[]; steps: NamedStep[] }

/** @throws NotFound for a product that the chain does not hold as a node (classes are none) */
export function proveProduct(view: RegionView, product: ProductId, base: Base = 'LOCAL_AND_RAW'): NamedProof {
  const { model } = view;
  const proof = findProof(model.graph, { base: view.base(base), target: toNumber(model, product), runHere: view.runHere });
  return {
    product, makeable: proof.makeable, steps: nameSteps(model, proof.steps), leaves: proof.leaves.map((q) => model.products[q]!.id),
    build: proof.build.map((p) => model.processes[p]!.id),
  };
}

/**
 * The closure of a region, all its steps in an order that replays.
 * @throws NotFound for a banned product that the chain does not hold
 */
export function closeRegion(view: RegionView, base: Base = 'LOCAL_AND_RAW', without: readonly ProductId[] = []): NamedClosure {
  return close(view.model, view.base(base), without, view.runHere);
}

/**
 * What can be made from exactly the given base.
 * @throws NotFound for a product of base or ban that the chain does not hold
 */
export function closeBase(model: ChainModel, base: readonly ProductId[], without: readonly ProductId[] = []): NamedClosure {
  return close(model, base.map((q) => toNumber(model, q)), without);
}

function close(model: ChainModel, base: readonly number[], without: readonly ProductId[], runHere?: Uint8Array): NamedClosure {
  const closed = closure(model.graph, base, { banned: without.map((q) => toNumber(model, q)) });
  const products: ProductId[] = [];
  closed.has.forEach((has, q) => { if (has) products.push(model.products[q]!.id); });
  return { products, steps: nameSteps(model, toSteps(model.graph, closed, runHere)) };
}

function nameSteps(model: ChainModel, steps: readonly ProofStep[]): NamedStep[] {
  return steps.map(({ process, uses, yields, runHere }) => ({
    process: model.processes[process]!.id, uses: uses.map((q) => model.products[q]!.id), yields: yields.map((q) => model.products[q]!.id), runHere,
  }));
}

function toNumber(model: ChainModel, product: ProductId): number {
  const q = model.productIndex.get(product);
  if (q === undefined || q >= model.productCount) {
    throw new NotFound({ zh: `本产业链图上没有产品“${product}”。`, en: `There is no product "${product}" on the map of this chain.` }, { product });
  }
  return q;
}
