import { mustFind } from '../../arguments/must-find.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

/** @throws NotFound for a match that does not wait, or an enterprise that is not there */
export const resolveMatch: MutationResolvers['resolveMatch'] = (_, { id, enterprise }, { loaders, index }) =>
  loaders.importing('decide', { id, enterprise: enterprise == null ? null : mustFind(index.enterprises, enterprise, 'enterprise').id });
