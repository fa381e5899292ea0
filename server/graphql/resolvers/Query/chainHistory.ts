import { mustFindPlace } from '../../arguments/must-find-place.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readGapHistory } from '../../lines/read-gap-history.ts';
import { toRevisionLine } from '../../nodes/revisions.ts';

export const chainHistory: QueryResolvers['chainHistory'] = async (_, asked, context) => {
  const { revisions, isWhole, earlier } = await readGapHistory(mustFindPlace(asked, context), asked, context);
  const records = await context.loaders.revision.loadMany(revisions.map(({ revision }) => revision));
  return {
    isWhole,
    earlier,
    numbers: revisions.flatMap(({ numbers }, i) => {
      const record = records[i];
      return record && !(record instanceof Error) ? [{ ...numbers, revision: toRevisionLine(record) }] : [];
    }),
  };
};
