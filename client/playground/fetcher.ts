import type { ComponentProps } from 'react';
import type { GraphiQL } from 'graphiql';
import { words } from './words.ts';

type Fetcher = ComponentProps<typeof GraphiQL>['fetcher'];

/** Sends what stands in the editor to this server, in the language of the page. */
export function createPlaygroundFetcher(language: 'zh' | 'en'): Fetcher {
  return async (parameters, options) => {
    const headers = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language, ...(options?.headers as Record<string, string>) };
    try {
      const response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(parameters) });
      return await response.json();
    } catch {
      return { errors: [{ message: words[language].noReply }] };
    }
  };
}
