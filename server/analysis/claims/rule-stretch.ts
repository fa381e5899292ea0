/** Stretch: a target that asks for many times the monthly rate reached so far. */
import { endOfPeriod } from '../../../shared/period.ts';
import type { Claim } from '../../domain/records.ts';
import { idsOf, round, tellFigure, type ClaimFacts, type ClaimRule, type Finding } from './claim-check.ts';
import { tiedTo } from './indicators.ts';
import { findRunRate } from './run-rate.ts';

/** From this multiple of the rate so far on a target is a stretch; below it ordinary effort may do. */
const STRETCH_FROM = 5;
const MONTHS = 12;

export const stretchRule: ClaimRule = {
  id: 'stretch',
  name: { zh: '目标跨度', en: 'Stretch of a target' },
  reference: `Required monthly rate ≥ ${STRETCH_FROM} × the achieved one`,
  find: ({ claims, indicators }) =>
    claims
      .filter((target) => target.kind === 'TARGET' && target.value !== null)
      .flatMap((target): Finding[] => {
        const actual = findActual(claims, target);
        const elapsed = actual && elapsedMonths(actual.period, target.period);
        if (!actual || elapsed === null || elapsed === undefined) return [];
        const { requiredPerMonth, achievedPerMonth } = findRunRate({
          target: target.value!,
          actual: actual.value!,
          elapsedMonths: elapsed,
          months: MONTHS,
        });
        if (requiredPerMonth === null || achievedPerMonth === null || requiredPerMonth < STRETCH_FROM * achievedPerMonth) return [];
        const times = achievedPerMonth > 0 ? round(requiredPerMonth / achievedPerMonth, 0) : null;
        const each = perUnit({ claims, indicators }, target, actual);
        return [
          {
            verdict: 'STRETCH',
            claims: idsOf([target, actual, ...(each?.counts ?? [])]),
            judged: [target.id],
            detail: {
              zh: `到第 ${elapsed} 个月末完成 ${tellFigure(actual, 'zh')}，目标 ${tellFigure(target, 'zh')}：按年初起算，此后每月需 ${tellFigure(target, 'zh', round(requiredPerMonth))}，${times === null ? '而至今为零' : `是至今月均 ${tellFigure(target, 'zh', round(achievedPerMonth))} 的 ${times} 倍`}；来源没有写从何时起算，起算越晚，倍数越小${each ? `。平均每家由 ${tellFigure(target, 'zh', each.now)}增至 ${tellFigure(target, 'zh', each.then)}` : ''}。`,
              en: `${tellFigure(actual, 'en')} by the end of month ${elapsed} against a target of ${tellFigure(target, 'en')}: counted from January, each month left must bring ${tellFigure(target, 'en', round(requiredPerMonth))}, ${times === null ? 'after nothing so far' : `${times} times the ${tellFigure(target, 'en', round(achievedPerMonth))} so far`}; the source states no start, and a later one makes the multiple smaller${each ? `. That is ${tellFigure(target, 'en', each.now)} → ${tellFigure(target, 'en', each.then)} for each firm` : ''}.`,
            },
          },
        ];
      }),
};

/** The sum for each of those who bring it, then and now. */
function perUnit(
  { claims, indicators }: Pick<ClaimFacts, 'claims' | 'indicators'>,
  target: Claim,
  actual: Claim,
): { now: number; then: number; counts: Claim[] } | null {
  const bringers = tiedTo(indicators, target.indicator, 'BROUGHT_BY');
  const countOf = ({ about, kind, period }: Claim) =>
    claims.find(
      (one) =>
        one.indicator === bringers &&
        one.about === about &&
        one.kind === kind &&
        one.period === period &&
        one.value !== null &&
        one.value > 0,
    );
  const [now, then] = [countOf(actual), countOf(target)];
  return now && then ? { now: round(actual.value! / now.value!), then: round(target.value! / then.value!), counts: [now, then] } : null;
}

/** The latest figure reached of the same subject and indicator within the target's year. */
export function findActual(claims: readonly Claim[], target: Claim): Claim | null {
  const found = claims.filter(
    (claim) =>
      claim.kind === 'ACTUAL' &&
      claim.value !== null &&
      claim.indicator === target.indicator &&
      claim.unit === target.unit &&
      (claim.about ?? claim.subject) === (target.about ?? target.subject) &&
      elapsedMonths(claim.period, target.period) !== null,
  );
  return found.sort(laterFirst)[0] ?? null;
}

/** By the end of their periods; of two that end alike the one with the lower id first. */
export function laterFirst(a: Claim, b: Claim): number {
  const [endOfA, endOfB] = [endOfPeriod(a.period ?? ''), endOfPeriod(b.period ?? '')];
  return endOfA === endOfB ? (a.id < b.id ? -1 : 1) : endOfA < endOfB ? 1 : -1;
}

/** Months of the year that are over at "2020-05", "2020-01/2020-05" or "2020-Q1"; null where the period does not lie in that year. */
export function elapsedMonths(period: string | null, year: string | null): number | null {
  if (period === null || year === null || !period.startsWith(`${year}-`)) return null;
  const match = /^(\d{4})-(\d{2})(?:-\d{2})?$/.exec(endOfPeriod(period));
  return match && match[1] === year ? Number(match[2]) : null;
}
