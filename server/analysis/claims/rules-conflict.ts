/** Conflict: sources that state different figures of the same thing; and names that nobody has verified. */
import type { Bound, Claim } from '../../domain/records.ts';
import { idsOf, type ClaimRule, type Finding } from './claim-check.ts';

/** "About" forgives this share of the value. */
const ABOUT = 0.1;

/** Claims of the same subject, indicator and period, itself left out; by id. */
export function findRivals(claims: readonly Claim[], claim: Claim): Claim[] {
  return claims.filter((other) => other.id !== claim.id && isRival(claim, other)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isRival(a: Claim, b: Claim): boolean {
  return (a.about ?? a.subject) === (b.about ?? b.subject) && a.indicator === b.indicator && a.period === b.period && isAimed(a) === isAimed(b);
}

/** A target is no rival of what was reached; a plan and a fact are rivals. */
function isAimed(claim: Claim): boolean {
  return claim.kind === 'TARGET';
}

export const conflictRule: ClaimRule = {
  id: 'conflict', name: { zh: '说法冲突', en: 'Rival figures' }, reference: 'Same subject, indicator and period; bounds respected, "about" ± 10 %',
  find({ claims }) {
    const seen = new Set<string>();
    return [...claims].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap((claim): Finding[] => {
      if (claim.value === null || claim.kind === 'NAME' || seen.has(claim.id)) return [];
      const group = [claim, ...findRivals(claims, claim)].filter((other) => other.value !== null);
      for (const other of group) seen.add(other.id);
      if (group.length < 2 || group.every((other) => other.value === claim.value && other.unit === claim.unit)) return [];
      const sameUnit = group.every((other) => other.unit === claim.unit);
      const raws = group.map((other) => `“${other.raw}”`);
      const clash = group.some((a) => group.some((b) => a.unit === b.unit && !areCompatible(a, b)));
      return [{
        verdict: clash || group.some(isAimed) ? 'INCONSISTENT' : 'UNVERIFIED', claims: idsOf(group), judged: idsOf(group),
        detail: {
          zh: `${claim.subject}的${claim.indicator}有 ${group.length} 种说法：${raws.join('、')}；${sameUnit ? '并列保留，不合并' : '单位或口径不同，并列保留，不能相互比较'}。`,
          en: `There are ${group.length} rival figures: ${group.map((other) => `${other.value} ${other.unit ?? ''}`.trim()).join('; ')}; ${sameUnit ? 'they stand side by side and are never merged' : 'their units differ, so they cannot be compared'}.`,
        },
      }];
    });
  },
};

export const nameRule: ClaimRule = {
  id: 'name', name: { zh: '名称待核实', en: 'Name to be verified' }, reference: 'A name or word that only one source prints',
  find: ({ claims }) => claims.filter((claim) => claim.kind === 'NAME').map((claim) => ({
    verdict: 'UNVERIFIED' as const, claims: [claim.id], judged: [claim.id],
    detail: {
      zh: `“${claim.raw}”只见于一个来源，未经核实${claim.settledBy ? `；${claim.settledBy}` : ''}。`,
      en: `"${claim.subject}": the printed form stands in one source only and is not verified.`,
    },
  })),
};

/** Could both be true? */
export function areCompatible(a: Claim, b: Claim): boolean {
  const [lowA, highA] = rangeOf(a.value!, a.bound);
  const [lowB, highB] = rangeOf(b.value!, b.bound);
  return lowA <= highB && lowB <= highA;
}

function rangeOf(value: number, bound: Bound): [number, number] {
  switch (bound) {
    case 'AT_LEAST':
    case 'MORE_THAN': return [value, Infinity];
    case 'AT_MOST': return [-Infinity, value];
    case 'ABOUT': return [value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT];
    case 'EXACT': return [value, value];
  }
}
