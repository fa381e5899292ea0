import compression from 'compression';
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Sentence } from '../errors.ts';
import { say } from '../graphql/context/language.ts';
import { isLoopback } from './loopback.ts';

const MINUTE = 60_000;
const REQUESTS_PER_MINUTE = 1200;
const TOO_MANY: Sentence = { zh: '请求过于频繁，请稍后再试。', en: 'There are too many requests; please try again in a moment.' };

/** Compresses what goes over a network; inside one machine it would only cost time. */
export const compressAnswers: RequestHandler = compression({
  filter: (request, response) => !isLoopback(request as Parameters<typeof isLoopback>[0]) && compression.filter(request, response),
});

/** A generous limit per address, so that one runaway script does not stop the others; not for the machine itself. */
export const limitRate: RequestHandler = rateLimit({
  windowMs: MINUTE,
  limit: REQUESTS_PER_MINUTE,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  skip: isLoopback,
  handler: (_request, response) => {
    response.status(429).json({ errors: [{ message: say(TOO_MANY), extensions: { code: 'TOO_COSTLY' } }] });
  },
});
