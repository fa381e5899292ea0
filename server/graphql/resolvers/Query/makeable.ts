import { closure } from '../../../analysis/makeable/closure.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toNumbers } from '../../arguments/to-numbers.ts';
import { toClosureLine } from '../../lines/to-proof.ts';
import { modelOf } from '../../arguments/view-of.ts';

export const makeable: QueryResolvers['makeable'] = (_, { chain, base, without }, context) => {
  const model = modelOf(chain, context);
  return toClosureLine(model, closure(model.graph, toNumbers(model, base, 'base'), { banned: toNumbers(model, without, 'without') }));
};
