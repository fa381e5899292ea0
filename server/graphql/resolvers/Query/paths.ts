import { findPaths } from '../../../analysis/network/paths.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toPathLine } from '../../lines/to-path.ts';
import { readRelationNetwork, toRelationFilter } from '../../memo/relation-networks.ts';
import { mustFind } from '../../arguments/must-find.ts';
import { checkFirst } from '../../paging/connection.ts';

export const paths: QueryResolvers['paths'] = (_, args, context) => {
  const first = checkFirst(args.first, 3);
  const maxLength = args.maxLength ?? 6;
  const from = mustFind(context.index.enterprises, args.from, 'enterprise').id;
  const to = mustFind(context.index.enterprises, args.to, 'enterprise').id;
  const network = readRelationNetwork(context.facts, toRelationFilter(args));
  const { paths: found } = findPaths(network, from, [to], { maxLength, first });
  return found.map((path) => toPathLine(path, context));
};
