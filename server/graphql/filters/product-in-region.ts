import { findNeedsOf } from '../../analysis/region/needs-of.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { Product } from '../../domain/facts.ts';
import type { ChainId } from '../../domain/ids.ts';
import { InvalidInput } from '../../errors.ts';
import type { Context } from '../context/context.ts';
import { enterprisesInside } from '../memo/places.ts';
import type { ScenarioChange } from '../generated/resolvers.ts';
import { mustFind } from '../arguments/must-find.ts';
import type { NeedLine } from '../nodes/parents.ts';
import { viewOf } from '../arguments/view-of.ts';

interface PlaceArgs {
  region: string;
  chain?: string | null;
  scenario?: ScenarioChange | null;
}

/**
 * The product as a number in the view of a chain and a region.
 * @returns null for a class, which is no product of the map, and for a product outside the chain
 * @throws NotFound for an unknown chain or region; InvalidInput where several chains hold the product and none is named
 */
export function readPlaceOnMap(
  product: Product,
  { region, chain, scenario }: PlaceArgs,
  context: Context,
): { view: RegionView; number: number } | null {
  mustFind(context.index.regions, region, 'region');
  const chainId = chain == null ? onlyChainOf(product) : mustFind(context.index.chains, chain, 'chain').id;
  if (product.isClass || chainId === null) return null;
  const view = viewOf({ chain: chainId, region, scenario }, context);
  const number = view.model.productIndex.get(product.id);
  return number === undefined || number >= view.model.productCount ? null : { view, number };
}

/** The enterprises that need the product and, with a region, the processes run there that do. */
export function readNeedsOf(product: Product, args: { region?: string | null; chain?: string | null }, context: Context): NeedLine[] {
  const enterprises = (context.index.needsByProduct.get(product.id) ?? []).map((need) => ({ ...need, process: null }));
  if (args.region == null) return enterprises;
  const inside = enterprisesInside(context.facts, mustFind(context.index.regions, args.region, 'region').id);
  const place = readPlaceOnMap(product, { ...args, region: args.region }, context);
  return place ? findNeedsOf(place.view, place.number) : enterprises.filter((need) => inside.has(need.enterprise));
}

function onlyChainOf(product: Product): ChainId | null {
  if (product.chains.length < 2) return product.chains[0] ?? null;
  throw new InvalidInput(
    {
      zh: `产品“${product.name}”属于多条产业链（${product.chains.join('、')}），请用参数 chain 指明一条。`,
      en: `The product "${product.nameEn ?? product.name}" belongs to several chains (${product.chains.join(', ')}); please name one in the argument chain.`,
    },
    { argument: 'chain' },
  );
}
