/**
 * Gives what was computed from the very same lists, or computes it. Of two revisions that share most of their lists the second one is made
 * of the pieces of the first.
 */
export type Memo = <T>(name: string, of: readonly object[], compute: () => T) => T;

/** Computes always: for lists that somebody may still change. */
export const NO_MEMO: Memo = (_, __, compute) => compute();

interface Place {
  values: Map<string, unknown>;
  next: WeakMap<object, Place>;
}
const createPlace = (): Place => ({ values: new Map(), next: new WeakMap() });

/** What is kept goes when the first of its lists goes. */
export function createMemo(): Memo {
  const root = createPlace();
  return <T>(name: string, of: readonly object[], compute: () => T): T => {
    let place = root;
    for (const list of of) {
      let next = place.next.get(list);
      if (!next) place.next.set(list, (next = createPlace()));
      place = next;
    }
    if (!place.values.has(name)) place.values.set(name, compute());
    return place.values.get(name) as T;
  };
}
