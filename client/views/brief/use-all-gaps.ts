import { BriefGapsDocument } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScope } from '../../state/scope.ts';

/** Every gap of the region with its kind and rank, page by page; `ready` once all are there. */
export function useAllGaps() {
  const { chain, region } = useScope();
  const pages = usePages('brief gaps', BriefGapsDocument, { chain, region }, ({ gaps }) => gaps, { byItself: Infinity });
  return { query: pages, gaps: pages.nodes, ready: pages.data !== undefined && !pages.hasNextPage };
}
