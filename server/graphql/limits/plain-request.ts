import type { ApolloServerPlugin, GraphQLRequest } from '@apollo/server';

/**
 * Brings a request to its plain form before it is read: no empty name of an operation, and no variable that is null, so that a
 * variable that is null is one that was left out, for the estimate as for the answer.
 */
export function createPlainRequestPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async ({ request }) => {
      makePlain(request);
      return {
        willSendResponse: async ({ response, errors }) => {
          // Apollo answers 200 to what it does not offer.
          if (errors?.some(({ extensions }) => extensions['code'] === 'PERSISTED_QUERY_NOT_SUPPORTED')) response.http.status = 400;
        },
      };
    },
  };
}

function makePlain(request: GraphQLRequest): void {
  if (!request.operationName) delete request.operationName;
  const { variables } = request;
  if (variables) request.variables = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null));
}
