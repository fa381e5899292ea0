import type { QueryResolvers } from '../../generated/resolvers.ts';
import { orderLines } from '../../../analysis/records/order-lines.ts';

export const policyLines: QueryResolvers['policyLines'] = (_, __, { records }) => orderLines(records.policyLines, records.passages);
