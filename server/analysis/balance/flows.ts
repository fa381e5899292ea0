/**
 * How much runs here, and from it what is needed and supplied of each product, as intervals (analysis.md section 8). A process run
 * here runs at the capacity of its main output; one that makes what nobody hauls runs as much as that is needed. Products that
 * nobody hauls are therefore taken in order, those that use them first; a ring of them is gone round until nothing changes, at most
 * ROUNDS times: where each round still asks for more, no upper end is known, and the ring is named.
 * All at nameplate. Linear in the links, rings apart.
 */
import { toYearly } from '../../domain/amounts.ts';
import { rowOf } from '../model/model.ts';
import { LOCAL_TRADE } from '../model/requirements.ts';
import type { RegionView } from '../region/region-view.ts';
import { headsOf } from '../region/stop/running.ts';
import { findCallOrder } from './call-order.ts';
import { findGroupCapacities, type GroupCapacity } from './capacity.ts';
import { coefficientsOf, toSlots } from './coefficients.ts';
import { atMost, exactly, NOTHING, plus, sum, times, UNKNOWN, upTo, type Interval } from './interval.ts';

const ROUNDS = 100;
const LONG_RING = 1000;
const FEW_ROUNDS = 5;

/** One process that takes q: how much it runs, how much it takes of q for each unit, and the product of both. */
export interface Use {
  process: number;
  throughput: Interval;
  perUnit: Interval;
  amount: Interval;
  /** The needed members of the OR group, ascending, where any of several would do; else empty. */
  oneOf: number[];
}

/** One process that yields q beside its main output, and the groups that run it and state no figure for q. */
export interface Yield extends Omit<Use, 'oneOf'> {
  heads: number[];
}

/** One need that an enterprise states for itself: `row` of `model.needs`. */
export interface Consumption {
  row: number;
  amount: Interval;
}

export interface Flows {
  capacity(q: number): Interval;
  groups(q: number): readonly GroupCapacity[];
  uses(q: number): Use[];
  consumptions(q: number): Consumption[];
  yields(q: number): Yield[];
  need(q: number): Interval;
  supply(q: number): Interval;
  /** The ring of products that nobody hauls in which each round asks for as much again; empty for a product in none. */
  ring(q: number): readonly number[];
}

