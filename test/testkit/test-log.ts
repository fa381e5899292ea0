import type { Log } from '../../server/graphql/context/log.ts';

export interface TestLog extends Log {
  readonly lines: { level: 'info' | 'warn' | 'error'; details: unknown; message: string }[];
}

/** A logger that keeps what it is told, so that a test can look. */
export function createTestLog(): TestLog {
  const lines: TestLog['lines'] = [];
  const keep = (level: 'info' | 'warn' | 'error') => (first: object | string, message?: string) => {
    lines.push(typeof first === 'string' ? { level, details: null, message: first } : { level, details: first, message: message ?? '' });
  };
  return { lines, info: keep('info'), warn: keep('warn'), error: keep('error') };
}
