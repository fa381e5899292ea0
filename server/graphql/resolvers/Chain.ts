import type { ChainResolvers } from '../generated/resolvers.ts';
import { toConnectionById } from '../paging/connection.ts';

export const Chain: ChainResolvers = {
  region: (chain, _, { index }) => (chain.region === null ? null : index.regions.get(chain.region)),
  products: (chain, args, { snapshot }) =>
    toConnectionById(
      snapshot.ofChain(chain.id).facts.products.filter((q) => q.chains.includes(chain.id)),
      args,
      'Chain.products',
      chain.id,
    ),
  processes: (chain, args, { snapshot }) => toConnectionById(snapshot.model(chain.id).processes, args, 'Chain.processes', chain.id),
};
