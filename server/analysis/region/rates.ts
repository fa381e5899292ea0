/** Completeness 完整度 and local supply rate 本地配套率 of a region, both over stage ≥ 1 products that are no classes. */
export interface Completeness {
  /** Products with status strong, weak or possible. */
  have: number;
  all: number;
  /** have / all; null where the chain has no such product. */
  value: number | null;
}

export interface LocalSupplyRate {
  /** Needed products that are available, ascending. */
  have: number[];
  /** Needed products. */
  need: number[];
  /** Null where nothing is needed. */
  value: number | null;
}

export function toCompleteness(stage: Uint8Array, available: Uint8Array): Completeness {
  let have = 0;
  let all = 0;
  available.forEach((isAvailable, q) => {
    if (stage[q] === 0) return;
    all++;
    have += isAvailable;
  });
  return { have, all, value: all === 0 ? null : have / all };
}

export function toLocalSupplyRate(stage: Uint8Array, available: Uint8Array, needed: Uint8Array): LocalSupplyRate {
  const need = listOf(needed).filter((q) => stage[q]! >= 1);
  const have = need.filter((q) => available[q]);
  return { have, need, value: need.length === 0 ? null : have.length / need.length };
}

/** The numbers that carry a 1, ascending. */
export function listOf(bits: Uint8Array): number[] {
  const list: number[] = [];
  bits.forEach((bit, i) => {
    if (bit) list.push(i);
  });
  return list;
}
