import { mustFind } from '../../arguments/must-find.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toRevisionLine } from '../../nodes/revisions.ts';

export const chainHistory: QueryResolvers['chainHistory'] = async (_, asked, { index, loaders }) => {
  const chain = mustFind(index.chains, asked.chain, 'chain').id;
  const region = mustFind(index.regions, asked.region, 'region').id;
  const { revisions, isWhole } = await loaders.history('gaps', { chain, region });
  const records = await loaders.revision.loadMany(revisions.map(({ revision }) => revision));
  return {
    isWhole,
    numbers: revisions.flatMap(({ numbers }, i) => {
      const record = records[i];
      return record && !(record instanceof Error) ? [{ ...numbers, revision: toRevisionLine(record) }] : [];
    }),
  };
};
