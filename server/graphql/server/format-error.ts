import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { IntendedError, type Sentence } from '../../errors.ts';
import type { Log } from '../context/log.ts';
import { say } from '../context/language.ts';

/** Codes of Apollo Server for a request that is at fault; its own sentence is shown. */
const CALLER_AT_FAULT: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** An intended error keeps its code and its sentence in the caller's language; anything else is logged and masked. */
export function createErrorFormatter(log: Log, createId: () => string = randomUUID): ErrorFormatter {
  return (formatted, error) => {
    const intended = findIntended(error);
    if (intended) return answer(formatted, say(intended.sentence), { ...intended.details, code: intended.code });
    if (CALLER_AT_FAULT.has(formatted.extensions?.['code']) || isOperationNotOffered(error)) {
      return answer(formatted, say(aboutRequest(formatted.message)), { code: 'INVALID_INPUT' });
    }
    const id = createId();
    log.error({ id, error }, 'A request failed for a reason that the caller is not told.');
    return answer(formatted, say(somethingBroke(id)), { code: 'INTERNAL_SERVER_ERROR', id });
  };
}

function answer(formatted: GraphQLFormattedError, message: string, extensions: Record<string, unknown>): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions };
}

/** The intended error inside the layers that graphql-js and Apollo wrap around what a resolver throws. */
function findIntended(error: unknown): IntendedError | null {
  let inner: unknown = unwrapResolverError(error);
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner instanceof IntendedError ? inner : null;
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

function aboutRequest(message: string): Sentence {
  return { zh: `查询不符合接口约定：${message}`, en: `The query does not fit the interface: ${message}` };
}

function somethingBroke(id: string): Sentence {
  return {
    zh: `服务内部出错，已记入日志，编号 ${id}。`,
    en: `Something went wrong inside the service; it is in the log under ${id}.`,
  };
}
