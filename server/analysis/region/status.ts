/** The status of a product seen from a region (analysis.md section 2), and what is known about it. Linear in the products. */
import type { Knowledge, ProductStatus } from '../../domain/words.ts';
import { findRegionsAround } from '../model/places.ts';
import type { ChainModel } from '../model/model.ts';

export interface StatusInput {
  stage: Uint8Array;
  weak: Uint8Array;
  recorded: Uint8Array;
  possible: Uint8Array;
  planned: Uint8Array;
  /** Supplement or extend gap. */
  missing: Uint8Array;
  needed: Uint8Array;
}

/** Each status before the next: weak, strong, possible, planned, missing, bought in (a needed resource), outside. */
export function toStatuses({ stage, weak, recorded, possible, planned, missing, needed }: StatusInput): ProductStatus[] {
  return Array.from(recorded, (isRecorded, q) => {
    if (weak[q]) return 'WEAK';
    if (isRecorded) return 'STRONG';
    if (possible[q]) return 'POSSIBLE';
    if (planned[q]) return 'PLANNED';
    if (missing[q]) return 'MISSING';
    return stage[q] === 0 && needed[q] ? 'BOUGHT_IN' : 'OUTSIDE';
  });
}

/** product → 1 when someone recorded with a source that it is not made in the region or in a region around it. */
export function findVerifiedAbsent(model: ChainModel, region: string): Uint8Array {
  const around = findRegionsAround(model.facts.regions, region);
  const absent = new Uint8Array(model.productCount);
  for (const a of model.facts.absences) {
    const q = model.productIndex.get(a.product);
    if (q !== undefined && q < model.productCount && a.evidence.length > 0 && around.has(a.region)) absent[q] = 1;
  }
  return absent;
}

/** "No record" is never "absent": absence has to be recorded by someone. */
export function toKnowledge(recorded: boolean, possible: boolean, verifiedAbsent: boolean): Knowledge {
  if (recorded) return 'RECORDED';
  if (possible) return 'POSSIBLE';
  return verifiedAbsent ? 'VERIFIED_ABSENT' : 'NOT_RECORDED';
}
