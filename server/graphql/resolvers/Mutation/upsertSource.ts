import { withoutDefaults } from '../../edits/given-fields.ts';
import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const upsertSource: MutationResolvers['upsertSource'] = (_, { input, expect }, context, info) =>
  writeFact('upsertSource', { input: withoutDefaults(input, 'input', info, context.variables) }, expect, context);
