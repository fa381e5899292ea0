/**
 * How a figure is to be read: open intervals, counts of which only some are named, values that follow from others, equal figures of
 * different things, one measure over time.
 */
import { sayAmounts } from '../../../shared/format-quantity.ts';
import { wordPeriod } from '../../../shared/period.ts';
import { append } from '../../domain/append.ts';
import type { Indicator } from '../../domain/indicators.ts';
import type { Claim } from '../../domain/records.ts';
import { groupKeyOf, groupClaims, idsOf, round, tellBounded, tellFigure, type ClaimRule, type Finding } from './claim-check.ts';
import { findTied, findTies, tiedTo } from './indicators.ts';
import { laterFirst } from './rule-stretch.ts';

/** Equal sums and counts from this size on may be mixed up; ranks, shares and capacities are often equal for good reasons. */
const LEAST_TELLING = 10;
const TELLING = new Set(['亿元', '个', '项', '家']);

export const openIntervalRule: ClaimRule = {
  id: 'open-interval',
  name: { zh: '开区间', en: 'Open interval' },
  reference: 'A bound is kept as a bound: ≥ x is no x',
  find: ({ claims }) =>
    claims
      .filter((claim) => claim.value !== null && (claim.bound === 'AT_LEAST' || claim.bound === 'MORE_THAN'))
      .map((claim) => ({
        verdict: 'UNVERIFIED',
        claims: [claim.id],
        judged: [claim.id],
        detail: {
          zh: `“${sayAmounts(claim.raw, 'zh')}”只给出下限：按${claim.bound === 'MORE_THAN' ? '多于' : '不少于'} ${tellFigure(claim, 'zh')}计，真实值可能更大。`,
          en: `The printed form gives a lower bound only: ${tellBounded(claim)}, the true value may be larger.`,
        },
      })),
};

export const countRule: ClaimRule = {
  id: 'named-of-count',
  name: { zh: '列名数与总数', en: 'Named ones of a count' },
  reference: 'Counting: what is stated against what is named',
  find: ({ claims, indicators }) =>
    groupClaims(claims).flatMap((group) =>
      [...new Set(findTies(indicators, 'COUNTED_IN').map(({ other }) => other))].flatMap((count): Finding[] => {
        const [total] = group.of(count);
        if (!total) return [];
        // one that is named without a figure is named all the same
        const named = claims.filter(
          (claim) => tiedTo(indicators, claim.indicator, 'COUNTED_IN') === count && groupKeyOf(claim) === groupKeyOf(total),
        );
        if (named.length === total.value) return [];
        const left = total.value! - named.length;
        return [
          {
            verdict: named.length > total.value! ? 'INCONSISTENT' : 'UNVERIFIED',
            claims: idsOf([total, ...named]),
            judged: [total.id],
            detail: {
              zh: `来源称 ${total.value} 项，列出名称的有 ${named.length} 项${left > 0 ? `，其余 ${left} 项无记录` : '，比所称的多'}。`,
              en: `${total.value} are stated, ${named.length} are named${left > 0 ? `, there is no record of the other ${left}` : ', more than stated'}.`,
            },
          },
        ];
      }),
    ),
};

export const derivedRule: ClaimRule = {
  id: 'derived',
  name: { zh: '推算值', en: 'Derived value' },
  reference: 'Arithmetic: value − lead; target / (1 + growth)',
  find: ({ claims, indicators }) =>
    groupClaims(claims).flatMap((group) => [
      ...findTies(indicators, 'LEAD_OF').flatMap(({ own: lead, other: value }): Finding[] => {
        const [own, above] = [group.of(value)[0], group.of(lead.id)[0]];
        if (!own || !above) return [];
        const derived = round(own.value! - above.value!);
        return [
          {
            verdict: 'CONSISTENT',
            claims: idsOf([own, above]),
            judged: idsOf([own, above]),
            detail: {
              zh: `${own.value}% − ${above.value} 个百分点 = ${derived}%：由此推得${lead.over ?? '所比的数'} ${derived}%。`,
              en: `${own.value}% − ${above.value} points = ${derived}%: ${lead.overEn ?? 'what it is held against'} follows.`,
            },
          },
        ];
      }),
      ...group.claims
        .filter((claim) => claim.kind === 'TARGET')
        .flatMap((target): Finding[] => {
          const growth = findTied(group, indicators, 'GROWTH_OF', target.indicator);
          if (!growth) return [];
          const before = round(target.value! / (1 + growth.value! / 100));
          return [
            {
              verdict: 'UNVERIFIED',
              claims: idsOf([target, growth]),
              judged: [],
              detail: {
                zh: `目标 ${target.raw}、增长 ${growth.raw}：照所写的数推得上年为 ${tellFigure(target, 'zh', before)}，没有来源可以核对。`,
                en: `A target of ${tellBounded(target)} with a growth of ${tellBounded(growth)} implies ${tellFigure(target, 'en', before)} the year before, taken as printed; no source states it.`,
              },
            },
          ];
        }),
    ]),
};

