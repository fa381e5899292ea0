import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { ask } from './ask.ts';
import type { TypedDocumentString } from './generated.ts';
import type { GraphError } from './graph-error.ts';
import { useRequestLanguage, type Language } from './language.ts';
import { readWhole, type Page } from './read-whole.ts';

export interface GraphQueryOptions<R> {
  /** Milliseconds until it is asked again, told by the last answer; false: not by itself. */
  again?: (answer: R | undefined) => number | false;
  /** False: do not ask yet. */
  enabled?: boolean;
  /** True: keep showing the last answer while the variables change (sliders, filters). */
  keepLast?: boolean;
}

/**
 * Asks the server for a typed document and keeps the answer: `const { data, error, isPending, refetch } = useGraphQuery(doc, variables)`.
 * The answer is kept per document, variables and language; `error` is a GraphError that `widgets/states` turns into a sentence.
 */
export function useGraphQuery<R, V>(
  document: TypedDocumentString<R, V>,
  variables: V,
  options: GraphQueryOptions<R> = {},
): UseQueryResult<R, GraphError> {
  const language = useRequestLanguage();
  const query = useQuery<R, GraphError>({
    ...toQuestion(document, variables, language),
    enabled: options.enabled ?? true,
    placeholderData: options.keepLast ? keepPreviousData : undefined,
    refetchInterval: ({ state }) => options.again?.(state.data) ?? false,
  });
  return useInPieces(query);
}

/**
 * A query whose first answer is drawn piece by piece, so that a press meanwhile is not kept waiting: what draws large answers would hold
 * the browser for hundreds of milliseconds. Until then it waits; whatever comes later is drawn at once.
 */
export function useInPieces<R>(query: UseQueryResult<R, GraphError>): UseQueryResult<R, GraphError> {
  const { data } = query;
  const isDrawn = useDeferredValue(data !== undefined);
  if (isDrawn || data === undefined) return query;
  // Laid over the query, no copy of it: to read all of it would be to follow all of it.
  return Object.create(query, WAITS) as UseQueryResult<R, GraphError>;
}

const WAITS = Object.fromEntries(
  Object.entries({ data: undefined, isPending: true, isSuccess: false, status: 'pending', fetchStatus: 'fetching' }).map(
    ([name, value]) => [name, { value, enumerable: true }],
  ),
);

/** What is asked, and the key under which the answer is kept. */
export function toQuestion<R, V>(document: TypedDocumentString<R, V>, variables: V, language: Language) {
  return {
    queryKey: [operationName(document), variables, language],
    queryFn: ({ signal }: { signal?: AbortSignal }) => ask(document, variables, language, signal),
  };
}

/** As useGraphQuery, with every page of one list in its `nodes`: for what a screen counts, filters or shows as a whole. */
export function useWholeList<R, V extends { after?: string | null | undefined }>(
  document: TypedDocumentString<R, V>,
  variables: V,
  pick: (answer: R) => Page | null | undefined,
): UseQueryResult<R, GraphError> {
  const language = useRequestLanguage();
  const query = useQuery<R, GraphError>({
    queryKey: [operationName(document), variables, language],
    queryFn: ({ signal }) => readWhole((after) => ask(document, { ...variables, after }, language, signal), pick),
  });
  return useInPieces(query);
}

/** "query Shell {" → "Shell" */
function operationName(document: TypedDocumentString<unknown, never>): string {
  return /^\s*(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? 'unnamed';
}
