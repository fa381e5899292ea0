import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IntendedError, type Sentence } from '../../errors.ts';
import { currentRequest } from '../../request/current-request.ts';
import { say } from './language.ts';
import type { Log } from './log.ts';
import { misfit, sayAboutRequest } from './about-request.ts';

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** An intended error keeps its code and its sentence in the caller's language; anything else is logged and masked. */
export function createErrorFormatter(log: Log, createId: () => string = randomUUID): ErrorFormatter {
  return (formatted, error) => {
    const intended = findIntended(error);
    if (intended) return answer(formatted, cutQuoted(say(intended.sentence)), { ...cutTexts(intended.details), code: intended.code });
    const atFault = sayAboutRequest(formatted);
    if (atFault) return answer(formatted, say(atFault), { code: formatted.extensions?.['code'] });
    if (isOperationNotOffered(error)) return answer(formatted, say(misfit(formatted.message)), { code: 'INVALID_INPUT' });
    const id = currentRequest()?.id ?? createId();
    log.error({ id, err: unwrap(error), path: formatted.path }, 'A request failed for a reason that the caller is not told.');
    return answer(formatted, say(somethingBroke(id)), { code: 'INTERNAL_SERVER_ERROR', id });
  };
}

function answer(formatted: GraphQLFormattedError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}

function findIntended(error: unknown): IntendedError | null {
  const inner = unwrap(error);
  return inner instanceof IntendedError ? inner : null;
}

/** What was thrown first, inside the layers that graphql-js and Apollo wrap around what a resolver throws. */
function unwrap(error: unknown): unknown {
  let inner: unknown = unwrapResolverError(error);
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/** graphql-js says so, without a code, of a mutation or subscription where the schema has none. */
function isOperationNotOffered(error: unknown): boolean {
  return (
    error instanceof GraphQLError &&
    !error.originalError &&
    !error.path &&
    /^Schema is not configured to execute \w+ operation/.test(error.message)
  );
}

const MOST_QUOTED = 60;
const QUOTED = new RegExp(`([“"])([^”"]{${MOST_QUOTED}})[^”"]+([”"])`, 'gu');

/** What a sentence quotes from a request may be as long as the request: the beginning of it will do. */
function cutQuoted(sentence: string): string {
  return sentence.replace(QUOTED, '$1$2…$3');
}

function cutTexts(details: Record<string, unknown>): Record<string, unknown> {
  const cut = (value: unknown) => (typeof value === 'string' && value.length > MOST_QUOTED ? `${value.slice(0, MOST_QUOTED)}…` : value);
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, cut(value)]));
}

function somethingBroke(id: string): Sentence {
  return {
    zh: `服务内部出错，已记入日志，编号 ${id}。`,
    en: `Something went wrong inside the service; it is in the log under ${id}.`,
  };
}
