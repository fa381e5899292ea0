import type { PartnershipKind } from '../../api/generated.ts';
import type { Family } from '../../graph/styles/families.ts';

/** Which colour a kind of relation has in the picture. */
export const FAMILY_OF: Readonly<Record<PartnershipKind, Family>> = {
  SUPPLIES: 'supplies',
  JOINT_DEVELOPS: 'agrees',
  AGREEMENT: 'agrees',
  COOPERATES: 'agrees',
  TALKS: 'agrees',
  RESEARCHES: 'agrees',
  INVESTS_IN: 'owns',
  SUBSIDIARY_OF: 'owns',
  ESTABLISHES: 'owns',
  PART_OF: 'owns',
  PARENT_OF: 'owns',
  OPERATES: 'owns',
  RESIDENT_IN: 'place',
  LOCATED_IN: 'place',
  DEVELOPS: 'place',
  GOVERNS: 'place',
};

interface Tie {
  kind: PartnershipKind;
  from: { id: string };
  to: { id: string };
}

/** Fewer are not worth folding. */
const LEAST_FOLDED = 3;

/** The enterprises that belong to the middle one by a recorded relation; none where there are few. */
export function findChildren(ties: readonly Tie[], middle: string): ReadonlySet<string> {
  const children = new Set(
    ties.flatMap(({ kind, from, to }) => {
      if ((kind === 'SUBSIDIARY_OF' || kind === 'PART_OF') && to.id === middle) return [from.id];
      return kind === 'PARENT_OF' && from.id === middle ? [to.id] : [];
    }),
  );
  children.delete(middle);
  return children.size < LEAST_FOLDED ? new Set() : children;
}
