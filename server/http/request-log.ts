import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Log } from '../graphql/context/log.ts';
import { withRequest, type CurrentRequest } from '../request/current-request.ts';
import { callerOf } from './addresses.ts';

/** What a proxy or a program may call its request by; anything else could break out of a line of somebody's log. */
const SANE_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;
const SHOWN = 200;

/** One request that is over. Nothing of what was asked or answered is in it but the name of the operation. */
export interface Answered {
  requestId: string;
  caller: string;
  method: string;
  /** Without the parameters behind it. */
  path: string;
  /** Null for a GraphQL operation without a name; left out where none was settled. */
  operation?: string | null;
  cost?: number;
  status: number;
  code?: string;
  /** Of the body, as they went over the wire. */
  bytes: number;
  ms: number;
  /** The caller went before the whole answer was out. */
  gone?: true;
}

/**
 * Gives each request an id, which its answer and every line of the log that it causes carry, and tells of it once it is over.
 * @param onAnswered is told beside the log
 */
export function followRequests(log: Log, onAnswered: (answered: Answered) => void): RequestHandler {
  return (request, response, next) => {
    const given = request.headers['x-request-id'];
    const current: CurrentRequest = { id: typeof given === 'string' && SANE_ID.test(given) ? given : randomUUID() };
    const start = performance.now();
    const { method } = request;
    const path = cut(request.path);
    const caller = callerOf(request);
    const bytes = countBytes(request, response);
    response.set('X-Request-Id', current.id);
    response.once('close', () => {
      const { id: requestId, operation, cost, code } = current;
      const answered: Answered = {
        requestId,
        caller,
        method,
        path,
        ...(operation !== undefined && { operation: operation && cut(operation) }),
        ...(cost !== undefined && { cost }),
        status: response.statusCode,
        ...(code !== undefined && { code }),
        bytes: bytes(),
        ms: Math.round((performance.now() - start) * 10) / 10,
        ...((!response.writableFinished || request.readableAborted) && { gone: true }),
      };
      log.info(answered, 'request');
      onAnswered(answered);
    });
    withRequest(current, () => next());
  };
}

/** Counts what is written; it stands before the compression, so what it sees is what is sent. */
function countBytes({ method }: Request, response: Response): () => number {
  let bytes = 0;
  const count = (chunk: unknown, encoding: unknown) => {
    if (method === 'HEAD') return;
    if (typeof chunk === 'string') bytes += Buffer.byteLength(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8');
    else if (chunk instanceof Uint8Array) bytes += chunk.byteLength;
  };
  for (const name of ['write', 'end'] as const) {
    const send = response[name].bind(response) as (...given: unknown[]) => never;
    response[name] = (...given: unknown[]) => {
      count(given[0], given[1]);
      return send(...given);
    };
  }
  return () => bytes;
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
