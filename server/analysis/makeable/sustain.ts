/**
 * What a running chain hangs on: which products can no longer be made when some are taken away, or some processes stop.
 * S(banned) is the closure over the running processes from the base minus the banned; a banned product is never in it,
 * its process still fires for its other yields. `lost(banned)` = S(∅) − S(banned) − banned.
 * A *ring source* is a product of the base that stands only while some process that yields it fires: a running ring keeps
 * itself alive, and goes when something that it needs is gone.
 * Assumption: quantities and stocks do not matter; one member of each OR group is enough.
 *
 * One closure gives S(∅); each loss then looks only at what hung on the banned products: every product remembers the source
 * and every requirement the member that first served it, a thing is in doubt when that support goes, and the doubtful are
 * settled part by part in upstream order, so that a loop of by-products cannot keep itself alive.
 * Cost of one loss: links around the doubtful × log; linear memory, no recursion.
 * [Gupta, Mumick & Subrahmanian 1993, delete and rederive; Nielsen, Andersen & Pretolani 2005, shortest hyperpaths]
 */
import type { AndOrGraph } from './and-or-graph.ts';
import { closure, type Closure } from './closure.ts';
import { findComponents } from './components.ts';
import { findFirstMembers } from './first-members.ts';
import { Heap } from '../tools/heap.ts';

export interface LossOptions {
  /** Stop the search once so many are lost for certain (they are then the only ones returned). */
  most?: number;
  /** product → 1 for those that count and are returned; the others are lost silently. */
  counts?: Uint8Array;
  /** Processes that stop as well, whatever their inputs. */
  stopped?: Iterable<number>;
}

export interface Sustain {
  /** product → 1 when it is in S(∅). */
  readonly has: Uint8Array;
  /** Products lost with the banned, without the banned themselves, ascending. */
  lost(banned: Iterable<number>, options?: LossOptions): number[];
}

export interface SustainInput {
  base: Iterable<number>;
  /** Products of the base that stand only while a running process yields them. */
  ring?: Iterable<number>;
  /** process → 1 when it runs; without it all do. */
  allowed?: Uint8Array;
  /** requirement → 1 when it is met whatever is lost. */
  met?: Uint8Array;
}

const DOUBTFUL = 1;
const GONE = 2;

export function createSustain(graph: AndOrGraph, { base, ring = [], allowed, met }: SustainInput): Sustain {
  const { useStart, uses, requirementStart, requirementProcess, memberStart, members, yieldStart, yields, sourceStart, sources } = graph;
  const productCount = graph.products.length;
  const ringSources = [...ring];
  const full = closure(graph, [...base, ...ringSources], { ...(allowed && { allowedProcesses: allowed }), ...(met && { met }) });
  const fires = new Uint8Array(graph.processes.length);
  for (const p of full.fired) fires[p] = 1;
  const inSet = new Uint8Array(productCount + fires.length);
  inSet.set(full.has, 0);
  inSet.set(fires, productCount);
  const component = findComponents(graph, inSet);
  const firstMember = findServers(graph, full, met);
  const isRing = new Uint8Array(productCount);
  for (const q of ringSources) isRing[q] = 1;
  /** ring source → firing processes that yield it. */
  const yielders = new Int32Array(productCount);
  for (const p of full.fired) for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) if (isRing[yields[k]!]) yielders[yields[k]!]!++;

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
      let there = met?.[r] === 1;
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

  function lost(banned: Iterable<number>, { most = Infinity, counts, stopped = [] }: LossOptions = {}): number[] {
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
    let part = -1;
    /** What of the part was revived by a support that is not its first. */
    let revived = new Set<number>();
    /** A ring source whose last process stopped is gone; in doubt is what it first served, and what was revived in its part. */
    const leaveRing = (p: number) => {
      for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) {
        const q = yields[k]!;
        if (!isRing[q] || --yielders[q]! > 0 || state[q] !== 0) continue;
        state[q] = GONE;
        touched.push(q);
        if (!counts || counts[q]) found.push(q);
        eachFollower(q, true, doubtLater);
        if (component[q] === part) revived.forEach(doubtLater);
      }
    };
    const starts = [
      ...[...new Set(banned)].filter((q) => full.has[q]),
      ...[...new Set(stopped)].filter((p) => fires[p]).map((p) => productCount + p),
    ];
    for (const v of starts) {
      state[v] = GONE;
      touched.push(v);
    }
    for (const v of starts) {
      eachFollower(v, true, doubtLater);
      if (v >= productCount) leaveRing(v - productCount);
    }
    while (heap.size > 0 && found.length < most) {
      if (component[heap.peek()!] !== part) revived = new Set();
      part = component[heap.peek()!]!;
      const doubtful: number[] = [];
      while (heap.size > 0 && component[heap.peek()!] === part) doubtful.push(heap.pop()!);
      for (let i = 0; i < doubtful.length; i++) {
        eachFollower(doubtful[i]!, true, (w) => {
          if (component[w] === part && doubt(w)) doubtful.push(w);
        });
      }
      const back = doubtful.filter(holds);
      for (const v of back) state[v] = 0;
      for (let i = 0; i < back.length; i++) {
        eachFollower(back[i]!, false, (w) => {
          if (component[w] !== part || state[w] !== DOUBTFUL || !holds(w)) return;
          state[w] = 0;
          back.push(w);
        });
      }
      for (const v of back) revived.add(v);
      const gone = doubtful.filter((v) => state[v] === DOUBTFUL);
      for (const v of gone) state[v] = GONE;
      for (const v of gone) {
        if (v < productCount && (!counts || counts[v])) found.push(v);
        eachFollower(v, true, (w) => {
          if (component[w] !== part) doubtLater(w);
        });
        if (v >= productCount) leaveRing(v - productCount);
      }
    }
    for (const v of touched) {
      if (v >= productCount && state[v] === GONE)
        for (let k = yieldStart[v - productCount]!; k < yieldStart[v - productCount + 1]!; k++)
          if (isRing[yields[k]!]) yielders[yields[k]!]!++;
      state[v] = 0;
    }
    return found.slice(0, Math.min(found.length, most)).sort((a, b) => a - b);
  }
  return { has: full.has, lost };
}

/** Requirement → the member that first served it; none where the requirement is met anyway. */
function findServers(graph: AndOrGraph, full: Closure, met: Uint8Array | undefined): Int32Array {
  const first = findFirstMembers(graph, full);
  return met ? first.map((q, r) => (met[r] ? -1 : q)) : first;
}
