import type { RequestHandler } from 'express';
import { Busy } from '../errors.ts';
import { sendError } from './errors.ts';
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
  const underWay = new Map<string, number>();
  return (request, response, next) => {
    const caller = countedFor(request);
    const { 'content-length': length, 'transfer-encoding': isOpenEnded } = request.headers;
    const bytes = Math.min(isOpenEnded === undefined ? Number(length ?? 0) : BODY_LIMIT, BODY_LIMIT);
    const add = (change: number): void => {
      const sum = (underWay.get(caller) ?? 0) + change;
      if (sum > 0) underWay.set(caller, sum);
      else underWay.delete(caller);
    };
    if ((underWay.get(caller) ?? 0) + bytes > mostBytes) {
      response.set({ 'Retry-After': String(RETRY_AFTER_SECONDS), Connection: 'close' });
      return sendError(response, TOO_MUCH);
    }
    add(bytes);
    request.once('close', () => add(-bytes));
    next();
  };
}
