import { findMethod } from '../../../analysis/catalogue/catalogue.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

/** As many as an answer of the largest size has room for, each with a name of a few letters. */
const MOST_FIGURES = 250_000;

/** All the time that the request has: a method on the caller's own table answers alone. */
export const analyse: QueryResolvers['analyse'] = (_, { method, input }, { time }) =>
  findMethod(method).run(input, { deadline: time.deadline(), mostFigures: MOST_FIGURES });
