/** Packages as a region asks for them, by size, then plants to build, then ids: with what else they open, the proof, the certificate. */
import type { Sentence } from '../../errors.ts';
import type { RunOptions } from '../method/method.ts';
import type { AndOrGraph } from '../makeable/and-or-graph.ts';
import { closure } from '../makeable/closure.ts';
import { solvePackages, type PackageItems, type PackageStop } from './packages.ts';
import { toCertificate } from './certificate.ts';
import { findProof, type Proof } from '../makeable/proof.ts';

export interface PackageOptions extends RunOptions {
  /** ANY when left out. */
  items?: PackageItems;
  /** Never in the set, never added. */
  without?: readonly number[];
  /** How many packages at most; 5 when left out. */
  first?: number;
  /** process → 1 when it runs here: the other steps of a proof are plants to build. */
  runHere?: Uint8Array;
  /** product → 1 for products that may never be added; the graph of a chain model holds no class products anyway. */
  excluded?: Uint8Array;
}

export interface Package {
  /** Steps of the proof that do not run here. */
  plants: number;
  /** Product numbers, ascending. */
  add: number[];
  /** Checked again one by one: without any of its products the target cannot be made. */
  minimal: boolean;
  /** What becomes makeable beyond the base and `add`, ascending; the target is among it. */
  unlocks: number[];
  /** The target from base and `add`. */
  proof: Proof;
}

export interface PackageSearch {
  packages: Package[];
  complete: boolean;
  stopReason: PackageStop | null;
  /** Null when it is not proved. */
  minimumSize: number | null;
  certificate: Sentence;
}

/** @param base product numbers, e.g. `view.base('LOCAL_AND_RAW')` */
export function findPackages(graph: AndOrGraph, base: readonly number[], target: number, options: PackageOptions = {}): PackageSearch {
  const { items = 'ANY', without = [], first = 5, runHere, excluded } = options;
  const prove = (add: readonly number[]) => findProof(graph, { base: [...base, ...add], target, runHere, banned: without });
  const weigh = (add: readonly number[]) => prove(add).build.length;
  const answer = solvePackages(graph, { base, target, items, without, first, excluded, weigh }, options);
  const before = closure(graph, base, { banned: without }).has;
  const closed = (added: readonly number[]) => closure(graph, [...base, ...added], { banned: without }).has;
  const packages = answer.packages.map((add): Package => {
    const proof = prove(add);
    const unlocks: number[] = [];
    closed(add).forEach((is, q) => {
      if (is && !before[q] && !add.includes(q)) unlocks.push(q);
    });
    return {
      add,
      minimal: add.every((left) => !closed(add.filter((q) => q !== left))[target]),
      unlocks,
      proof,
      plants: proof.build.length,
    };
  });
  const { complete, stopReason, minimumSize } = answer;
  return { packages, complete, stopReason, minimumSize, certificate: toCertificate(answer) };
}
