/** Lists that are made anew at each revision, and stay the very same where they come to the same. */

export interface SameLists {
  /**
   * The list of that name: the last one where all that it was made of is the same, and where what is made now holds the same rows.
   * @param of objects by which it is known that nothing changed
   */
  keep<T>(name: string, of: readonly object[], make: () => T[]): T[];
  /** The fact as it is shown, once for each. */
  shown<T extends object>(name: string, fact: T, show: (fact: T) => T): T;
}

interface Kept {
  of: readonly object[];
  list: unknown[];
}

export function createSameLists(): SameLists {
  const lists = new Map<string, Kept>();
  const shown = new Map<string, WeakMap<object, object>>();
  return {
    keep<T>(name: string, of: readonly object[], make: () => T[]): T[] {
      const there = lists.get(name);
      if (there && isSame(there.of, of)) return there.list as T[];
      const made = make();
      const list = there && isSame(there.list, made) ? (there.list as T[]) : made;
      lists.set(name, { of, list });
      return list;
    },
    shown<T extends object>(name: string, fact: T, show: (fact: T) => T): T {
      const own = shown.get(name) ?? new WeakMap<object, object>();
      shown.set(name, own);
      const there = own.get(fact);
      if (there) return there as T;
      const now = show(fact);
      // What stays as it is needs no place.
      if (now !== fact) own.set(fact, now);
      return now;
    },
  };
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, i) => one === b[i]);
