import { useEffect, useState } from 'react';
import { SourceDatesDocument } from '../api/generated.ts';
import { usePages } from '../api/use-pages.ts';

const AT_ONCE = 200;

/**
 * The date up to which the facts reach, which is not the day on which they were loaded; null until it is known, and where none is
 * dated.
 */
export function useFactsUntil(): string | null {
  const [opened] = useState(() => new Date());
  const { nodes, hasNextPage, isFetching, fetchNextPage } = usePages(
    'source-dates',
    SourceDatesDocument,
    { first: AT_ONCE },
    ({ sources }) => sources,
  );
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  return hasNextPage ? null : toNewest(nodes, opened);
}

/**
 * The newest date that a publication bears, as precise as it is printed (2026-05, 2026). A date yet to come is an error of the source and
 * says nothing.
 */
export function toNewest(sources: readonly { date?: string | null; citation: boolean }[], now: Date): string | null {
  const today = now.toISOString().slice(0, 10);
  const dates = sources.flatMap(({ date, citation }) => (citation && date && date <= today ? [date] : []));
  return dates.reduce<string | null>((newest, date) => (newest === null || date > newest ? date : newest), null);
}
