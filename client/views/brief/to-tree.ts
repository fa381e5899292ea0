import type { BriefGapQuery, BriefProductFragment, ProductStatus } from '../../api/generated.ts';
import { toRecipe, type Rate } from '../../panel/recipe.ts';
import { isAvailable } from '../../widgets/status.ts';
import type { Leaf, Tree } from './brief.ts';

type Gap = NonNullable<BriefGapQuery['gap']>;
type Steps = NonNullable<BriefGapQuery['proof']>['steps'];
interface Words {
  nameOf: (thing: { name: string; nameEn?: string | null }) => string;
  amountOf: (rate: Rate) => string | null;
  /** "← 工艺：甲 + 乙" */
  madeOf: (process: string, uses: string, runHere: boolean) => string;
}

/** The inputs of the best process, ALL of them, choices side by side; one that is not here says how it would be made itself. */
export function toNeeds(gap: Gap, steps: Steps, { nameOf, amountOf, madeOf }: Words): Tree['needs'] {
  if (!gap.bestProcess) return [];
  const { plain, groups } = toRecipe(gap.bestProcess.inputs);
  const toLeaf = (flow: (typeof plain)[number]): Leaf => {
    const { product, illustrative, confidence } = flow;
    const status = product.status ?? null;
    const step = isHere(status) ? undefined : steps.find(({ yields }) => yields.some(({ id }) => id === product.id));
    return {
      id: product.id,
      name: nameOf(product),
      status,
      amount: illustrative ? null : amountOf(flow),
      estimated: confidence === 'ESTIMATE',
      made: step ? madeOf(nameOf(step.process), step.uses.map(nameOf).join(' + '), step.runHere) : null,
    };
  };
  return [...plain.map((flow) => [toLeaf(flow)]), ...groups.map(({ members }) => members.map(toLeaf))];
}

/** What the gap is for: what here uses it; of an extension what opens next; of a strengthening what stops with it, hard losses first. */
export function toGives(gap: Gap, { nameOf }: Pick<Words, 'nameOf'>, hard: string): Leaf[] {
  if (gap.kind === 'STRENGTHEN') {
    const isHard = new Set(gap.hardLoses.map(({ id }) => id));
    const byHard = [...gap.loses].sort((a, b) => Number(isHard.has(b.id)) - Number(isHard.has(a.id)));
    return byHard.map((product) => ({ ...toProductLeaf(product, nameOf), amount: isHard.has(product.id) ? hard : null }));
  }
  if (gap.opensNext.length > 0 && gap.kind === 'EXTEND') return gap.opensNext.map((product) => toProductLeaf(product, nameOf));
  const users = gap.neededBy.flatMap(({ enterprise, process }): Leaf[] => {
    if (enterprise) return [{ id: enterprise.id, name: nameOf(enterprise), status: null, amount: null, made: null }];
    return (process?.outputs ?? []).filter(({ byproduct }) => !byproduct).map(({ product }) => toProductLeaf(product, nameOf));
  });
  return [...new Map(users.map((leaf) => [leaf.id, leaf])).values()];
}

/** A product alone. */
export function toProductLeaf(product: BriefProductFragment, nameOf: Words['nameOf']): Leaf {
  return { id: product.id, name: nameOf(product), status: product.status ?? null, amount: null, made: null };
}

function isHere(status: ProductStatus | null): boolean {
  return status !== null && isAvailable(status);
}
