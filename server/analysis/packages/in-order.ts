/**
 * All packages of one size in the order of their sorted ids, one after the other, so that the first few cost only the
 * first few. At each place the smallest id is taken with which a package can still be completed.
 * Polynomially many searches per package; no recursion.
 * [Lawler 1972, the k best solutions by partition]
 */
import type { PackageSearcher } from './search.ts';

interface Place {
  /** Where its decisions end: the ids chosen at earlier places, the smaller ones excluded, and what follows from it. */
  mark: number;
  /** The smallest id to try. */
  from: number;
  /** A package that agrees with the decisions, ascending; null when not known. */
  witness: Int32Array | null;
  /** The id that was taken last and is to be excluded now, -1 for none. */
  done: number;
}

/**
 * @param size every smaller package must be known to the searcher, so that what it finds is minimal
 * @param visit returns false to stop
 * @returns false when it was stopped
 */
export function visitPackagesInOrder(searcher: PackageSearcher, size: number, visit: (found: Int32Array) => boolean): boolean {
  const { choices } = searcher;
  const start = choices.mark;
  const places: Place[] = [{ mark: start, from: 0, witness: null, done: -1 }];
  for (let place = places.at(-1); place; place = places.at(-1)) {
    if (!openPlace(searcher, place, size)) {
      places.pop();
      continue;
    }
    const depth = places.length - 1;
    const q = takeSmallest(searcher, place, size, depth);
    const witness = place.witness as Int32Array;
    place.witness = null;
    place.mark = choices.mark;
    place.from = q + 1;
    place.done = q;
    if (depth + 1 < size) {
      if (!choices.isChosen(q)) choices.choose(q);
      places.push({ mark: choices.mark, from: q + 1, witness, done: -1 });
    } else if (!visit(witness)) {
      choices.undoTo(start);
      return false;
    }
  }
  choices.undoTo(start);
  return true;
}

/** Excludes what was taken last and finds out whether another package agrees with the decisions. */
function openPlace(searcher: PackageSearcher, place: Place, size: number): boolean {
  const { choices } = searcher;
  choices.undoTo(place.mark);
  if (place.done >= 0 && (choices.isChosen(place.done) || !choices.exclude(place.done))) return false;
  place.witness ??= searcher.findSet(size);
  return place.witness !== null && searcher.settle(size).kind !== 'HOPELESS';
}

/** The smallest id that can come next; smaller ones that cannot are excluded, and the witness goes through it. */
function takeSmallest(searcher: PackageSearcher, place: Place, size: number, depth: number): number {
  const { choices, graph } = searcher;
  const sure = place.witness![depth]!;
  for (let q = place.from; q < sure; q++) {
    if (!graph.candidate[q] || !choices.isFree(q)) continue;
    const mark = choices.mark;
    const cuts = choices.cuts.length;
    const found = choices.choose(q) ? searcher.findSet(size) : null;
    choices.undoTo(mark);
    if (found) {
      place.witness = found;
      return q;
    }
    choices.exclude(q);
    // a cut learned from the failure mostly rules out many others at once
    if (choices.cuts.length > cuts) searcher.settle(size);
  }
  return sure;
}
