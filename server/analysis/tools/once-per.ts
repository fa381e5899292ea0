import { threadCache } from '../../chain/byte-cache.ts';

/**
 * Keeps what is computed from an object as long as the object itself lives: facts and views belong to one revision. For what
 * there is one of; what there may be many of is kept by oncePerQuestion, which looks at the room.
 */
export function oncePer<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const kept = new WeakMap<Key, { value: T }>();
  return (key) => {
    let entry = kept.get(key);
    if (!entry) kept.set(key, (entry = { value: compute(key) }));
    return entry.value;
  };
}

/**
 * The same for a question about the object, as long as there is room for the answer.
 * @param kind of question, so that two kinds are not taken for one another
 * @param weigh bytes of an answer, an estimate; null for one that is not to be kept
 */
export function oncePerQuestion<Key extends object, T>(
  kind: string,
  weigh: (answer: T) => number | null,
): (key: Key, question: string, compute: () => T) => T {
  return (key, question, compute) => threadCache.keep(key, `${kind} ${question}`, compute, weigh);
}
