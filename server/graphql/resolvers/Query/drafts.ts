import { undoneBy } from '../../../drafts/undo-wish.ts';
import { toConnection } from '../../paging/connection.ts';
import { toListName } from '../../paging/cursor.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';

export const drafts: QueryResolvers['drafts'] = async (_, { state = null, undoes = null, ...page }, { loaders }) => {
  const all = await loaders.drafting('list', null);
  // The newest come first, and each keeps its place when another is put before it.
  const listed = all.map((draft, i) => ({ draft, key: String(10 ** 9 - (all.length - i)) }));
  const wanted = listed.filter(
    ({ draft }) => (state === null || draft.state === state) && (undoes === null || `revision:${undoneBy(draft.wish)}` === undoes),
  );
  const { nodes, edges, ...rest } = toConnection(wanted, page, toListName('drafts', [state, undoes]), ({ key }) => key, 20);
  return { ...rest, nodes: nodes.map(({ draft }) => draft), edges: edges.map(({ cursor, node }) => ({ cursor, node: node.draft })) };
};
