import { toScoreTable } from '../../../domain/lead-scores.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const leadScores: QueryResolvers['leadScores'] = (_, __, { records }) => toScoreTable(records.leadCriteria);
