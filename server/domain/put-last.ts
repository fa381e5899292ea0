/**
 * Puts an entry behind all others; of more than so many the first goes: how what was seen or asked last is kept, and no more of it.
 */
export function putLast<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value as Key);
}
