import { useEffect, useMemo } from 'react';
import { GapCandidatesDocument, type GapCandidatesQuery } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';

export type Candidate = NonNullable<NonNullable<GapCandidatesQuery['gaps']>['nodes'][number]['targets']>[number];

/** Candidates are costly: a table of more gaps names those of the first so many. */
const MOST = 200;

/** Gap id → its first three candidates; page after page, so an id is missing until its page has come. */
export function useCandidates(): ReadonlyMap<string, readonly Candidate[]> {
  const { chain, region } = useScope();
  const scenario = useScenario();
  const list = usePages('gap candidates', GapCandidatesDocument, { chain, region, scenario }, (answer) => answer.gaps);
  const { hasNextPage, isFetchingNextPage, isError, fetchNextPage, nodes, data } = list;
  const goesOn = hasNextPage && !isFetchingNextPage && !isError && nodes.length < MOST;
  useEffect(() => {
    if (goesOn) void fetchNextPage();
  }, [goesOn, fetchNextPage]);
  // `nodes` is a new list at every drawing; the pages are what changes.
  return useMemo(
    () => new Map((data?.pages ?? []).flatMap((page) => page.gaps?.nodes ?? []).map(({ id, targets }) => [id, targets ?? []])),
    [data],
  );
}
