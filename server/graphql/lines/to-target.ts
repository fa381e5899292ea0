import type { Target } from '../../analysis/targets/target.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { Context } from '../context/context.ts';
import { toPathLine } from './to-path.ts';
import { toProducts } from './to-products.ts';

/** A candidate as the schema shows it; reasons, ties and counterfactual only when they are asked for. */
export function toTargetLine(view: RegionView, target: Target, context: Context) {
  const { score, rank, role, factors, vetoes, checkFirst, signals } = target;
  return {
    enterprise: view.model.enterprises[target.number]!,
    product: context.index.products.get(target.product)!,
    score,
    rank,
    factors: [...factors],
    role,
    vetoes: [...vetoes],
    checkFirst: [...checkFirst],
    signals: [...signals],
    get reasons() {
      return [...target.reasons];
    },
    get ties() {
      return target.ties.map((path) => toPathLine(path, context));
    },
    get counterfactual() {
      const { blockedWithout, openedWith } = target.counterfactual;
      return { blockedWithout: toProducts(view.model, blockedWithout), openedWith: toProducts(view.model, openedWith) };
    },
  };
}
