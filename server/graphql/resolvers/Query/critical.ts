import { findSoleGroup } from '../../../analysis/region/strengthen.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toProducts } from '../../lines/to-products.ts';
import { readCritical } from '../../memo/searches.ts';
import { checkFirst } from '../../paging/connection.ts';
import { toNumber } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const critical: QueryResolvers['critical'] = (_, args, context) => {
  const first = checkFirst(args.first, 200);
  const view = viewOf(args, context);
  const { model } = view;
  const read = (id: string | null | undefined, argument: string) => (id == null ? undefined : toNumber(model, id, argument));
  const found = readCritical(view, { target: read(args.target, 'target'), product: read(args.product, 'product'), first });
  return found.map(({ product, loses, directLoses, hardLoses, linkedLoses, flatDominates }) => {
    const head = view.coverage.surveyed ? findSoleGroup(model, view.running(), product) : -1;
    return {
      product: model.products[product]!,
      soleMaker: head === -1 || !view.coverage.surveyed ? null : model.enterprises[head]!,
      get loses() {
        return toProducts(model, loses);
      },
      get directLoses() {
        return toProducts(model, directLoses);
      },
      get hardLoses() {
        return toProducts(model, hardLoses);
      },
      get linkedLoses() {
        return toProducts(model, linkedLoses);
      },
      get flatDominates() {
        return toProducts(model, flatDominates);
      },
    };
  });
};