export const sameFigureRule: ClaimRule = {
  id: 'same-figure',
  name: { zh: '数字相同，所指不同', en: 'Same figure, different things' },
  reference: 'Equal figures of one source are not linked for being equal',
  find({ claims, indicators }) {
    const groups = new Map<string, Claim[]>();
    for (const claim of claims) {
      if (claim.value === null || claim.value < LEAST_TELLING || !TELLING.has(claim.unit ?? '')) continue;
      for (const source of new Set(claim.evidence.map((one) => one.source))) {
        const key = JSON.stringify([source, claim.value, claim.unit]);
        append(groups, key, claim);
      }
    }
    const thing = (claim: Claim) => `${claim.about ?? claim.subject}的${claim.indicator}`;
    // Only figures of one subject that are alike in kind and time are easily taken for each other.
    const isEasilyMixed = (group: readonly Claim[]) =>
      new Set(group.map(({ about, subject, kind, period }) => JSON.stringify([about ?? subject, kind, period]))).size < group.length;
    return [...groups.values()]
      .filter((group) => new Set(group.map(thing)).size > 1)
      .map((group): Finding => ({
        verdict: 'UNVERIFIED',
        claims: idsOf(group),
        judged: [],
        detail: {
          zh: `${group.map((claim) => `${claim.subject}的${claim.indicator}`).join('、')}都是 ${tellFigure(group[0]!, 'zh')}：所指不同，不相连${isEasilyMixed(group) ? '，也可能是混用' : ''}。`,
          en: `${toEnglish(group, indicators)} are all ${tellFigure(group[0]!, 'en')}: they are about different things and are not linked${isEasilyMixed(group) ? '; one may have been mixed up with another' : ''}.`,
        },
      }));
  },
};

/** What the figures say, by the English names of their words where all have one; else how many they are. */
function toEnglish(group: readonly Claim[], indicators: readonly Indicator[]): string {
  const names = group.map(({ indicator }) => indicators.find(({ id }) => id === indicator)?.nameEn ?? null);
  return names.every((name) => name !== null) ? `${group.length} figures (${names.join(', ')})` : `${group.length} figures`;
}

export const seriesRule: ClaimRule = {
  id: 'series',
  name: { zh: '同一指标的历次说法', en: 'One measure over time' },
  reference: 'Shares of several dates and sources compare only over one denominator',
  find({ claims, indicators }) {
    const groups = new Map<string, Claim[]>();
    for (const claim of claims) {
      if (claim.value === null || claim.unit !== '%' || claim.kind !== 'ACTUAL') continue;
      const key = JSON.stringify([claim.about ?? claim.subject, claim.indicator]);
      append(groups, key, claim);
    }
    return [...groups.values()]
      .filter((group) => new Set(group.map(({ period }) => period)).size > 1)
      .map((group): Finding => {
        const inTime = [...group].sort(laterFirst).reverse();
        const line = inTime
          .map(({ period, raw }) => `${period === null ? '—' : wordPeriod(period, 'zh')} ${sayAmounts(raw, 'zh')}`)
          .join('；');
        const named = indicators.find(({ id }) => id === group[0]!.indicator)?.nameEn;
        const settledBy = inTime.find((claim) => claim.settledBy !== null)?.settledBy;
        return {
          verdict: 'UNVERIFIED',
          claims: idsOf(group),
          judged: idsOf(group),
          detail: {
            zh: `${group[0]!.subject}的${group[0]!.indicator}有 ${group.length} 次说法（${line}），口径未必相同，并列保留${settledBy ? `；${settledBy}` : ''}。`,
            en: `${named ? `${named}: ` : ''}${group.length} figures over time (${inTime.map((claim) => `${claim.period === null ? '—' : wordPeriod(claim.period, 'en')} ${tellBounded(claim)}`).join('; ')}) may rest on different denominators; they stand side by side.`,
          },
        };
      });
  },
};
