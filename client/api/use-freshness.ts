import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { ask } from './ask.ts';
import { useStaleSince } from './freshness.ts';
import { FreshnessDocument } from './generated.ts';
import { useRequestLanguage } from './language.ts';

/** Milliseconds from one look to the next; only while the page is seen, and once more when it is seen again. */
const LOOK_AFTER = { fresh: 20_000, stale: 3_000 };

/**
 * Looks from time to time whether the server reaches the graph, and asks everything on the page anew once it does again.
 * @returns as of when the answers are, while it does not; null while they are the newest
 */
export function useFreshness(): string | null {
  const language = useRequestLanguage();
  const queries = useQueryClient();
  const staleSince = useStaleSince();
  const { isError } = useQuery({
    queryKey: ['Freshness'],
    queryFn: ({ signal }) => ask(FreshnessDocument, {}, language, signal),
    refetchInterval: ({ state }) => (staleSince !== null || state.status === 'error' ? LOOK_AFTER.stale : LOOK_AFTER.fresh),
    refetchOnWindowFocus: 'always',
    retry: false,
  });
  const isAway = isError || staleSince !== null;
  const wasAway = useRef(false);
  useEffect(() => {
    if (wasAway.current && !isAway) void queries.invalidateQueries();
    wasAway.current = isAway;
  }, [isAway, queries]);
  return staleSince;
}
