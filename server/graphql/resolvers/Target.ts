import { toTargetReasons, toTie } from '../../analysis/targets/target-reasons.ts';
import type { TargetResolvers } from '../generated/resolvers.ts';
import { toPathLine } from '../lines/to-path.ts';
import { toProducts } from '../lines/to-products.ts';

export const Target: TargetResolvers = {
  enterprise: ({ search, number }) => search.view.model.enterprises[number]!,
  product: ({ search }) => search.view.model.products[search.q]!,
  productions: ({ facts }) => [...facts.makes, ...facts.makesGrade, ...facts.plans],
  tie: (target) => toTie(target),
  gapProducts: ({ search, facts }) => toProducts(search.view.model, facts.gapProducts),
  reasons: (target) => toTargetReasons(target),
  ties: ({ search, enterprise }, _, context) => search.tiesOf(enterprise).map((path) => toPathLine(path, context)),
  counterfactual: ({ search, number }) => {
    const { blockedWithout, openedWith } = search.counterfactualOf(number);
    return { blockedWithout: toProducts(search.view.model, blockedWithout), openedWith: toProducts(search.view.model, openedWith) };
  },
};
