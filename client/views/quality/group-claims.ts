import type { QualityClaimsQuery } from '../../api/generated.ts';

export type CheckedClaim = NonNullable<QualityClaimsQuery['claims']>['nodes'][number];
export interface RivalLinked {
  id: string;
  rivals: readonly { id: string }[];
}

/**
 * Claims with those that contradict them: what is tied by rivals, over any number of steps, is one group. A group stands where its
 * first chosen claim stands; inside, ids decide, which ranks nobody. A rival that was not chosen is in the group all the same.
 * @param chosen the claims to show
 * @param all where rivals are found
 */
export function groupClaims<C extends RivalLinked>(chosen: readonly C[], all: readonly C[]): C[][] {
  const byId = new Map(all.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  return chosen.flatMap((start) => {
    if (seen.has(start.id)) return [];
    const group = [start];
    seen.add(start.id);
    for (const claim of group) {
      for (const { id } of claim.rivals) {
        const rival = byId.get(id);
        if (!rival || seen.has(id)) continue;
        seen.add(id);
        group.push(rival);
      }
    }
    return [group.sort((a, b) => (a.id < b.id ? -1 : 1))];
  });
}

/** Whom or what a figure is about: as printed, in English by the name of what it is about where that has an English one. */
export function subjectOf({ subject, about }: Pick<CheckedClaim, 'subject' | 'about'>, language: 'zh' | 'en'): string {
  return (language === 'en' && about && 'nameEn' in about && about.nameEn) || subject;
}
