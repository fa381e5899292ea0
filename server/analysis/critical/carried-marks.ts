/**
 * Which of some candidates a target hangs on, all asked at once: every product carries a mark for each candidate without which it is
 * not made. A process carries what any of its requirements carries, a requirement what all of its members carry, a product what all
 * processes that yield it carry, and its own mark. The largest marks that hang together so are found by taking marks away, from
 * "everything" for whatever a process yields, in the order of making until nothing changes. Only what leads to the target is looked at.
 * Links × candidates / 32 for each pass; a few passes where alternatives come late, as many as links at worst.
 * [Zhu & Givan 2003, landmark extraction via planning graph propagation; Keyder, Richter & Helmert 2010, AND/OR landmarks]
 */
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import type { Closure } from '../makeable/closure.ts';

/** Candidates that one round marks: 16 words per product. */
const PER_ROUND = 512;

/**
 * @param all the closure of the base, which holds the target
 * @param isGiven product → 1 for the base
 * @returns those of the candidates that are critical for the target, in their order
 */
export function findByMarks(
  graph: AndOrGraph,
  { all, isGiven, target }: { all: Closure; isGiven: Uint8Array; target: number },
  candidates: readonly number[],
): number[] {
  const critical: number[] = [];
  const leads = findLeading(graph, all, isGiven, target);
  for (let from = 0; from < candidates.length; from += PER_ROUND) {
    const asked = candidates.slice(from, from + PER_ROUND);
    const marks = carry(graph, { has: all.has, isGiven, leads }, asked);
    asked.forEach((q, i) => {
      if (marks[target * toWords(asked) + (i >> 5)]! & (1 << (i & 31))) critical.push(q);
    });
  }
  return critical;
}

const toWords = (candidates: readonly number[]): number => Math.ceil(candidates.length / 32);

/** Processes that yield what the target is made of, in the order of making. */
function findLeading(graph: AndOrGraph, { has, fired }: Closure, isGiven: Uint8Array, target: number): Int32Array {
  const { requirementStart, memberStart, members, sourceStart, sources } = graph;
  const FIRES = 1;
  const LEADS = 2;
  const state = new Uint8Array(graph.processes.length);
  for (const p of fired) state[p] = FIRES;
  const seen = isGiven.slice();
  const stack = [target];
  while (stack.length > 0) {
    const q = stack.pop()!;
    for (let k = sourceStart[q]!; k < sourceStart[q + 1]!; k++) {
      const p = sources[k]!;
      if (state[p] !== FIRES) continue;
      state[p] = LEADS;
      for (let m = memberStart[requirementStart[p]!]!; m < memberStart[requirementStart[p + 1]!]!; m++) {
        const member = members[m]!;
        if (seen[member] || !has[member]) continue;
        seen[member] = 1;
        stack.push(member);
      }
    }
  }
  return fired.filter((p) => state[p] === LEADS);
}

/** What hangs together: what there is, what of it was given, and the processes that matter, in the order of making. */
interface Making {
  has: Uint8Array;
  isGiven: Uint8Array;
  leads: Int32Array;
}

/** @returns product → its marks, `toWords` words each; of meaning only for what leads to the target */
function carry(graph: AndOrGraph, { has, isGiven, leads }: Making, candidates: readonly number[]): Int32Array {
  const { requirementStart, requirementProcess, memberStart, members, useStart, uses, yieldStart, yields } = graph;
  const words = toWords(candidates);
  const marks = new Int32Array(graph.products.length * words);
  const own = new Int32Array(graph.products.length).fill(-1);
  candidates.forEach((q, i) => (own[q] = i));
  for (let q = 0; q < own.length; q++) {
    if (!isGiven[q]) marks.fill(-1, q * words, (q + 1) * words);
    else if (own[q]! >= 0) marks[q * words + (own[q]! >> 5)] = 1 << (own[q]! & 31);
  }
  const isDue = new Uint8Array(graph.processes.length);
  for (const p of leads) isDue[p] = 1;
  const ofProcess = new Int32Array(words);
  const ofRequirement = new Int32Array(words);
  for (let again = true; again;) {
    again = false;
    for (const p of leads) {
      if (isDue[p] !== 1) continue;
      isDue[p] = 2;
      again = true;
      ofProcess.fill(0);
      for (let r = requirementStart[p]!; r < requirementStart[p + 1]!; r++) {
        ofRequirement.fill(-1);
        for (let k = memberStart[r]!; k < memberStart[r + 1]!; k++) {
          if (!has[members[k]!]) continue;
          for (let w = 0, at = members[k]! * words; w < words; w++) ofRequirement[w]! &= marks[at + w]!;
        }
        for (let w = 0; w < words; w++) ofProcess[w]! |= ofRequirement[w]!;
      }
      for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) if (takeAway(yields[k]!)) wake(yields[k]!);
    }
  }
  return marks;

  /** Leaves a product only what the process carries too, and its own. @returns whether it lost a mark */
  function takeAway(q: number): boolean {
    if (isGiven[q]) return false;
    let lost = false;
    for (let w = 0, at = q * words; w < words; w++) {
      const kept = marks[at + w]! & (own[q]! >> 5 === w ? ofProcess[w]! | (1 << (own[q]! & 31)) : ofProcess[w]!);
      lost ||= kept !== marks[at + w];
      marks[at + w] = kept;
    }
    return lost;
  }

  /** What has been looked at and takes the product is to be looked at again. */
  function wake(q: number): void {
    for (let k = useStart[q]!; k < useStart[q + 1]!; k++) {
      const p = requirementProcess[uses[k]!]!;
      if (isDue[p] === 2) isDue[p] = 1;
    }
  }
}
