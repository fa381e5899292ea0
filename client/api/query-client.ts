import { QueryClient } from '@tanstack/react-query';
import { GraphError } from './graph-error.ts';

const MAY_PASS: ReadonlySet<string> = new Set(['OFFLINE', 'GRAPH_UNAVAILABLE', 'BUSY', 'TOO_MANY_REQUESTS']);

/** One client for the page. Only what may pass by itself is tried again; facts change seldom, so an answer stays fresh for a minute. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: (failures, error) => failures < 2 && error instanceof GraphError && MAY_PASS.has(error.code),
      },
    },
  });
}
