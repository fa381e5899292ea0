import type { Response } from 'express';

/** Aborted when the caller closes the connection before the whole answer is his. */
export function signalWhenGone(response: Response): AbortSignal {
  const gone = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) gone.abort();
  });
  return gone.signal;
}
