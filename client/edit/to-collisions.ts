import type { Refusal } from '../state/use-attempt.ts';

/** A field that another has changed meanwhile. */
export interface Collision {
  fact: string;
  field: string;
  yours: unknown;
  theirs: unknown;
  /** As people say them, in the language of the page. */
  fieldName?: string;
  yoursName?: string | null;
  theirsName?: string | null;
}

/** What another has changed, where that is why nothing was written; else nothing. */
export function toCollisions(refusal: Refusal | null): readonly Collision[] {
  const conflicts = refusal?.details['conflicts'];
  return Array.isArray(conflicts) ? (conflicts as readonly Collision[]) : [];
}
