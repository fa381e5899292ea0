import { createHash } from 'node:crypto';

/** An id that the same words give again, so that the same sheet read twice makes nothing new. */
export function toId(prefix: string, ...words: readonly string[]): string {
  return `${prefix}_${createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 12)}`;
}
