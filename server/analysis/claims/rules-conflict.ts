/** Conflict: sources that state different figures of the same thing; and names that nobody has verified. */
import { sayAmounts } from '../../../shared/format-quantity.ts';
import { wordPeriod } from '../../../shared/period.ts';
import type { Bound, Claim } from '../../domain/records.ts';
import { idsOf, tellBounded, type ClaimFacts, type ClaimRule, type Finding } from './claim-check.ts';
import type { Sentence } from '../../errors.ts';
import { count } from '../model/names.ts';
import { wordsFor } from './indicators.ts';

/** "About" forgives this share of the value. */
const ABOUT = 0.1;

/** Claims of the same subject, indicator and period (capacities of any year), itself left out; by id. */
export function findRivals({ claims, indicators }: Pick<ClaimFacts, 'claims' | 'indicators'>, claim: Claim): Claim[] {
  const capacities = wordsFor(indicators, 'CAPACITY');
  return claims.filter((other) => other.id !== claim.id && isRival(claim, other, capacities)).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Words that state a capacity. */
type Capacities = ReadonlySet<string>;

function isRival(a: Claim, b: Claim, capacities: Capacities): boolean {
  const isSameTime = a.period === b.period || (isCapacity(a, capacities) && isCapacity(b, capacities));
  return (
    makerOf(a) === makerOf(b) && a.indicator === b.indicator && isSameTime && isAimed(a) === isAimed(b) && !isExpansion(a, b, capacities)
  );
}

/** Many sources state a capacity without its year, so figures of other years stand beside them. */
function isCapacity({ about, indicator }: Claim, capacities: Capacities): boolean {
  return about?.startsWith('makes:') === true && capacities.has(indicator);
}

/** Of a production the maker: what it makes in two forms stands side by side. */
function makerOf({ about, subject }: Claim): string {
  return about?.startsWith('makes:') ? about.split(':')[1]! : (about ?? subject);
}

/** One source that states what is there and what is planned tells of an expansion and does not contradict itself. */
function isExpansion(a: Claim, b: Claim, capacities: Capacities): boolean {
  return (
    isCapacity(a, capacities) &&
    isCapacity(b, capacities) &&
    a.kind !== b.kind &&
    a.evidence.some(({ source }) => b.evidence.some((other) => other.source === source))
  );
}

/** Two figures of one thing that cannot both be true. Of different known years they may: it grew. */
function clashes(a: Claim, b: Claim, capacities: Capacities): boolean {
  const grew = a.period !== null && b.period !== null && a.period !== b.period;
  return a.unit === b.unit && a.about === b.about && !grew && isRival(a, b, capacities) && !areCompatible(a, b);
}

/** A target is no rival of what was reached; a plan and a fact are rivals. */
function isAimed(claim: Claim): boolean {
  return claim.kind === 'TARGET';
}

export const conflictRule: ClaimRule = {
  id: 'conflict',
  name: { zh: '说法冲突', en: 'Rival figures' },
  reference: 'Same subject, indicator and period; bounds respected, "about" ± 10 %',
  find({ claims, indicators }) {
    const capacities = wordsFor(indicators, 'CAPACITY');
    const seen = new Set<string>();
    return [...claims]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap((claim): Finding[] => {
        if (claim.value === null || claim.kind === 'NAME' || seen.has(claim.id)) return [];
        const group = [claim, ...findRivals({ claims, indicators }, claim)].filter((other) => other.value !== null);
        for (const other of group) seen.add(other.id);
        if (group.length < 2 || group.every((other) => other.value === claim.value && other.unit === claim.unit)) return [];
        const sameUnit = group.every((other) => other.unit === claim.unit && other.about === claim.about);
        const raws = group.map(
          ({ raw, period }) =>
            `“${sayAmounts(raw, 'zh')}”${isCapacity(claim, capacities) ? `（${period === null ? '年份未载' : wordPeriod(period, 'zh')}）` : ''}`,
        );
        const inClash = new Set(group.filter((a) => group.some((b) => clashes(a, b, capacities))).map(({ about }) => about));
        const named = indicators.find(({ id }) => id === claim.indicator)?.nameEn;
        const detail = {
          zh: `${claim.subject}的${claim.indicator}有 ${group.length} 种说法：${raws.join('、')}；${sameUnit ? '并列保留，不合并' : '单位、口径或形态不同，并列保留，不能相互比较'}${hasExpansion(group, capacities) ? '；同一来源里的现有与规划是扩产，不相矛盾' : ''}。`,
          en: `${named ? `${named} has` : 'There are'} ${group.length} rival figures: ${group.map((one) => `${tellBounded(one)}${isCapacity(claim, capacities) ? ` (${one.period === null ? 'year not stated' : wordPeriod(one.period, 'en')})` : ''}`).join('; ')}; ${sameUnit ? 'they stand side by side and are never merged' : 'their units or forms differ, so they cannot be compared'}${hasExpansion(group, capacities) ? '; what one source states as present and as planned is an expansion, no contradiction' : ''}.`,
        };
        const judged = group.filter((other) => isAimed(other) || inClash.has(other.about));
        const others = group.filter((other) => !judged.includes(other));
        return [
          ...(judged.length > 0 ? [{ verdict: 'INCONSISTENT' as const, claims: idsOf(group), judged: idsOf(judged), detail }] : []),
          ...(others.length > 0 ? [{ verdict: 'UNVERIFIED' as const, claims: idsOf(group), judged: idsOf(others), detail }] : []),
        ];
      });
  },
};

function hasExpansion(group: readonly Claim[], capacities: Capacities): boolean {
  return group.some((a) => group.some((b) => isExpansion(a, b, capacities)));
}

export const quoteRule: ClaimRule = {
  id: 'quote',
  name: { zh: '原话保留', en: 'Kept as a quote' },
  reference: 'Words of one source that state neither a figure nor a name',
  find: ({ claims, indicators }) =>
    claims
      .filter((claim) => claim.kind === 'NAME' && !wordsFor(indicators, 'NAME').has(claim.indicator))
      .map((claim) => ({
        verdict: 'UNVERIFIED' as const,
        claims: [claim.id],
        judged: [claim.id],
        detail: {
          zh: `“${claim.raw}”是来源的原话，${printedIn(claim).zh}，未经核实，照录${claim.settledBy ? `；${claim.settledBy}` : ''}。`,
          en: `These are words of a source, ${printedIn(claim).en}: they are kept as printed and are not verified.`,
        },
      })),
};

export const nameRule: ClaimRule = {
  id: 'name',
  name: { zh: '名称待核实', en: 'Name to be verified' },
  reference: 'A name or word that nobody has verified',
  find: ({ claims, indicators }) =>
    claims
      .filter((claim) => claim.kind === 'NAME' && wordsFor(indicators, 'NAME').has(claim.indicator))
      .map((claim) => ({
        verdict: 'UNVERIFIED' as const,
        claims: [claim.id],
        judged: [claim.id],
        detail: {
          zh: `“${sayAmounts(claim.raw, 'zh')}”${printedIn(claim).zh}，未经核实${claim.settledBy ? `；${claim.settledBy}` : ''}。`,
          en: `"${claim.subject}": the printed form is ${printedIn(claim).en} and is not verified.`,
        },
      })),
};

/** In how many sources of the records it stands; another may print it all the same. */
function printedIn({ evidence }: Claim): Sentence {
  const sources = new Set(evidence.map(({ source }) => source)).size;
  return { zh: `记录里有 ${sources} 个来源这样写`, en: `on record in ${count(sources, 'source')}` };
}

/** Could both be true? */
export function areCompatible(a: Claim, b: Claim): boolean {
  const [lowA, highA] = rangeOf(a.value!, a.bound);
  const [lowB, highB] = rangeOf(b.value!, b.bound);
  return lowA <= highB && lowB <= highA;
}

function rangeOf(value: number, bound: Bound): [number, number] {
  switch (bound) {
    case 'AT_LEAST':
    case 'MORE_THAN':
      return [value, Infinity];
    case 'AT_MOST':
      return [-Infinity, value];
    case 'ABOUT':
      return [value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT];
    case 'EXACT':
      return [value, value];
  }
}
