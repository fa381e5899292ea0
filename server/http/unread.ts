import type { Request, RequestHandler, Response } from 'express';
import { Busy } from '../errors.ts';
import { sendError } from './errors.ts';
import { createTally } from './tally.ts';
import { countedFor } from './traffic.ts';

/** Bytes of answers that one caller may leave unread before he is answered anything more: eight of the largest. */
const MOST_UNREAD = 64_000_000;
/** How long nothing of an answer may be read before its connection is ended. */
const PATIENCE_MS = 30_000;
const RETRY_AFTER_SECONDS = 2;

const UNREAD = new Busy({
  zh: '还有太多答案没有接收，请先接收完再提问。',
  en: 'Too many answers have not been received yet; please receive those before you ask on.',
});

/** What keeps answers that nobody reads from filling the memory: they are held until the caller has taken them, or is given up. */
export interface Unread {
  /** Refuses the questions of a caller who does not read. */
  readonly limit: RequestHandler;
  /** Counts an answer of so many bytes, from when it is ready to when it is out. */
  hold(request: Request, response: Response, bytes: number): void;
}

export function createUnread(mostBytes = MOST_UNREAD, patienceMs = PATIENCE_MS): Unread {
  const unread = createTally();
  return {
    limit(request, response, next) {
      if (unread.of(countedFor(request)) <= mostBytes) return next();
      response.set('Retry-After', String(RETRY_AFTER_SECONDS));
      sendError(response, UNREAD);
    },
    hold(request, response, bytes) {
      if (response.closed) return;
      const caller = countedFor(request);
      unread.add(caller, bytes);
      response.once('close', () => unread.add(caller, -bytes));
      // Without a listener of its own this ends the connection once nothing moves on it for so long.
      response.setTimeout(patienceMs);
    },
  };
}
