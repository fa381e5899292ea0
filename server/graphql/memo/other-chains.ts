/** What the other chains of a region know of a product: a gap of one may be made, or missed, in another. */
import { gapKindOf } from '../../analysis/gaps/find-gaps.ts';
import { rowOf } from '../../analysis/model/model.ts';
import type { RegionView } from '../../analysis/region/region-view.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { Chain, Enterprise } from '../../domain/facts.ts';
import type { GapKind, ProductStatus } from '../../domain/words.ts';

export interface OtherChain {
  chain: Chain;
  status: ProductStatus;
  makers: Enterprise[];
  kind: GapKind | null;
}

/** Those of the other chains in which the product is made here, on its way, probably made, or a gap; in id order of the chains. */
export function findInOtherChains({ model, region }: RegionView, number: number, snapshot: Snapshot): OtherChain[] {
  const product = model.products[number]!;
  return product.chains
    .filter((chain) => chain !== model.chain.id)
    .flatMap((chain): OtherChain[] => {
      const view = snapshot.view(chain, region.id);
      const there = view.model.productIndex.get(product.id);
      if (there === undefined || there >= view.model.productCount) return [];
      const status = view.statuses()[there]!;
      const kind = gapKindOf(view, there);
      const makers = [...rowOf(view.local.makers, there)].map((e) => view.model.enterprises[e]!);
      return makers.length > 0 || kind !== null ? [{ chain: view.model.chain, status, makers, kind }] : [];
    });
}
