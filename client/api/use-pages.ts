import { useInfiniteQuery } from '@tanstack/react-query';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';
import { useRequestLanguage } from './language.ts';

interface Page<N> {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: readonly N[];
}

/**
 * A connection page by page, what has come so far in one list. `key` names the question; `pick` finds the connection in the answer.
 */
export function usePages<R, V extends { after?: string | null }, N>(
  key: string,
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Page<N> | null | undefined,
  more: { staleTime?: number; enabled?: boolean } = {},
) {
  const language = useRequestLanguage();
  const query = useInfiniteQuery({
    queryKey: [key, variables, language],
    queryFn: ({ pageParam, signal }) => ask(document, { ...variables, after: pageParam }, language, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: R) => {
      const info = pick(last)?.pageInfo;
      return info?.hasNextPage ? info.endCursor : null;
    },
    ...more,
  });
  const pages = (query.data?.pages ?? []).flatMap((page) => pick(page) ?? []);
  return { ...query, nodes: pages.flatMap((page) => page.nodes), total: pages[0]?.totalCount ?? null };
}
