import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '../context/request-context.ts';

/** Puts the one revision that the answer was read at into its extensions, and as of when, where newer ones may be missing. */
export function createRevisionPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ response, contextValue: { revision, staleSince } }) => {
        if (revision === null || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, revision, ...(staleSince !== null && { stale: staleSince }) };
      },
    }),
  };
}
