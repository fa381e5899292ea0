import type { NeedResolvers } from '../generated/resolvers.ts';
import { markOf } from '../../analysis/model/mark-of.ts';
import { doubtedAbout } from '../lines/doubted.ts';

export const Need: NeedResolvers = {
  enterprise: (need, _, { index }) => (need.enterprise === null ? null : index.enterprises.get(need.enterprise)),
  process: (need, _, { index }) => (need.process ? index.processes.get(need.process) : null),
  product: (need, _, { index }) => index.products.get(need.product)!,
  doubted: ({ id }, _, context) => doubtedAbout([id], context),
  mark: (need) => (need.process ? 'COMPUTED' : markOf(need.evidence)),
};
