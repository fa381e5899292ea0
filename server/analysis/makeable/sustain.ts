/**
 * What a running chain hangs on: which products can no longer be made when some are taken away.
 * S(banned) is the closure over the running processes from a fixed base minus the banned; a banned product is never in it,
 * its process still fires for its other yields. `lost(banned)` = S(∅) − S(banned) − banned.
 * Assumption: quantities and stocks do not matter; one member of each OR group is enough.
 *
 * One closure gives S(∅); each loss then looks only at what hung on the banned products: every product remembers the source
 * and every requirement the member that first served it, a thing is in doubt when that support goes, and the doubtful are
 * settled part by part in upstream order, so that a loop of by-products cannot keep itself alive.
 * Cost of one loss: links around the doubtful × log; linear memory, no recursion.
 * [Gupta, Mumick & Subrahmanian 1993, delete and rederive; Nielsen, Andersen & Pretolani 2005, shortest hyperpaths]
 */
import type { AndOrGraph } from './and-or-graph.ts';
import { closure } from './closure.ts';
import { findComponents } from './components.ts';
import { findFirstMembers } from './first-members.ts';
import { Heap } from '../tools/heap.ts';

export interface Sustain {
  /** product → 1 when it is in S(∅). */
  readonly has: Uint8Array;
  /**
   * Products lost with the banned, without the banned themselves, ascending.
   * @param most stop the search once so many are lost for certain (they are then the only ones returned)
   * @param counts product → 1 for those that count and are returned; the others are lost silently
   */
  lost(banned: Iterable<number>, most?: number, counts?: Uint8Array): number[];
}

export interface SustainInput {
  base: Iterable<number>;
  /** process → 1 when it runs; without it all do. */
  allowed?: Uint8Array;
}

const DOUBTFUL = 1;
const GONE = 2;

export function createSustain(graph: AndOrGraph, { base, allowed }: SustainInput): Sustain {
  const { useStart, uses, requirementStart, requirementProcess, memberStart, members, yieldStart, yields, sourceStart, sources } = graph;
  const productCount = graph.products.length;
  const full = closure(graph, base, allowed ? { allowedProcesses: allowed } : {});
  const fires = new Uint8Array(graph.processes.length);
  for (const p of full.fired) fires[p] = 1;
  const inSet = new Uint8Array(productCount + fires.length);
  inSet.set(full.has, 0);
  inSet.set(fires, productCount);
  const component = findComponents(graph, inSet);
  const firstMember = findFirstMembers(graph, full);

  /** 0 untouched; elements touched by one question are put back after it. */
  const state = new Uint8Array(inSet.length);

  const isThere = (q: number) => full.has[q] === 1 && state[q] === 0;
  const holds = (v: number): boolean => {
    if (v < productCount) {
      for (let k = sourceStart[v]!; k < sourceStart[v + 1]!; k++)
        if (fires[sources[k]!] && state[productCount + sources[k]!] === 0) return true;
      return false;
    }
    const p = v - productCount;
    for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
      let there = false;
      for (let k = memberStart[r]!; k < memberStart[r + 1]! && !there; k++) there = isThere(members[k]!);
      if (!there) return false;
    }
    return true;
  };
  /** Calls back for every element that rests on v. */
  const eachFollower = (v: number, onlyFirst: boolean, call: (w: number) => void) => {
    if (v < productCount) {
      for (let k = useStart[v]!; k < useStart[v + 1]!; k++) {
        const p = requirementProcess[uses[k]!]!;
        if (fires[p] && (!onlyFirst || firstMember[uses[k]!] === v)) call(productCount + p);
      }
      return;
    }
    for (let k = yieldStart[v - productCount]!; k < yieldStart[v - productCount + 1]!; k++) {
      const q = yields[k]!;
      if (!onlyFirst || full.firstSource[q] === v - productCount) call(q);
    }
  };

  function lost(banned: Iterable<number>, most = Infinity, counts?: Uint8Array): number[] {
    const found: number[] = [];
    const touched: number[] = [];
    const heap = new Heap<number>((v, w) => component[v]! - component[w]!);
    const doubt = (w: number) => {
      if (state[w] !== 0) return false;
      state[w] = DOUBTFUL;
      touched.push(w);
      return true;
    };
    const doubtLater = (w: number) => {
      if (doubt(w)) heap.push(w);
    };
    const starts = [...new Set(banned)].filter((q) => full.has[q]);
    for (const q of starts) {
      state[q] = GONE;
      touched.push(q);
    }
    for (const q of starts) eachFollower(q, true, doubtLater);

    while (heap.size > 0 && found.length < most) {
      const part = component[heap.peek()!]!;
      const doubtful: number[] = [];
      while (heap.size > 0 && component[heap.peek()!] === part) doubtful.push(heap.pop()!);
      for (let i = 0; i < doubtful.length; i++) {
        eachFollower(doubtful[i]!, true, (w) => {
          if (component[w] === part && doubt(w)) doubtful.push(w);
        });
      }
      const revived = doubtful.filter(holds);
      for (const v of revived) state[v] = 0;
      for (let i = 0; i < revived.length; i++) {
        eachFollower(revived[i]!, false, (w) => {
          if (component[w] !== part || state[w] !== DOUBTFUL || !holds(w)) return;
          state[w] = 0;
          revived.push(w);
        });
      }
      for (const v of doubtful) {
        if (state[v] !== DOUBTFUL) continue;
        state[v] = GONE;
        if (v < productCount && (!counts || counts[v])) found.push(v);
        eachFollower(v, true, (w) => {
          if (component[w] !== part) doubtLater(w);
        });
      }
    }
    for (const v of touched) state[v] = 0;
    return found.slice(0, Math.min(found.length, most)).sort((a, b) => a - b);
  }
  return { has: full.has, lost };
}
