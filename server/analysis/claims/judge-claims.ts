/**
 * What to think of each printed figure: every rule is asked, the gravest finding is the verdict, its arithmetic the reason.
 * Rules are data (CLAIM_RULES); a new one is one entry. Rivals stay side by side; nothing is corrected or merged.
 * O(claims²) at worst, for rivals.
 */
import { VERDICTS_AGAINST } from '../../../shared/verdicts.ts';
import type { Claim, Verdict } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import type { Check, ClaimFacts, ClaimRule } from './claim-check.ts';
import { physicsRule } from './rule-physics.ts';
import { stretchRule } from './rule-stretch.ts';
import { growthRule, partRule, shareRule } from './rules-arithmetic.ts';
import { batchRule } from './rule-batch.ts';
import { unitRule } from './rule-units.ts';
import { conflictRule, findRivals, nameRule, quoteRule } from './rules-conflict.ts';
import { countRule, derivedRule, openIntervalRule, sameFigureRule, seriesRule } from './rules-reading.ts';

export const CLAIM_RULES: readonly ClaimRule[] = [
  physicsRule,
  unitRule,
  growthRule,
  shareRule,
  partRule,
  batchRule,
  conflictRule,
  stretchRule,
  nameRule,
  quoteRule,
  countRule,
  derivedRule,
  seriesRule,
  sameFigureRule,
  openIntervalRule,
];

export interface JudgedClaim {
  claim: Claim;
  verdict: Verdict;
  /** Null where no rule speaks on it. */
  rule: ClaimRule | null;
  reason: Sentence;
  rivals: Claim[];
}

const GRAVEST_FIRST: readonly Verdict[] = ['IMPLAUSIBLE', 'INCONSISTENT', 'STRETCH', 'UNVERIFIED', 'CONSISTENT'];
const UNCHECKED: Sentence = { zh: '没有规则可以核对它，按来源原样保留。', en: 'No rule can check it; it stands as its source prints it.' };

/** Findings of all rules, gravest first, then by the ids of their claims. */
export function findChecks(facts: ClaimFacts): Check[] {
  return CLAIM_RULES.flatMap((rule) => rule.find(facts).map((finding): Check => ({ rule, ...finding }))).sort(
    (a, b) => GRAVEST_FIRST.indexOf(a.verdict) - GRAVEST_FIRST.indexOf(b.verdict) || (a.claims.join(' ') < b.claims.join(' ') ? -1 : 1),
  );
}

/** In the order of the claims. */
export function judgeClaims(facts: ClaimFacts): JudgedClaim[] {
  const checks = findChecks(facts);
  const gravest = new Map<string, Check>();
  for (const check of checks) for (const id of check.judged) if (!gravest.has(id)) gravest.set(id, check);
  return facts.claims.map((claim) => {
    const check = gravest.get(claim.id);
    return {
      claim,
      verdict: check?.verdict ?? 'UNVERIFIED',
      rule: check?.rule ?? null,
      reason: check?.detail ?? UNCHECKED,
      rivals: findRivals(facts, claim),
    };
  });
}

/** Whether a rule speaks against a figure. */
export function isDoubted({ verdict }: Pick<JudgedClaim, 'verdict'>): boolean {
  return VERDICTS_AGAINST.has(verdict);
}

/** Whether a figure may enter a sum: it has a value and nothing flags it. */
export function mayBeSummed({ claim, verdict }: JudgedClaim): boolean {
  return claim.value !== null && verdict !== 'IMPLAUSIBLE' && verdict !== 'INCONSISTENT' && claim.kind !== 'NAME';
}
