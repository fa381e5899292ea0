import { toSteps, type Proof, type ProofStep } from '../../analysis/makeable/proof.ts';
import type { Closure } from '../../analysis/makeable/closure.ts';
import type { ChainModel } from '../../analysis/model/model.ts';

/** The numbers of a proof as nouns. */
export function toProofLine(model: ChainModel, proof: Proof) {
  return {
    product: model.products[proof.target]!,
    makeable: proof.makeable,
    steps: proof.steps.map((step) => toStepLine(model, step)),
    leaves: proof.leaves.map((q) => model.products[q]!),
    build: proof.build.map((p) => model.processes[p]!),
  };
}

/** The set in id order, and every step that fires; both only made when asked for. */
export function toClosureLine(model: ChainModel, closed: Closure, runHere?: Uint8Array) {
  return {
    get products() {
      return model.products.filter((_, q) => closed.has[q] === 1);
    },
    get steps() {
      return toSteps(model.graph, closed, runHere).map((step) => toStepLine(model, step));
    },
  };
}

function toStepLine(model: ChainModel, step: ProofStep) {
  return {
    process: model.processes[step.process]!,
    uses: step.uses.map((q) => model.products[q]!),
    yields: step.yields.map((q) => model.products[q]!),
    runHere: step.runHere,
  };
}
