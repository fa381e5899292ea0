import type { ApolloServerPlugin } from '@apollo/server';
import { currentRequest } from '../../request/current-request.ts';
import type { RequestContext } from '../context/request-context.ts';

/** Notes which operation a request was and how its answer failed, for the log and the metrics. */
export function createRequestPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operationName }) => {
        const request = currentRequest();
        if (request) request.operation = operationName;
      },
      willSendResponse: async ({ response: { body } }) => {
        const request = currentRequest();
        if (!request || body.kind !== 'single') return;
        const code = body.singleResult.errors?.[0]?.extensions?.['code'];
        if (typeof code === 'string') request.code = code;
      },
    }),
  };
}
