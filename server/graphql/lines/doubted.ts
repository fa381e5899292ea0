import { isDoubted } from '../../analysis/claims/judge-claims.ts';
import type { Claim } from '../../domain/records.ts';
import type { Context } from '../context/context.ts';
import { judgementsOf } from '../memo/judgements.ts';

/** The figures that sources state of some facts and that a rule speaks against: what rests on these facts carries their mark. */
export function doubtedAbout(facts: readonly string[], { recordIndex, snapshot }: Pick<Context, 'recordIndex' | 'snapshot'>): Claim[] {
  const { byClaim } = judgementsOf(snapshot);
  return [...new Set(facts)]
    .flatMap((fact) => recordIndex.claimsAbout.get(fact) ?? [])
    .filter((claim) => {
      const judged = byClaim.get(claim.id);
      return judged !== undefined && isDoubted(judged);
    });
}
