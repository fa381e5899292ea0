/** A proof read from its target down. */
export interface TreeProduct {
  id: string;
  name: string;
  nameEn?: string | null;
  status?: string | null;
}
export interface TreeStep<P> {
  process: { id: string; name: string; nameEn?: string | null; inputs: readonly { anyOf: string | null; product: { id: string } }[] };
  uses: readonly P[];
  yields: readonly { id: string }[];
  runHere: boolean;
}
/**
 * `step` is null for what is taken from the base; `again` says that the branch stands further up already. `choices` > 1: one of so many
 * would do.
 */
export interface ProofBranch<P> {
  product: P;
  choices: number;
  step: { id: string; name: string; nameEn?: string | null; runHere: boolean } | null;
  again: boolean;
  needs: ProofBranch<P>[];
}

/**
 * The ordered steps of a proof as a tree: under each product the process that yields it and all that it uses.
 * A product that is needed twice is spelt out once. Complexity: linear in the uses of the steps.
 */
export function toProofTree<P extends TreeProduct>(target: P, steps: readonly TreeStep<P>[]): ProofBranch<P> {
  const stepOf = new Map<string, TreeStep<P>>();
  for (const step of steps) for (const { id } of step.yields) if (!stepOf.has(id)) stepOf.set(id, step);
  const spelt = new Set<string>();
  const grow = (product: P, choices: number): ProofBranch<P> => {
    const step = stepOf.get(product.id);
    if (!step) return { product, choices, step: null, again: false, needs: [] };
    const again = spelt.has(product.id);
    spelt.add(product.id);
    const { id, name, nameEn } = step.process;
    return {
      product,
      choices,
      step: { id, name, nameEn, runHere: step.runHere },
      again,
      needs: again ? [] : step.uses.map((use) => grow(use, choicesOf(step, use.id))),
    };
  };
  return grow(target, 1);
}

/** How many inputs of the process share the OR group of this one. */
function choicesOf<P>(step: TreeStep<P>, id: string): number {
  const group = step.process.inputs.find((input) => input.product.id === id)?.anyOf;
  return group ? step.process.inputs.filter((input) => input.anyOf === group).length : 1;
}
