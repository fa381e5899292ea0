import { closure as findClosure } from '../../../analysis/makeable/closure.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toNumbers } from '../../arguments/to-numbers.ts';
import { toClosureLine } from '../../lines/to-proof.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const closure: QueryResolvers['closure'] = (_, { base, without, ...place }, context) => {
  const view = viewOf(place, context);
  const banned = toNumbers(view.model, without, 'without');
  const closed = findClosure(view.model.graph, view.base(base ?? 'LOCAL_AND_RAW'), { banned });
  return toClosureLine(view.model, closed, view.runHere);
};
