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
