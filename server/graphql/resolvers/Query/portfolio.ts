import { GAP_FACTOR_KEYS } from '../../../analysis/gaps/factors.ts';
import { findPortfolio } from '../../../analysis/portfolio/find-portfolio.ts';
import { createHighsSolver } from '../../../analysis/portfolio/highs-solver.ts';
import { insideOf } from '../../filters/filter-records.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { findInvestments } from '../../../analysis/portfolio/investments.ts';
import { judgementsOf } from '../../memo/judgements.ts';
import { toPortfolioChoices } from '../../lines/to-portfolio-choices.ts';
import { viewOf } from '../../arguments/view-of.ts';
import { toWeights } from '../../arguments/weights.ts';

export const portfolio: QueryResolvers['portfolio'] = async (_, { input, ...place }, context) => {
  const view = viewOf(place, context);
  const { budget, carbonLimit, timeLimitSeconds } = input;
  const { choices, cost, gain, optimal, gapToOptimum, stopReason, noFigure, reason } = await findPortfolio(
    view,
    {
      budget,
      weights: toWeights(input.weights, GAP_FACTOR_KEYS),
      claims: findInvestments(view, view.model.records.projects, judgementsOf(context.snapshot).byClaim, insideOf(view.region.id, context)),
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
    noFigure,
    reason: reason[context.language],
  };
};
