import type { PortfolioInput, ProductValue } from '../../api/generated.ts';
import { toWeights } from '../../state/weights.ts';
import type { PortfolioState } from './portfolio-state.ts';

type Form = Pick<PortfolioState, 'budget' | 'costs' | 'stages' | 'carbonLimit' | 'carbon' | 'weights'>;

/** The form as the service is asked. Estimates of carbon count only under a limit. */
export function toInput({ budget, costs, stages, carbonLimit, carbon, weights }: Form): PortfolioInput {
  return {
    budget,
    costs: toValues(costs),
    carbonLimit,
    carbon: carbonLimit === null ? [] : toValues(carbon),
    stageLimits: Object.entries(stages)
      .filter(([stage]) => /^\d{1,3}$/.test(stage))
      .map(([stage, most]) => ({ stage: Number(stage), most: Math.floor(most) })),
    weights: toWeights(weights),
  };
}

function toValues(amounts: Readonly<Record<string, number>>): ProductValue[] {
  return Object.entries(amounts).map(([product, value]) => ({ product, value }));
}
