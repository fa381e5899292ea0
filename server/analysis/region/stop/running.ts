/**
 * The processes that run in a region and whose they are, and who supports what is available (analysis.md section 4).
 * Running are: processes run here; those behind an in-house intermediate; and of each grade-possible product its best processes.
 * What a what-if change adds without a maker is supported by somebody unknown, who counts as a group of its own.
 * Linear in the links and in the makers of each process.
 */
import { toLists } from '../../model/lists.ts';
import { rowOf, type ChainModel, type Lists } from '../../model/model.ts';
import { allInputsThere } from '../in-house.ts';
import type { LocalFacts } from '../local-facts.ts';
import { pickBestRivals, type Known } from '../run-here.ts';

export interface Running {
  /** process → 1 when it runs. */
  readonly processes: Uint8Array;
  /** process → the enterprises that it belongs to (`somebody` for an assumed one), ascending. */
  readonly owners: Lists;
  /** available product → the enterprises that support it (`somebody` for an assumed one), ascending. */
  readonly support: Lists;
  /** The number that stands for whoever makes what a change adds without a maker: one past the last enterprise. */
  readonly somebody: number;
}

export interface RunningInput {
  known: Known;
  runHere: Uint8Array;
  behind: ReadonlyMap<number, number[]>;
  byproductHere: Uint8Array;
  inHouse: Uint8Array;
  gradePossible: Uint8Array;
  estimated: Uint8Array;
  available: Uint8Array;
  needed: Uint8Array;
  local: LocalFacts;
}

export function findRunning(model: ChainModel, input: RunningInput): Running {
  const { known, runHere, behind, byproductHere, inHouse, gradePossible, estimated, available, needed, local } = input;
  const somebody = model.enterprises.length;
  const processes = runHere.slice();
  const owned: [number[], number[]] = [[], []];
  const own = (p: number, enterprises: Iterable<number>) => {
    processes[p] = 1;
    for (const e of enterprises) {
      owned[0].push(p);
      owned[1].push(e);
    }
  };
  const makersOf = (q: number) => [...rowOf(local.makers, q), ...(local.isAdded[q] ? [somebody] : [])];
  const classMakers = (q: number, lists: Lists) => [...rowOf(model.gradeClasses, q)].flatMap((c) => [...rowOf(lists, c)]);
  runHere.forEach((runs, p) => {
    if (runs) own(p, makersOf(model.mainOutput[p]!));
  });
  for (const [p, tying] of behind) own(p, tying);
  const isThere = (q: number) => available[q] === 1 || needed[q] === 1;
  for (let q = 0; q < model.productCount; q++) {
    if (!gradePossible[q] || byproductHere[q] || inHouse[q]) continue;
    const makers = classMakers(q, local.makers);
    const rivals = [...rowOf(model.mainSources, q)].filter((p) => allInputsThere(model, p, isThere));
    for (const p of pickBestRivals(model, rivals, known)) own(p, makers);
  }
  const owners = toLists(owned[0], owned[1], model.processes.length);

  const { yieldStart, yields } = model.graph;
  const supported: [number[], number[]] = [[], []];
  const support = (q: number, enterprises: Iterable<number>) => {
    for (const e of enterprises) {
      supported[0].push(q);
      supported[1].push(e);
    }
  };
  for (let q = 0; q < model.productCount; q++) {
    if (!available[q]) continue;
    support(q, makersOf(q));
    if (gradePossible[q]) support(q, classMakers(q, local.makers));
    if (estimated[q]) support(q, [...rowOf(local.estimators, q), ...classMakers(q, local.estimators)]);
  }
  for (let p = 0; p < processes.length; p++) {
    if (!processes[p]) continue;
    const whose = rowOf(owners, p);
    for (let k = yieldStart[p]!; k < yieldStart[p + 1]!; k++) if (available[yields[k]!]) support(yields[k]!, whose);
  }
  return { processes, owners, support: toLists(supported[0], supported[1], model.productCount), somebody };
}

/** Heads of the maker groups of these enterprises, ascending, each once; `somebody` heads itself. */
export function headsOf(model: ChainModel, enterprises: Iterable<number>): number[] {
  return [...new Set(Array.from(enterprises, (e) => model.groupHead[e] ?? e))].sort((a, b) => a - b);
}
