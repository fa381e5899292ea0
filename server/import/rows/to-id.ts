import { createHash } from 'node:crypto';

/** An id that the same words give again, so that the same sheet read twice makes nothing new. */
export function toId(prefix: string, ...words: readonly string[]): string {
  return `${prefix}_${createHash('sha256').update(words.join('\0')).digest('hex').slice(0, 12)}`;
}

/** As toId; where something else has that id already, one of its own. */
export function toFreeId(taken: Pick<ReadonlyMap<string, unknown>, 'has' | 'size'>, prefix: string, ...words: readonly string[]): string {
  const id = toId(prefix, ...words);
  return taken.has(id) ? toId(prefix, ...words, String(taken.size)) : id;
}
