import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
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
 * @param more `byItself`: so many are read without being asked; beyond that the reader says so
 * @returns `comes`: some of them are still on their way
 */
export function usePages<R, V extends { after?: string | null }, N>(
  key: string,
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Page<N> | null | undefined,
  { byItself = 0, ...more }: { staleTime?: number; enabled?: boolean; byItself?: number } = {},
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
  const nodes = pages.flatMap((page) => page.nodes);
  const { isPending, hasNextPage, isError, isFetchingNextPage, fetchNextPage } = query;
  const goesOn = hasNextPage && !isError && nodes.length < byItself;
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, fetchNextPage]);
  return { ...query, nodes, total: pages[0]?.totalCount ?? null, comes: goesOn || (byItself > 0 && isPending) };
}
