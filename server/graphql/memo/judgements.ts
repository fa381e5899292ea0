import { findChecks, judgeClaims, type JudgedClaim } from '../../analysis/claims/judge-claims.ts';
import type { Check } from '../../analysis/claims/claim-check.ts';
import { findKpis, type Kpi } from '../../analysis/claims/find-kpis.ts';
import type { Snapshot } from '../../chain/snapshot.ts';
import { oncePer } from '../../analysis/tools/once-per.ts';

export interface Judgements {
  checks: readonly Check[];
  byClaim: ReadonlyMap<string, JudgedClaim>;
  kpis: readonly Kpi[];
}

/** What the rules find about the claims of a revision, computed once. */
export const judgementsOf = oncePer(({ facts, records }: Snapshot): Judgements => {
  const question = { ...records, products: facts.products, sources: facts.sources };
  return {
    checks: findChecks(question),
    byClaim: new Map(judgeClaims(question).map((judged) => [judged.claim.id as string, judged])),
    kpis: findKpis(records),
  };
});
