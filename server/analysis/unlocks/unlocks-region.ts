/** Unlocks as a region asks for them. */
import type { RunOptions } from '../method/method.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';

import { findUnlockSets, type Unlock, type UnlockAnswer } from './unlocks.ts';

export interface UnlockOptions extends RunOptions {
  /** Exactly so many additions; 1 when left out. */
  size?: 1 | 2 | 3;
  /** ANY when left out. */
  items?: 'ANY' | 'PURCHASED';
  /** 20 when left out. */
  first?: number;
  /** product → 1 for products that may never be added. */
  excluded?: Uint8Array;
}

export interface UnlockSearch {
  /** What opens only jointly counts first, then the gain, then ids. */
  unlocks: (Unlock & { gain: number })[];
  /** False when there are more than the first ones, or when a limit stopped the search before all sets were ranked. */
  complete: boolean;
  stopReason: UnlockAnswer['stopReason'];
  /** Irreducible sets found, listed or not. */
  found: number;
}

/** @param base product numbers, `view.base('LOCAL_AND_RAW')` */
export function findUnlocks(graph: AndOrGraph, base: readonly number[], options: UnlockOptions = {}): UnlockSearch {
  const { size = 1, items = 'ANY', first = 20, excluded } = options;
  const answer = findUnlockSets(graph, { base, size, items, first, excluded }, options);
  return { ...answer, unlocks: answer.unlocks.map((unlock) => ({ ...unlock, gain: unlock.unlocks.length })) };
}
