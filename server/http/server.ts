import { randomUUID } from 'node:crypto';
import { createServer, STATUS_CODES, type RequestListener, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Sentence } from '../errors.ts';
import type { Log } from '../graphql/context/log.ts';
import { toPlainAddress } from './addresses.ts';
import { BARE_HEADERS } from './security.ts';

/** Slow callers hold a connection, and nothing else, for no longer than this. */
const TIMEOUTS = {
  /** From the opening of a connection, or the end of the last answer on it, to the last header. */
  headersTimeout: 10_000,
  /** To the last byte of the body. */
  requestTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
  /** Longer than the minute for which proxies keep a connection, so that it is they who end it. */
  keepAliveTimeout: 65_000,
};
/** More than a bureau opens, fewer than a process may hold. */
const MAX_CONNECTIONS = 5_000;

const REASONS: Readonly<Record<number, Sentence>> = {
  400: { zh: '请求不是正确的 HTTP。', en: 'The request is not correct HTTP.' },
  408: { zh: '请求发送得太慢。', en: 'The request was sent too slowly.' },
  431: { zh: '请求头过长。', en: 'The headers of the request are too long.' },
};
const STATUS: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/**
 * The HTTP server for the application. A request without a Host is left to the application to refuse; one that is no HTTP
 * at all gets its sentence, headers and line in the log here.
 */
export function createHttpServer(listener: RequestListener, log: Log, timeouts: ServerOptions = TIMEOUTS): Server {
  const server = createServer({ ...timeouts, requireHostHeader: false });
  server.maxConnections = MAX_CONNECTIONS;
  server.on('request', listener);
  // What it expects beyond 100-continue nobody offers, and may be left out of account.
  server.on('checkExpectation', listener);
  const latest = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }, response) => latest.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const response = latest.get(socket);
    const isAsking = response !== undefined && !response.writableFinished;
    const status = STATUS[error.code ?? ''] ?? 400;
    // In the midst of a request there is one thing to say, that it comes too slowly, and only before its answer has begun.
    const isTooLate = isAsking && (status !== 408 || response.headersSent);
    if (isTooLate || isHopeless(error, socket)) return void socket.destroy();
    const requestId = randomUUID();
    // A request that has begun has its own line in the log.
    if (isAsking) response.statusCode = status;
    else log.info({ requestId, caller: toPlainAddress(socket.remoteAddress), status, reason: error.code ?? null }, 'request');
    socket.end(toAnswer(status, requestId));
  });
  return server;
}

/** Nobody is there to read an answer, or nobody has asked anything. */
function isHopeless({ code }: NodeJS.ErrnoException, socket: Socket): boolean {
  return !socket.writable || code === 'ECONNRESET' || (code === 'ERR_HTTP_REQUEST_TIMEOUT' && socket.bytesRead === 0);
}

/** The language of somebody whose headers cannot be read is not known: both are said. */
function toAnswer(status: number, requestId: string): string {
  const { zh, en } = REASONS[status] as Sentence;
  const body = JSON.stringify({ errors: [{ message: `${zh} / ${en}`, extensions: { code: 'INVALID_INPUT' } }] });
  const headers = {
    ...BARE_HEADERS,
    'X-Request-Id': requestId,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n');
}
