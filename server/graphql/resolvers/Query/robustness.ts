import { findRobustness } from '../../../analysis/targets/robustness.ts';
import { TARGET_FACTOR_KEYS } from '../../../analysis/targets/target-factors.ts';
import { findNode } from '../../nodes/find-node.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import type { AnyFact } from '../../nodes/parents.ts';
import { checkFirst } from '../../paging/connection.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';
import { toWeights } from '../../arguments/weights.ts';

export const robustness: QueryResolvers['robustness'] = (_, args, context) => {
  const first = checkFirst(args.first, 10);
  const runs = args.runs ?? 200;
  const weights = toWeights(args.weights, TARGET_FACTOR_KEYS);
  const view = viewOf(args, context);
  const product = toNumber(view.model, args.product, 'product');
  const { projects } = view.model.records;
  const { seed, targets, verifyFirst } = findRobustness(view, product, { seed: args.seed ?? 1, runs, first, weights, projects });
  return {
    seed,
    runs,
    targets: targets.map(({ target, rank, rankLow, rankHigh }) => ({
      enterprise: view.model.enterprises[target.number]!,
      rank,
      rankLow,
      rankHigh,
    })),
    verifyFirst: verifyFirst.map(({ fact, question, effect }) => ({
      fact: findNode(fact, context.index) as AnyFact,
      question: question[context.language],
      effect,
    })),
  };
};
