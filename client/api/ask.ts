import { noteFreshness } from './freshness.ts';
import type { TypedDocumentString } from './generated.ts';
import { GraphError, toGraphError } from './graph-error.ts';
import type { Language } from './language.ts';
import { send, takeAhead, toBody, type Answer } from './send.ts';
import { noteSignedOut } from './signed-out.ts';

/**
 * Sends one typed document to this server's /graphql and gives its data, at the revision that the page's address names.
 * @throws GraphError when the server is out of reach or any field of the answer failed
 */
export async function ask<R, V>(document: TypedDocumentString<R, V>, variables: V, language: Language, signal?: AbortSignal): Promise<R> {
  const body = toBody(document, variables);
  const answer = (await takeAhead<R>(body, language)) ?? (await readAnswer<R>(await reach(body, language, signal)));
  noteFreshness(answer.extensions);
  const failed = answer.errors?.[0];
  if (failed?.extensions?.['code'] === 'UNAUTHENTICATED') noteSignedOut(true);
  if (failed) throw toGraphError(failed);
  if (answer.data === null || answer.data === undefined) throw new GraphError('UNEXPECTED', null);
  return answer.data;
}

async function reach(body: string, language: Language, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await send(body, language, signal);
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new GraphError('OFFLINE', null, { cause });
  }
}

async function readAnswer<R>(response: Response): Promise<Answer<R>> {
  if (response.status === 429) throw new GraphError('TOO_MANY_REQUESTS', null);
  // A development proxy answers 502 or 504 when nobody listens behind it.
  if (response.status === 502 || response.status === 504) throw new GraphError('OFFLINE', null);
  try {
    return (await response.json()) as Answer<R>;
  } catch (cause) {
    throw new GraphError(response.status === 503 ? 'GRAPH_UNAVAILABLE' : 'UNEXPECTED', null, { cause });
  }
}
