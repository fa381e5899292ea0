/**
 * Cuts: sets of candidates of which every package holds at least one.
 * A cut comes from a *zone*: products, the target among them, such that every process yielding one of them has a
 * requirement whose members all lie in the zone. If nothing of the zone is added, nothing in it can ever be made.
 * Complete: for every set of additions that does not reach the target there is a cut that it misses.
 * [Helmert & Domshlak 2009, LM-cut; Bonet & Helmert 2010, hitting sets of landmarks give the optimum without deletes]
 */
import type { Budget } from '../method/budget.ts';
import type { GrowingSet } from './growing-set.ts';
import type { Reduced } from './reduce.ts';

const WEIGHT_ROUNDS = 6;
const HEAVY = 1e9;

export class CutFinder {
  private readonly weight: Float64Array;
  private readonly inZone: Uint8Array;
  private readonly blocked: Uint8Array;
  private readonly inCut: Uint8Array;
  private readonly candidates: Int32Array;

  constructor(
    private readonly graph: Reduced,
    private readonly set: GrowingSet,
    private readonly budget: Budget,
  ) {
    this.weight = estimateZoneWeights(graph, budget);
    this.inZone = new Uint8Array(graph.toGraph.length);
    this.inCut = new Uint8Array(graph.toGraph.length);
    this.blocked = new Uint8Array(graph.processCount);
    this.candidates = Int32Array.from(graph.toGraph.keys()).filter((q) => graph.candidate[q]);
  }

  /**
   * A cut that misses everything in the growing set, which must be grown and not hold the target.
   * @param free whether a candidate may still be chosen; those that may not are dropped last
   * @returns ascending; no proper subset of it is a cut
   */
  find(free: (q: number) => boolean): Int32Array {
    const zone = this.findZone();
    const cut = zone.filter((q) => this.graph.candidate[q]);
    return Int32Array.from(cut.length > 1 ? this.shrink(cut, free) : cut).sort();
  }

  private findZone(): number[] {
    const { graph, inZone, blocked } = this;
    const zone = [graph.target];
    const seen: number[] = [];
    inZone[graph.target] = 1;
    let steps = 0;
    for (let next = 0; next < zone.length; next++) {
      const q = zone[next]!;
      for (let k = graph.sourceStart[q]!; k < graph.sourceStart[q + 1]!; k++) {
        const p = graph.sources[k]!;
        if (blocked[p]) continue;
        blocked[p] = 1;
        seen.push(p);
        const r = this.lightestOpenRequirement(p);
        for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) {
          const m = graph.members[j]!;
          if (inZone[m]) continue;
          inZone[m] = 1;
          zone.push(m);
        }
        steps += graph.memberStart[graph.requirementStart[p + 1]!]! - graph.memberStart[graph.requirementStart[p]!]!;
      }
    }
    for (const q of zone) inZone[q] = 0;
    for (const p of seen) blocked[p] = 0;
    this.budget.spend(steps + zone.length);
    return zone;
  }

  /** Of the requirements that nothing present settles, the one that adds least to the zone. */
  private lightestOpenRequirement(p: number): number {
    const { graph, inZone, weight, set } = this;
    let best = -1;
    let bestWeight = Infinity;
    for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]! && bestWeight > 0; r++) {
      if (set.settled[r]! > 0) continue;
      let sum = 0;
      for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) {
        const m = graph.members[j]!;
        if (!inZone[m]) sum += weight[m]!;
      }
      if (sum >= bestWeight) continue;
      bestWeight = sum;
      best = r;
    }
    return best;
  }

  /** Drops elements as long as the rest still is a cut: all other candidates together do not reach the target. */
  private shrink(cut: readonly number[], free: (q: number) => boolean): number[] {
    const { graph, set, inCut, candidates, budget } = this;
    const mark = set.count;
    for (const q of cut) inCut[q] = 1;
    for (const q of candidates) if (!inCut[q]) set.add(q);
    set.grow();
    budget.spend(candidates.length);
    const kept: number[] = [];
    for (const wanted of [true, false]) {
      for (const q of cut) {
        if (free(q) !== wanted) continue;
        const before = set.count;
        set.add(q);
        set.grow();
        if (!set.present[graph.target]) continue;
        set.shrinkTo(before);
        kept.push(q);
      }
    }
    set.shrinkTo(mark);
    for (const q of cut) inCut[q] = 0;
    return kept;
  }
}

/** A rough count of the candidates that a zone reaching up from each product would hold; a few rounds are enough to choose by. */
function estimateZoneWeights(graph: Reduced, budget: Budget): Float64Array {
  let weight = Float64Array.from(graph.candidate);
  const lightest = new Float64Array(graph.processCount);
  for (let round = 0; round < WEIGHT_ROUNDS; round++) {
    for (let p = 0; p < graph.processCount; p++) {
      let least = HEAVY;
      for (let r = graph.requirementStart[p]!; r < graph.requirementStart[p + 1]!; r++) {
        let sum = 0;
        for (let j = graph.memberStart[r]!; j < graph.memberStart[r + 1]!; j++) sum += weight[graph.members[j]!]!;
        least = Math.min(least, sum);
      }
      lightest[p] = least;
    }
    weight = Float64Array.from(graph.candidate, (own, q) => {
      let sum = own;
      for (let k = graph.sourceStart[q]!; k < graph.sourceStart[q + 1]!; k++) sum += lightest[graph.sources[k]!]!;
      return Math.min(sum, HEAVY);
    });
    budget.spend(graph.links);
  }
  return weight;
}
