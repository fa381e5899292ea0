import { sortedById } from '../../domain/by-code-point.ts';
import type { ProductId, RegionId } from '../../domain/ids.ts';
import type { Context } from '../context/context.ts';
import type { ProductResolvers } from '../generated/resolvers.ts';
import { enterprisesInside, regionsAround } from '../memo/places.ts';
import { mustFind } from '../arguments/must-find.ts';
import { toConnectionById } from '../paging/connection.ts';
import { readNeedsOf, readPlaceOnMap } from '../filters/product-in-region.ts';

export const Product: ProductResolvers = {
  parentClass: (product, _, { index }) => (product.parentClass === null ? null : index.products.get(product.parentClass)),
  members: (product, _, { index }) => index.membersByClass.get(product.id) ?? [],
  madeBy: ({ id }, args, { index, facts }) => {
    const inside = args.region == null ? null : enterprisesInside(facts, mustFind(index.regions, args.region, 'region').id);
    const found = (index.productionsByProduct.get(id) ?? []).filter(
      (m) => (!inside || inside.has(m.enterprise)) && (!args.phase || m.phase === args.phase),
    );
    return toConnectionById(found, args, 'Product.madeBy', [id, args.region, args.phase]);
  },
  neededBy: (product, args, context) =>
    toConnectionById(sortedById(readNeedsOf(product, args, context)), args, 'Product.neededBy', [product.id, args.region, args.chain]),
  inputOf: ({ id }, _, { index }) => index.processesByInput.get(id) ?? [],
  outputOf: ({ id }, _, { index }) => index.processesByOutput.get(id) ?? [],
  status: (product, args, context) => {
    const place = readPlaceOnMap(product, args, context);
    return place && place.view.statuses()[place.number];
  },
  knowledge: (product, args, context) => {
    const place = readPlaceOnMap(product, args, context);
    return place && place.view.knowledge(place.number);
  },
  absences: ({ id }, { region }, context) => saidAround(context.facts.absences, id, region, context),
  goals: ({ id }, { region }, context) => saidAround(context.facts.goals, id, region, context),
};

/** What is said of a product for a region, or for one that holds it. @throws NotFound */
function saidAround<T extends { product: ProductId; region: RegionId }>(
  said: readonly T[],
  product: ProductId,
  region: string | null | undefined,
  { index, facts }: Context,
): T[] {
  const around = region == null ? null : regionsAround(facts, mustFind(index.regions, region, 'region').id);
  return said.filter((one) => one.product === product && (!around || around.has(one.region)));
}
