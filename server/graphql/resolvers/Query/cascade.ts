import { findLostProducts, findSupplyCascade } from '../../../analysis/cascade/cascade-region.ts';
import { readSupplyNetwork } from '../../memo/supply-networks.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { modelOf, viewOf } from '../../arguments/view-of.ts';

export const cascade: QueryResolvers['cascade'] = (_, { chain, stop, region, inferred }, context) => {
  const { enterprises } = context.index;
  const asked = stop.map((id) => mustFind(enterprises, id, 'enterprise').id);
  const model = modelOf(chain, context);
  const view = region == null ? null : viewOf({ chain, region }, context);
  const supply = readSupplyNetwork(model, inferred ?? false);
  const { stopped, total, losses, assumedWeights } = findSupplyCascade(model, supply, asked, context.time.deadline());
  const find = (id: string) => model.enterprises[model.enterpriseIndex.get(id)!]!;
  return {
    total,
    assumedWeights,
    stopped: stopped.map(find),
    losses: losses.map(({ enterprise, loss }) => ({ enterprise: find(enterprise), loss })),
    lostProducts: view === null ? [] : toProducts(model, findLostProducts(view, stopped)),
  };
};
