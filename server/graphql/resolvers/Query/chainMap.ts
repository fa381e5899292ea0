import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readChainMap } from '../../memo/chain-maps.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const chainMap: QueryResolvers['chainMap'] = (_, { filter, ...place }, context) => readChainMap(viewOf(place, context), filter);
