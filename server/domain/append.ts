/** Adds the item to the list under the key: how things are grouped, without copying the list at every item. */
export function append<Key, T>(lists: Map<Key, T[]>, key: Key, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
