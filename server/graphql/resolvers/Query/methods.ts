import { methods as own, regionMethods } from '../../../analysis/catalogue/catalogue.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toMethodLine } from '../../lines/method-line.ts';

export const methods: QueryResolvers['methods'] = (_, __, { language }) =>
  [...own, ...regionMethods].map((method) => toMethodLine(method, language));
