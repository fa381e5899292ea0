import { findMethod } from '../../../analysis/catalogue.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { createDeadline, inTurn } from '../../limits/in-turn.ts';

export const analyse: QueryResolvers['analyse'] = (_, { method, input }) => {
  const found = findMethod(method);
  return inTurn(() => found.run(input, { deadline: createDeadline() }));
};
