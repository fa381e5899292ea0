import { mustFind } from '../../arguments/must-find.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readGapHistory } from '../../lines/read-gap-history.ts';
import { toRevisionLine } from '../../nodes/revisions.ts';

export const chainHistory: QueryResolvers['chainHistory'] = async (_, asked, context) => {
  const { index, loaders } = context;
  const chain = mustFind(index.chains, asked.chain, 'chain').id;
  const region = mustFind(index.regions, asked.region, 'region').id;
  const { revisions, isWhole } = await readGapHistory({ chain, region }, context);
  const records = await loaders.revision.loadMany(revisions.map(({ revision }) => revision));
  return {
    isWhole,
    numbers: revisions.flatMap(({ numbers }, i) => {
      const record = records[i];
      return record && !(record instanceof Error) ? [{ ...numbers, revision: toRevisionLine(record) }] : [];
    }),
  };
};
