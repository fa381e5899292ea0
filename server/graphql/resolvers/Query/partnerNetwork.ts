import { findPartnerNetwork } from '../../../analysis/network/partner-network.ts';
import type { EnterpriseId } from '../../../domain/ids.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readRelationNetwork, toRelationFilter } from '../../memo/relation-networks.ts';
import { inChain } from '../../arguments/in-chain.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { checkFirst } from '../../paging/connection.ts';

export const partnerNetwork: QueryResolvers['partnerNetwork'] = (_, args, context) => {
  const { index } = context;
  const { facts } = inChain(args.chain, context);
  const first = checkFirst(args.first, 200);
  const depth = args.depth ?? 1;
  const { id } = mustFind(index.enterprises, args.enterprise, 'enterprise');
  const { enterprises, partnerships, truncated } = findPartnerNetwork(readRelationNetwork(facts, toRelationFilter(args)), id, depth, first);
  return { enterprises: enterprises.map((one) => index.enterprises.get(one as EnterpriseId)!), partnerships, truncated };
};
