import type { RequestHandler } from 'express';
import { Busy } from '../errors.ts';
import { sendError } from './errors.ts';
import { createTally } from './tally.ts';
import { countedFor } from './traffic.ts';

/** The most that the body of one question may hold. */
export const BODY_LIMIT = 1_000_000;
/** Bytes of bodies that one caller may have under way at once: thirty of the largest, thousands of usual ones. */
const MOST_UNDER_WAY = 30 * BODY_LIMIT;
const RETRY_AFTER_SECONDS = 2;

const TOO_MUCH = new Busy({
  zh: '同时发送的请求体过多，请等前面的发完再发。',
  en: 'Too many bodies of requests are being sent at once; please wait for those before to be complete.',
});

/** What is half sent is held in memory until the rest comes: callers who never send the rest must not fill it. */
export function limitBodies(mostBytes = MOST_UNDER_WAY): RequestHandler {
  const underWay = createTally();
  return (request, response, next) => {
    const caller = countedFor(request);
    const { 'content-length': length, 'transfer-encoding': isOpenEnded } = request.headers;
    const bytes = Math.min(isOpenEnded === undefined ? Number(length ?? 0) : BODY_LIMIT, BODY_LIMIT);
    if (underWay.of(caller) + bytes > mostBytes) {
      response.set({ 'Retry-After': String(RETRY_AFTER_SECONDS), Connection: 'close' });
      return sendError(response, TOO_MUCH);
    }
    underWay.add(caller, bytes);
    request.once('close', () => underWay.add(caller, -bytes));
    next();
  };
}
