import type { GraphiQL } from 'graphiql';
import { parse } from 'graphql';
import type { ComponentProps } from 'react';
import { noteFreshness } from '../api/freshness.ts';
import { words } from './words.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/**
 * Sends what stands in the editor to this server, in the language of the page.
 * @param tell is given every answer, but not what the editor asks about the interface for itself
 */
export function createPlaygroundFetcher(language: 'zh' | 'en', tell: (answer: unknown) => void): Fetcher {
  let newest = 0;
  return async ({ query, variables, operationName }, options) => {
    const isOwn = operationName === 'IntrospectionQuery';
    const asked = isOwn ? newest : ++newest;
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': language,
      ...(options?.headers as Record<string, string>),
    };
    const body = JSON.stringify({ query, variables, ...(needsName(query) && { operationName }) });
    try {
      const response = await fetch('/graphql', { method: 'POST', headers, body });
      const answer = (await response.json()) as { extensions?: { revision?: unknown; stale?: unknown } };
      noteFreshness(answer.extensions);
      // Who asks something else meanwhile is told of that alone, in whatever order the answers come.
      if (!isOwn && asked === newest) tell(answer);
      return answer;
    } catch {
      return { errors: [{ message: words[language].noReply }] };
    }
  };
}

/** Only among several operations: just after a change of the text the editor may still give the name of the one before. */
function needsName(query: string): boolean {
  try {
    return parse(query).definitions.filter(({ kind }) => kind === 'OperationDefinition').length > 1;
  } catch {
    return false;
  }
}
