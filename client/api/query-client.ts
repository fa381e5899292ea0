import { QueryClient } from '@tanstack/react-query';
import { GraphError } from './graph-error.ts';
import { FRESH_FOR } from './send.ts';

const MAY_PASS: ReadonlySet<string> = new Set(['OFFLINE', 'GRAPH_UNAVAILABLE', 'BUSY', 'TOO_MANY_REQUESTS']);

/** One client for the page. Only what may pass by itself is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_FOR,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof GraphError && MAY_PASS.has(error.code),
      },
    },
  });
}
