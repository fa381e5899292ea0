import { useEffect } from 'react';
import { BriefGapsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScope } from '../../state/scope.ts';

/** Every gap of the region with its kind and rank, page by page; `ready` once all are there. */
export function useAllGaps() {
  const { chain, region } = useScope();
  const pages = usePages('brief gaps', BriefGapsDocument, { chain, region }, ({ gaps }) => gaps);
  const { hasNextPage, isFetching, fetchNextPage } = pages;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return { query: pages, gaps: pages.nodes, ready: pages.data !== undefined && !hasNextPage };
}
