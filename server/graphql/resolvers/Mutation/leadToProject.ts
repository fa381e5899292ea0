import { writeFact } from '../../edits/write-fact.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const leadToProject: MutationResolvers['leadToProject'] = (_, args, context) => writeFact('leadToProject', args, null, context);
