import { findMethod } from '../../../analysis/catalogue/catalogue.ts';
import { runAnalysis } from '../../analyse/run-analysis.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const analyse: QueryResolvers['analyse'] = (_, { method, input }) => runAnalysis(findMethod(method), input);
