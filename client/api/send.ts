import type { Language } from '../../shared/language.ts';
import { AS_OF, readAsOf } from './as-of.ts';
import type { TypedDocumentString } from './generated/typed-document.ts';
import { toLanguageTag } from './language-tag.ts';

/** What the server answers to a question. */
export interface Answer<R> {
  data?: R | null;
  errors?: { message?: unknown; extensions?: Record<string, unknown> }[];
  extensions?: { revision?: unknown; stale?: unknown };
}

/** Milliseconds for which an answer passes for fresh: facts change seldom. */
export const FRESH_FOR = 60_000;

const ahead = new Map<string, { answer: Promise<Answer<unknown> | null>; sent: number }>();

/** A question as it goes over the line. */
export function toBody<R, V>(document: TypedDocumentString<R, V>, variables: V): string {
  return JSON.stringify({ query: document.toString(), variables });
}

/** Sends a question at the revision that the page's address names. */
export function send(body: string, language: Language, signal?: AbortSignal): Promise<Response> {
  const asOf = readAsOf();
  return fetch(asOf === null ? '/graphql' : `/graphql?${AS_OF}=${encodeURIComponent(asOf)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': toLanguageTag(language) },
    body,
    signal,
  });
}

/**
 * Sends a question while the program that will ask it is still on its way. What fails is left for it to ask again, and to tell.
 * @returns the data; null where there is no answer that is whole
 */
export async function sendAhead<R, V>(document: TypedDocumentString<R, V>, variables: V, language: Language): Promise<R | null> {
  const body = toBody(document, variables);
  const answer = readWholeAnswer<R>(send(body, language));
  ahead.set(toKey(body, language), { answer, sent: performance.now() });
  return (await answer)?.data ?? null;
}

/** The answer to a question that was sent ahead, once and while it is fresh; null where none was, or it failed. */
export async function takeAhead<R>(body: string, language: Language): Promise<Answer<R> | null> {
  const key = toKey(body, language);
  const found = ahead.get(key);
  ahead.delete(key);
  if (!found || performance.now() - found.sent > FRESH_FOR) return null;
  return (await found.answer) as Answer<R> | null;
}

async function readWholeAnswer<R>(sent: Promise<Response>): Promise<Answer<R> | null> {
  try {
    const response = await sent;
    const answer = (await response.json()) as Answer<R>;
    return response.ok && !answer.errors && answer.data ? answer : null;
  } catch {
    return null;
  }
}

function toKey(body: string, language: Language): string {
  return `${language} ${readAsOf() ?? ''} ${body}`;
}
