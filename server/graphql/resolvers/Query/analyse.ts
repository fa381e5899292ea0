import { findMethod } from '../../../analysis/catalogue/catalogue.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

/** All the time that the request has: a method on the caller's own table answers alone. */
export const analyse: QueryResolvers['analyse'] = (_, { method, input }, { time }) =>
  findMethod(method).run(input, { deadline: time.deadline() });
