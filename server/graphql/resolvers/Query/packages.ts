import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toPackageSearchLine } from '../../lines/to-package-search.ts';
import { readPackages } from '../../memo/searches.ts';
import { checkFirst } from '../../paging/connection.ts';
import { toNumber, toNumbers } from '../../arguments/to-numbers.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const packages: QueryResolvers['packages'] = (_, args, context) => {
  const first = checkFirst(args.first, 5);
  const view = viewOf(args, context);
  const target = toNumber(view.model, args.target, 'target');
  const without = toNumbers(view.model, args.without, 'without').sort((a, b) => a - b);
  const question = { target, base: args.base ?? 'LOCAL_AND_RAW', items: args.items ?? 'ANY', without, first };
  return toPackageSearchLine(view.model, readPackages(view, question, context.time), context.language);
};
