import process from 'node:process';
import { pino, type Logger } from 'pino';
import type { Config } from '../config.ts';
import { currentRequest } from '../request/current-request.ts';

/** Lines that nobody takes off our hands are dropped from here on, so that a stuck reader of the log costs memory once. */
const MOST_KEPT = 4_000_000;

/**
 * JSON lines on standard error; each line that a request causes carries its id, and an error under `err` its message and
 * stack. Written behind the answers: whoever reads the log slowly, or not at all, holds up nobody, and no end of the service.
 */
export function createLog(level: Config['logLevel']): Logger {
  const mixin = () => {
    const request = currentRequest();
    return request ? { requestId: request.id } : {};
  };
  const write = (line: string): void => {
    if (process.stderr.writableLength < MOST_KEPT) process.stderr.write(line);
  };
  return pino({ level, mixin }, { write });
}
