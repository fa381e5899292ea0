/**
 * A figure of the year against every target that was set for it. Rival targets stay side by side: share, what each month left must bring
 * and what each month so far brought are given for each. A rate does not add up over months, so it has none of the three.
 * Assumption: months count alike. O(claims²) at worst.
 */
import { append } from '../../domain/append.ts';
import type { Indicator } from '../../domain/indicators.ts';
import type { Claim, Passage } from '../../domain/records.ts';
import { tiedTo } from './indicators.ts';
import { findRunRate } from './run-rate.ts';
import { elapsedMonths, findActual, laterFirst } from './rule-stretch.ts';

export interface Allocation {
  units: number;
  total: number | null;
  mean: number | null;
  consistent: boolean | null;
}
export interface KpiTarget {
  claim: Claim;
  share: number | null;
  requiredPerMonth: number | null;
  achievedPerMonth: number | null;
  allocation: Allocation | null;
}
export interface Kpi {
  id: string;
  indicator: string;
  period: string;
  actual: Claim | null;
  elapsedMonths: number | null;
  months: number;
  targets: KpiTarget[];
}
export interface KpiFacts {
  claims: readonly Claim[];
  indicators: readonly Indicator[];
  passages: readonly Passage[];
}

const MONTHS = 12;
const ADDS_UP = new Set(['亿元', '万元', '元', '家', '个', '项', 't', 'MW']);

/**
 * Every indicator that has a target, a year each, and every figure that a region reached, each with its own period (2020-Q1,
 * 2020-01/2020-05); by indicator, then by whom it is about.
 */
export function findKpis(facts: KpiFacts): Kpi[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of facts.claims) {
    const year = claim.period?.slice(0, 4);
    const isOfRegion = claim.kind === 'ACTUAL' && (claim.about?.startsWith('cn-') ?? false);
    if (year === undefined || claim.value === null || (claim.kind !== 'TARGET' && !isOfRegion)) continue;
    const key = [claim.indicator, claim.about ?? claim.subject, year].join('\n');
    append(groups, key, claim);
  }
  return [...groups]
    .flatMap(([key, claims]) => (claims.some(({ kind }) => kind === 'TARGET') ? [[key, claims] as const] : byPeriod(key, claims)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, claims]) => toKpi(key, claims, facts));
}

/** The figures of a year that has no target: a quarter is not the year, so each period stands by itself. */
function byPeriod(yearKey: string, claims: readonly Claim[]): (readonly [string, Claim[]])[] {
  const of = (period: string) => claims.filter((claim) => claim.period === period);
  return [...new Set(claims.map(({ period }) => period!))].map((period) => [yearKey.replace(/[^\n]*$/, period), of(period)] as const);
}

function toKpi(key: string, claims: readonly Claim[], facts: KpiFacts): Kpi {
  const [indicator, about, period] = key.split('\n') as [string, string, string];
  const targets = claims.filter((claim) => claim.kind === 'TARGET');
  const reached = claims.filter((claim) => claim.kind === 'ACTUAL').sort(laterFirst)[0];
  const actual = targets.map((target) => findActual(facts.claims, target)).find((claim) => claim !== null) ?? reached ?? null;
  const elapsed = actual && elapsedMonths(actual.period, period);
  return {
    id: `kpi:${about}:${indicator}:${period}`,
    indicator,
    period,
    actual,
    elapsedMonths: elapsed,
    months: MONTHS,
    targets: targets.map((claim) => ({ claim, ...toRate(claim, actual, elapsed), allocation: toAllocation(claim, facts) })),
  };
}

function toRate(target: Claim, actual: Claim | null, elapsed: number | null): Omit<KpiTarget, 'claim' | 'allocation'> {
  if (!actual || elapsed === null || actual.unit !== target.unit || !ADDS_UP.has(target.unit ?? ''))
    return { share: null, requiredPerMonth: null, achievedPerMonth: null };
  return findRunRate({ target: target.value!, actual: actual.value!, elapsedMonths: elapsed, months: MONTHS });
}

/** Consistent: a source states the sharing together with this very target. */
function toAllocation(target: Claim, { claims, indicators, passages }: KpiFacts): Allocation | null {
  const sharers = tiedTo(indicators, target.indicator, 'SHARED_BY');
  const units = claims.find((claim) => claim.indicator === sharers && claim.period === target.period && claim.value !== null);
  if (!units?.value) return null;
  const consistent = passages.length === 0 ? null : passages.some(({ facts }) => facts.includes(target.id) && facts.includes(units.id));
  return { units: units.value, total: target.value, mean: target.value === null ? null : target.value / units.value, consistent };
}
