import { constants } from 'node:zlib';
import compression from 'compression';
import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { TooCostly } from '../errors.ts';
import { callerOf, isLoopback } from './addresses.ts';
import { sendError } from './errors.ts';

const MINUTE = 60_000;

/** How many questions a minute one caller may ask. */
export interface Rates {
  /** Whoever comes over the network, by address. */
  caller: number;
  /** The programs of this very machine together: far beyond what its pages need, but one that runs wild is stopped. */
  thisMachine: number;
}
export const RATES: Rates = { caller: 1200, thisMachine: 120_000 };

const TOO_MANY = new TooCostly({ zh: '请求过于频繁，请稍后再试。', en: 'There are too many requests; please try again in a moment.' });

/** Compresses whatever is longer than one kilobyte, at the quickest level: an answer is made for one reader and one time. */
export const compressAnswers: RequestHandler = compression({
  threshold: 1024,
  level: constants.Z_BEST_SPEED,
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } },
});

/** Whom a request is counted for: callers in one IPv6 network count as one. */
export function countedFor(request: Request): string {
  return ipKeyGenerator(callerOf(request));
}

/** A limit per caller, so that one runaway script does not stop the others. */
export function limitRate({ caller, thisMachine }: Rates): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: (request) => (isLoopback(callerOf(request)) ? thisMachine : caller),
    keyGenerator: countedFor,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // It would warn of X-Forwarded-For without a trusted proxy; here that means exactly what it should: nothing.
    validate: { xForwardedForHeader: false, trustProxy: false },
    handler: (_request, response) => sendError(response, TOO_MANY, 429),
  });
}
