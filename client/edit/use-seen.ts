import { useState } from 'react';
import { EditSeenDocument } from '../api/generated.ts';
import { useGraphQuery } from '../api/use-query.ts';

/**
 * The revision at which a form was opened, null while it is not known. It stays that one, whatever is asked anew below the form: what
 * another writes meanwhile was not seen by whoever fills it in.
 */
export function useSeen(): string | null {
  const { data, isFetching, isFetchedAfterMount } = useGraphQuery(EditSeenDocument, {});
  const [seen, setSeen] = useState<string | null>(null);
  const now = isFetching && !isFetchedAfterMount ? null : (data?.asOf?.id ?? null);
  if (seen === null && now !== null) setSeen(now);
  return seen ?? now;
}
