import { GAP_FACTOR_KEYS } from '../../../analysis/gaps/factors.ts';
import { findPortfolio } from '../../../analysis/portfolio/find-portfolio.ts';
import { createHighsSolver } from '../../../analysis/portfolio/highs-solver.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readInvestments } from '../../memo/investments.ts';
import { toPortfolioChoices } from '../../lines/to-portfolio-choices.ts';
import { viewOf } from '../../arguments/view-of.ts';
import { toWeights } from '../../arguments/weights.ts';

export const portfolio: QueryResolvers['portfolio'] = async (_, { input, ...place }, context) => {
  const view = viewOf(place, context);
  const { budget, carbonLimit, timeLimitSeconds } = input;
  const { choices, cost, gain, optimal, gapToOptimum, stopReason, reason } = await findPortfolio(
    view,
    {
      budget,
      weights: toWeights(input.weights, GAP_FACTOR_KEYS),
      claims: readInvestments(view, context),
      costs: input.costs ?? [],
      carbon: input.carbon ?? [],
      stageLimits: input.stageLimits ?? [],
      timeLimitSeconds: timeLimitSeconds ?? 1,
      ...(carbonLimit != null && { carbonLimit }),
    },
    createHighsSolver(() => context.time.millisecondsLeft() / 1000),
  );
  return {
    choices: toPortfolioChoices(view, choices, input.weights, context),
    cost,
    gain,
    optimal,
    gapToOptimum,
    stopReason,
    reason: reason[context.language],
  };
};
