/**
 * 延链 EXTEND: what nothing here needs yet, but a process that makes it has at least one input that is available here.
 * An unrecorded stage-0 product is no such input. Linear in the links.
 */
import { rowOf, type ChainModel } from '../model/model.ts';

/** @returns product → 1 for an extend gap */
export function findExtend(model: ChainModel, available: Uint8Array, needed: Uint8Array): Uint8Array {
  const { requirementStart, memberStart, members } = model.graph;
  return Uint8Array.from({ length: model.productCount }, (_, q) => {
    if (available[q] || needed[q] || model.stage[q] === 0) return 0;
    for (const p of rowOf(model.mainSources, q)) {
      const end = memberStart[requirementStart[p + 1]!]!;
      for (let k = memberStart[requirementStart[p]!]!; k < end; k++) if (available[members[k]!]) return 1;
    }
    return 0;
  });
}
