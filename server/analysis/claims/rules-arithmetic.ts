/** Arithmetic: a value, its change and its growth; a part, a total and a share; a part and a whole with their growth rates. */
import type { Claim } from '../../domain/records.ts';
import { findGrowthConsistency } from './growth-consistency.ts';
import { groupClaims, idsOf, round, tellBounded, tellFigure as tell, type ClaimRule } from './claim-check.ts';
import { findTied, findTies, tiedTo } from './indicators.ts';

/** Printed shares are rounded to whole percent. */
const SHARE_TOLERANCE = 0.5;

export const growthRule: ClaimRule = {
  id: 'growth',
  name: { zh: '数值、增量与增速', en: 'Value, change and growth' },
  reference: 'Arithmetic: growth = change / (value − change)',
  find: ({ claims, indicators }) =>
    groupClaims(claims).flatMap((group) =>
      group.claims.flatMap((value) => {
        const delta = findTied(group, indicators, 'CHANGE_OF', value.indicator);
        const growth = findTied(group, indicators, 'GROWTH_OF', value.indicator);
        if (!delta || !growth) return [];
        const { impliedGrowthPercent, consistent } = findGrowthConsistency({
          value: value.value!,
          delta: delta.value!,
          growthPercent: growth.value!,
        });
        const before = round(value.value! - delta.value!);
        const implied = impliedGrowthPercent === null ? '—' : String(round(impliedGrowthPercent, 1));
        return [
          {
            verdict: consistent ? ('CONSISTENT' as const) : ('INCONSISTENT' as const),
            claims: idsOf([value, delta, growth]),
            judged: idsOf([value, delta, growth]),
            detail: {
              zh: `${tell(delta, 'zh')} ÷（${tell(value, 'zh')} − ${tell(delta, 'zh')} = ${tell(value, 'zh', before)}） = ${implied}%，来源写 ${growth.raw}：${consistent ? '相符' : '不符'}。`,
              en: `${tell(delta, 'en')} / (${tell(value, 'en')} − ${tell(delta, 'en')} = ${tell(value, 'en', before)}) = ${implied}%, printed ${tellBounded(growth)}: ${consistent ? 'they agree' : 'they do not agree'}.`,
            },
          },
        ];
      }),
    ),
};

export const shareRule: ClaimRule = {
  id: 'share',
  name: { zh: '部分、总数与占比', en: 'Part, total and share' },
  reference: 'Arithmetic: share = part / total',
  find: ({ claims, indicators }) =>
    groupClaims(claims).flatMap((group) =>
      findTies(indicators, 'SHARE_OF').flatMap(({ own, other }) => {
        const [share, part] = [group.of(own.id)[0], group.of(other)[0]];
        const [total] = group.of(tiedTo(indicators, other, 'PART_OF') ?? '');
        if (!share || !part || !total || total.value === 0) return [];
        const percent = (part.value! / total.value!) * 100;
        const fits = Math.abs(percent - share.value!) <= SHARE_TOLERANCE;
        return [
          {
            verdict: fits ? ('CONSISTENT' as const) : ('INCONSISTENT' as const),
            claims: idsOf([share, part, total]),
            judged: idsOf([share, part, total]),
            detail: {
              zh: `${tell(part, 'zh')} ÷ ${tell(total, 'zh')} = ${round(percent)}%，来源写 ${share.raw}：${fits ? '相符' : '不符'}。`,
              en: `${tell(part, 'en')} / ${tell(total, 'en')} = ${round(percent)}%, printed ${tellBounded(share)}: ${fits ? 'they agree' : 'they do not agree'}.`,
            },
          },
        ];
      }),
    ),
};

export const partRule: ClaimRule = {
  id: 'part-of-whole',
  name: { zh: '部分不大于整体', en: 'A part within its whole' },
  reference: 'Arithmetic: now, and before the stated growth',
  find: ({ claims, indicators }) =>
    groupClaims(claims).flatMap((group) =>
      findTies(indicators, 'PART_OF').flatMap(({ own: { id: part }, other: whole }) => {
        const four = [
          ...[part, whole].map((indicator) => group.of(indicator)[0]),
          ...[part, whole].map((indicator) => findTied(group, indicators, 'GROWTH_OF', indicator)),
        ];
        if (four.some((claim) => claim === undefined)) return [];
        const [a, b, growthA, growthB] = four as [Claim, Claim, Claim, Claim];
        const [beforeA, beforeB] = [before(a, growthA), before(b, growthB)];
        const fits = a.value! <= b.value! && beforeA <= beforeB;
        return [
          {
            verdict: fits ? ('CONSISTENT' as const) : ('INCONSISTENT' as const),
            claims: idsOf(four as Claim[]),
            judged: idsOf(four as Claim[]),
            detail: {
              zh: `${part} ${tell(a, 'zh')} 与${whole} ${tell(b, 'zh')}，按增速推回上年同期为 ${tell(a, 'zh', round(beforeA))} 与 ${tell(b, 'zh', round(beforeB))}：${fits ? '部分不大于整体，相符' : '部分大于整体，不符'}。`,
              en: `The part ${tell(a, 'en')} and the whole ${tell(b, 'en')} come from ${tell(a, 'en', round(beforeA))} and ${tell(b, 'en', round(beforeB))} a year before: ${fits ? 'the part stays within the whole' : 'the part exceeds the whole'}.`,
            },
          },
        ];
      }),
    ),
};

function before(value: Claim, growth: Claim): number {
  return value.value! / (1 + growth.value! / 100);
}
