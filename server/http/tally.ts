/** Bytes that are held for each caller; one who has none is forgotten. */
export interface Tally {
  of(caller: string): number;
  add(caller: string, bytes: number): void;
}

export function createTally(): Tally {
  const held = new Map<string, number>();
  const of = (caller: string): number => held.get(caller) ?? 0;
  return {
    of,
    add(caller, bytes) {
      const sum = of(caller) + bytes;
      if (sum > 0) held.set(caller, sum);
      else held.delete(caller);
    },
  };
}
