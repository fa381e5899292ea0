import { ErrorState } from './ErrorState.tsx';
import { LoadingState } from './LoadingState.tsx';

/** What this needs of a query of react-query, with pages or without. */
export interface Asked {
  data: unknown;
  error: unknown;
  isPending: boolean;
  fetchStatus: string;
  refetch: () => unknown;
}

interface Props {
  /** One query, or several whose answers are all needed. */
  query: Asked | readonly Asked[];
  /** What is being fetched, in words. */
  loading: string;
}

/** Stands where an answer will be: what is being fetched, or what went wrong and how to try again. Nothing once the answer is there. */
export function AnswerOf({ query, loading }: Props) {
  const queries = 'refetch' in query ? [query] : query;
  const failed = queries.filter(({ data, error }) => error && data === undefined);
  if (failed[0]) return <ErrorState error={failed[0].error} onRetry={() => failed.forEach((one) => void one.refetch())} />;
  const waits = queries.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'idle');
  return waits ? <LoadingState what={loading} /> : null;
}
