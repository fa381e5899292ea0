import { mustFindPlace } from '../../arguments/must-find-place.ts';
import { mustFind } from '../../arguments/must-find.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { readGapHistory } from '../../lines/read-gap-history.ts';
import { toGapChanges } from '../../lines/to-gap-changes.ts';
import { toRevisionKey } from '../../nodes/revisions.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';

export const gapHistory: QueryResolvers['gapHistory'] = async (_, { first, after, ...question }, context, { schema }) => {
  const { revisions } = await readGapHistory(mustFindPlace(question, context), question, context);
  if (question.product != null) mustFind(context.index.products, question.product, 'product');
  const changes = (await toGapChanges(revisions, schema, context)).filter(
    ({ product }) => question.product == null || product.id === question.product,
  );
  const keyOf = ({ revision, product }: (typeof changes)[number]): string => `${toRevisionKey(revision)} ${product.id}`;
  return toConnection(changes, { first, after }, toListName('gapHistory', question), keyOf);
};
