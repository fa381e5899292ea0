import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { IntendedError, InvalidInput, NotFound, type ErrorCode } from '../errors.ts';
import type { Log } from '../graphql/context/log.ts';
import { say } from '../graphql/context/language.ts';
import { currentRequest } from '../request/current-request.ts';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  CURSOR_EXPIRED: 410,
  TOO_COSTLY: 429,
  GRAPH_UNAVAILABLE: 503,
  BUSY: 503,
};

const INTERNAL = 'INTERNAL_SERVER_ERROR';

/** An address that nothing answers. */
export const answerNotFound: RequestHandler = (request, response) => {
  const path = request.path.slice(0, 100);
  sendError(response, new NotFound({ zh: `没有“${path}”这个地址。`, en: `There is nothing at the address "${path}".` }));
};

/** One sentence for everything that goes wrong outside GraphQL; only what is meant for the caller is told. */
export function createErrorHandler(log: Log): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const intended = error instanceof IntendedError ? error : aboutBody(error);
    if (intended) return sendError(response, intended, statusOf(error));
    const request = currentRequest();
    const id = request?.id ?? randomUUID();
    if (request) request.code = INTERNAL;
    log.error({ err: error, id }, 'A request failed for a reason that the caller is not told.');
    response.set('Cache-Control', 'no-store').status(500);
    response.json({
      errors: [
        {
          message: say({
            zh: `服务内部出错，已记入日志，编号 ${id}。`,
            en: `Something went wrong inside the service; it is in the log under ${id}.`,
          }),
          extensions: { code: INTERNAL, id },
        },
      ],
    });
  };
}

/** Answers with the one sentence of an error, as every error of the service is answered. */
export function sendError(response: Response, error: IntendedError, status = STATUS[error.code] ?? 400): void {
  const request = currentRequest();
  if (request) request.code = error.code;
  response.set('Cache-Control', 'no-store').status(status);
  const { retryAfter } = error.details;
  if (typeof retryAfter === 'number') response.set('Retry-After', String(retryAfter));
  response.json({ errors: [{ message: say(error.sentence), extensions: { ...error.details, code: error.code } }] });
}

/** What the body parser found wrong, in our words. */
function aboutBody(error: unknown): InvalidInput | null {
  const type = error instanceof Error && 'type' in error ? error.type : null;
  if (type === 'entity.parse.failed')
    return new InvalidInput({ zh: '请求体不是正确的 JSON。', en: 'The body of the request is not correct JSON.' });
  if (type === 'entity.too.large') return tooLarge(error);
  const status = statusOf(error);
  if (status === undefined || status < 400 || status >= 500) return null;
  return new InvalidInput({
    zh: '请求无法读取，请检查地址和请求头。',
    en: 'The request cannot be read; please check its address and its headers.',
  });
}

function tooLarge(error: unknown): InvalidInput {
  const bytes = Number((error as { limit?: unknown }).limit);
  const limit = bytes < 1_000_000 ? `${Math.round(bytes / 1000)} KB` : `${bytes / 1_000_000} MB`;
  return new InvalidInput({ zh: `请求体过大，上限 ${limit}。`, en: `The body of the request is too large; the limit is ${limit}.` });
}

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}
