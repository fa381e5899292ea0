import { threadCache } from '../../chain/byte-cache.ts';

/**
 * Keeps the answer to a question about an object, as long as there is room for it and the object lives; see oncePer.
 * @param kind of question, so that two kinds are not taken for one another
 * @param weigh bytes of an answer, an estimate; null for one that is not to be kept
 */
export function oncePerQuestion<Key extends object, T>(
  kind: string,
  weigh: (answer: T) => number | null,
): (key: Key, question: string, compute: () => T) => T {
  return (key, question, compute) => threadCache.keep(key, `${kind} ${question}`, compute, weigh);
}
