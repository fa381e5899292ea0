/**
 * Which processes run here: those whose main output is recorded; of rival processes those that lack the fewest inputs.
 * Assumption (analysis.md section 1): the records name products, not processes, so the rival that fits best is taken;
 * a tie keeps all. Linear in the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';

/** How many requirements of the process have no member that is recorded or of stage 0; an OR group counts once. */
export function countMissingInputs(model: ChainModel, recorded: Uint8Array, process: number): number {
  const { requirementStart, memberStart, members } = model.graph;
  let missing = 0;
  for (let r = requirementStart[process]!; r < requirementStart[process + 1]!; r++) {
    let there = false;
    for (let k = memberStart[r]!; k < memberStart[r + 1]! && !there; k++)
      there = model.stage[members[k]!] === 0 || recorded[members[k]!] === 1;
    if (!there) missing++;
  }
  return missing;
}

/** @returns process → 1 when it runs here */
export function findRunHere(model: ChainModel, recorded: Uint8Array): Uint8Array {
  const runHere = new Uint8Array(model.processes.length);
  for (let q = 0; q < model.productCount; q++) {
    if (!recorded[q]) continue;
    const rivals = rowOf(model.mainSources, q);
    const missing = rivals.length > 1 ? Array.from(rivals, (p) => countMissingInputs(model, recorded, p)) : [0];
    const fewest = Math.min(...missing);
    rivals.forEach((p, i) => {
      if (missing[i] === fewest) runHere[p] = 1;
    });
  }
  return runHere;
}