/** @param open product → 1 where a maker here is possible, so that no upper end of its capacity is known */
export function findFlows(view: RegionView, open: Uint8Array): Flows {
  const { model, runHere, needs } = view;
  const { useStart, uses, requirementProcess, memberStart, members, sourceStart, sources, yieldStart, yields } = model.graph;
  const running = view.running();
  const { taken, yielded } = coefficientsOf(model);
  const groupsOf = Array.from({ length: model.productCount }, (_, q) => findGroupCapacities(view, q));
  const capacities = toSlots(model.productCount);
  groupsOf.forEach((groups, q) => {
    const known = sum(groups);
    capacities.set(q, open[q] ? { lo: known.lo, hi: Infinity } : known);
  });
  const isOnCall = (p: number) => runHere[p] === 1 && model.trade[model.mainOutput[p]!] === LOCAL_TRADE;
  const throughputs = toSlots(model.processes.length);
  const rivals = new Int32Array(model.productCount);
  model.mainOutput.forEach((q, p) => (rivals[q]! += runHere[p]!));
  const atCapacity = (p: number, runs: Interval): Interval => (rivals[model.mainOutput[p]!]! > 1 ? upTo(runs) : runs);
  running.processes.forEach((runs, p) => {
    if (!runs) return;
    if (!runHere[p]) throughputs.set(p, UNKNOWN);
    else if (!isOnCall(p)) throughputs.set(p, atCapacity(p, capacities.get(model.mainOutput[p]!)));
  });

  const usesOf = (q: number): Use[] => {
    const found: Use[] = [];
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
      const r = uses[k]!;
      const p = requirementProcess[r]!;
      if (!running.processes[p]) continue;
      const slots = range(memberStart[r]!, memberStart[r + 1]!).filter((slot) => needs.needsMember[slot]);
      const own = slots.find((slot) => members[slot] === q);
      if (own === undefined) continue;
      const [throughput, perUnit] = [throughputs.get(p), taken(own)];
      const amount = times(throughput, perUnit);
      const isSole = slots.length === 1;
      found.push({
        process: p,
        throughput,
        perUnit,
        amount: isSole ? amount : upTo(amount),
        oneOf: isSole ? [] : slots.map((s) => members[s]!),
      });
    }
    return found;
  };
  const consumptionsOf = (q: number): Consumption[] => {
    const rows = [...rowOf(model.needsOf, q)].filter((n) => view.local.isLocal[model.needEnterprise[n]!]);
    if (rows.length === 0) return [];
    const users = usesOf(q).filter(({ process }) => runHere[process]);
    const covered = new Set(users.flatMap(({ process }) => headsOf(model, rowOf(running.owners, process))));
    return rows
      .filter((n) => !covered.has(model.groupHead[model.needEnterprise[n]!]!))
      .map((row) => {
        const { quantity, unit } = model.needs[row]!;
        const amount = quantity === null ? null : toYearly(quantity, unit, model.products[q]!);
        return { row, amount: amount === null ? UNKNOWN : exactly(amount) };
      });
  };
  /** What usesOf and consumptionsOf add up to, without a list of them. */
  const needOf = (q: number): Interval => {
    let [lo, hi] = [0, 0];
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
      const r = uses[k]!;
      const p = requirementProcess[r]!;
      if (!running.processes[p]) continue;
      let [needed, own] = [0, -1];
      for (let slot = memberStart[r]!; slot < memberStart[r + 1]!; slot++) {
        if (!needs.needsMember[slot]) continue;
        needed++;
        if (members[slot] === q) own = slot;
      }
      if (own === -1) continue;
      const amount = times(throughputs.get(p), taken(own));
      if (needed === 1) lo += amount.lo;
      hi += amount.hi;
    }
    const stated = rowOf(model.needsOf, q).length === 0 ? NOTHING : sum(consumptionsOf(q).map(({ amount }) => amount));
    return { lo: lo + stated.lo, hi: hi + stated.hi };
  };

  const callFor = (q: number): Interval => atMost(needOf(q), capacities.get(q).hi);
  const set = (q: number, runs: Interval) => {
    const { start, items } = model.mainSources;
    for (let k = start[q]!; k < start[q + 1]!; k++) if (runHere[items[k]!]) throughputs.set(items[k]!, atCapacity(items[k]!, runs));
  };
  const rings = new Map<number, readonly number[]>();
  for (const part of findCallOrder(view, isOnCall)) {
    if (settle(part, callFor, set)) continue;
    // each round asks for more: certain is only what is called for from outside, and only the capacity bounds it
    for (const q of part) set(q, NOTHING);
    const certain = part.map((q) => callFor(q).lo);
    const ring = [...part].sort((a, b) => a - b);
    part.forEach((q, i) => {
      const { hi } = capacities.get(q);
      set(q, { lo: certain[i]!, hi });
      if (hi === Infinity) rings.set(q, ring);
    });
  }

  const needed = toSlots(model.productCount);
  for (let q = 0; q < model.productCount; q++) needed.set(q, needOf(q));

  const yieldsOf = (q: number): Yield[] => {
    const statedBy = new Set<number>();
    for (const { stated, head } of groupsOf[q]!) if (stated) statedBy.add(head);
    const found: Yield[] = [];
    for (let k = sourceStart[q]!; k < sourceStart[q + 1]!; k++) {
      const p = sources[k]!;
      if (!running.processes[p] || model.mainOutput[p] === q) continue;
      const all = headsOf(model, rowOf(running.owners, p));
      const heads = all.filter((head) => !statedBy.has(head));
      if (heads.length === 0) continue;
      const slot = range(yieldStart[p]!, yieldStart[p + 1]!).find((s) => yields[s] === q)!;
      const throughput = heads.length === all.length ? throughputs.get(p) : shareOf(p, new Set(heads));
      const perUnit = yielded(slot);
      found.push({ process: p, throughput, perUnit, amount: times(throughput, perUnit), heads });
    }
    return found;
  };
  /** What some of the groups run of a process that runs here. */
  const shareOf = (p: number, heads: ReadonlySet<number>): Interval => {
    const runs = throughputs.get(p);
    if (!runHere[p]) return runs;
    const groups = groupsOf[model.mainOutput[p]!]!;
    const theirs = sum(groups.filter(({ head }) => heads.has(head)));
    if (!isOnCall(p)) return atCapacity(p, theirs);
    const others = sum(groups.filter(({ head }) => !heads.has(head)));
    return { lo: Math.max(0, runs.lo - others.hi), hi: Math.min(runs.hi, theirs.hi) };
  };
  return {
    capacity: (q) => capacities.get(q),
    groups: (q) => groupsOf[q]!,
    uses: usesOf,
    consumptions: consumptionsOf,
    yields: yieldsOf,
    need: (q) => needed.get(q),
    supply: (q) => plus(capacities.get(q), sum(yieldsOf(q).map(({ amount }) => amount))),
    ring: (q) => rings.get(q) ?? [],
  };
}

/** Goes round the products until nothing changes; one in no ring rests after the first round. @returns whether it came to rest */
function settle(part: readonly number[], callFor: (q: number) => Interval, set: (q: number, runs: Interval) => void): boolean {
  const last = part.map(() => NOTHING);
  let [before, growing] = [Infinity, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    let step = 0;
    part.forEach((q, i) => {
      const runs = callFor(q);
      moved ||= !isSame(runs.lo, last[i]!.lo) || !isSame(runs.hi, last[i]!.hi);
      if (runs.hi !== Infinity) step += runs.hi - last[i]!.hi;
      last[i] = runs;
      set(q, runs);
    });
    if (!moved) return true;
    growing = step < before ? 0 : growing + 1;
    before = step;
    // a long ring that grows no slower each time is not gone round a hundred times
    if (part.length > LONG_RING && growing > FEW_ROUNDS) return false;
  }
  return false;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function isSame(a: number, b: number): boolean {
  // no end is not near any
  return a === b || (b !== Infinity && Math.abs(a - b) <= 1e-12 * b);
}
