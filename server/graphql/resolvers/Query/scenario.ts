import type { QueryResolvers } from '../../generated/resolvers.ts';
import { toScenarioDiff } from '../../lines/to-scenario-diff.ts';
import { viewOf } from '../../arguments/view-of.ts';

export const scenario: QueryResolvers['scenario'] = (_, { chain, region, change, against }, context) =>
  toScenarioDiff(viewOf({ chain, region, scenario: against }, context), viewOf({ chain, region, scenario: change }, context));
