import { useMemo } from 'react';
import { GapCandidatesDocument, type GapCandidatesQuery } from '../../api/generated.ts';
import { usePages } from '../../api/use-pages.ts';
import { useScenario } from '../../state/scenario.ts';
import { useScope } from '../../state/scope.ts';

export type Candidate = NonNullable<NonNullable<GapCandidatesQuery['gaps']>['nodes'][number]['targets']>[number];

/** Candidates are costly: a table of more gaps names those of the first so many. */
const MOST = 200;

/** @returns `of`: gap id → its first three candidates, none until its page has come; `comes`: some pages are on their way */
export function useCandidates(): { of: ReadonlyMap<string, readonly Candidate[]>; comes: boolean } {
  const { chain, region } = useScope();
  const scenario = useScenario();
  const { data, comes } = usePages('gap candidates', GapCandidatesDocument, { chain, region, scenario }, (answer) => answer.gaps, {
    byItself: MOST,
  });
  // `nodes` is a new list at every drawing; the pages are what changes.
  const of = useMemo(
    () => new Map((data?.pages ?? []).flatMap((page) => page.gaps?.nodes ?? []).map(({ id, targets }) => [id, targets ?? []])),
    [data],
  );
  return { of, comes };
}
