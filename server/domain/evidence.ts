/** What evidence is worth: the order of the confidences, what counts as inferred, and what rests on a publication. */
import type { Evidence } from './facts.ts';
import type { Confidence } from './words.ts';

/**
 * How far a statement carries, the strongest first: 1 for what the seed article or a citation says, less for what is only commonly known
 * or estimated.
 */
export const CONFIDENCE_VALUES: Readonly<Record<Confidence, number>> = {
  SEED: 1,
  CITED: 1,
  IMPORTED: 0.8,
  DEFINITION: 0.8,
  COMPUTED: 0.7,
  COMMON: 0.6,
  ESTIMATE: 0.3,
};
const ORDER = Object.keys(CONFIDENCE_VALUES);

/** Confidences that claim a publication: their source must be one. */
const CLAIMS_PUBLICATION: ReadonlySet<Confidence> = new Set(['SEED', 'CITED']);

/** Whether a statement of this confidence may rest on something that is no publication ("common knowledge", "definition" …). */
export function claimsPublication(confidence: Confidence): boolean {
  return CLAIMS_PUBLICATION.has(confidence);
}

/** True when nothing but estimates carries it: left out unless inferred statements are asked for. */
export function isInferred(evidence: readonly Pick<Evidence, 'confidence'>[]): boolean {
  return evidence.length > 0 && evidence.every(({ confidence }) => confidence === 'ESTIMATE');
}

/** 0 for the strongest confidence among the evidence, more for weaker ones; beyond all of them where there is none. */
export function rankOf(evidence: readonly Pick<Evidence, 'confidence'>[]): number {
  return Math.min(ORDER.length, ...evidence.map(({ confidence }) => ORDER.indexOf(confidence)));
}

/** Confidences of what somebody published or handed in, as against what is common, computed or estimated. */
const CITABLE: ReadonlySet<Confidence> = new Set(['SEED', 'CITED', 'IMPORTED']);

/** True when one of them can be shown to who asks. @param unpublished ids of sources that are no publication */
export function isCitable(evidence: readonly Pick<Evidence, 'source' | 'confidence'>[], unpublished: ReadonlySet<string>): boolean {
  return evidence.some(({ source, confidence }) => CITABLE.has(confidence) && !unpublished.has(source));
}

/** True when one of its sources is a publication. @param publications ids of sources with `citation` */
export function isPublished(evidence: readonly Pick<Evidence, 'source'>[], publications: ReadonlySet<string>): boolean {
  return evidence.some(({ source }) => publications.has(source));
}
