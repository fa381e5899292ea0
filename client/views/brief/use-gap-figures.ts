import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefGapQuery, BriefTargetsQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { formatInterval } from '../../widgets/format-interval.ts';
import type { Figure } from './brief.ts';

type Gap = NonNullable<BriefGapQuery['gap']>;
type Targets = NonNullable<BriefTargetsQuery['targets']>;

/** The four numbers of a gap with their bounds: market, plant, makers, what hangs on it; of a strengthening what stops with it. */
export function useGapFigures(): (gap: Gap, targets: Targets, linked: number) => Figure[] {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  return useCallback(
    (gap, targets, linked) => {
      const makers = targets.filter(({ role }) => role !== 'WAY_IN');
      const planned = makers.filter(({ checkFirst }) => checkFirst.includes('ONLY_PLANNED')).length;
      const makersFigure: Figure = {
        value: t(planned > 0 ? 'brief.figure.makersPlanned' : 'brief.figure.makers', { count: makers.length - planned, planned }),
        word: t('brief.figure.makersWord'),
        mark: 'FACT',
      };
      const count = (value: number, word: string): Figure => ({
        value: t('brief.figure.products', { count: value }),
        word: t(`brief.figure.${word}`),
        mark: 'COMPUTED',
      });
      if (gap.kind === 'STRENGTHEN')
        return [count(gap.loses.length, 'loses'), count(linked, 'linked'), count(gap.hardLoses.length, 'hard'), makersFigure];
      return [marketOf(gap), plantOf(gap), makersFigure, gap.kind === 'EXTEND' ? count(gap.opensNext.length, 'opens') : usersOf(gap)];

      function usersOf({ neededBy }: Gap): Figure {
        return { value: t('brief.figure.users', { count: neededBy.length }), word: t('brief.figure.usersWord'), mark: 'COMPUTED' };
      }
      function marketOf({ market, marketWithPlanned, marketDoubted }: Gap): Figure {
        const later = marketWithPlanned !== null && marketWithPlanned.lo > (market?.lo ?? 0);
        const known = later ? marketWithPlanned : market;
        const value = known && formatInterval(known, language, { yearly: true });
        return {
          value: value ?? t('brief.unknown'),
          word: t(later ? 'brief.figure.marketPlanned' : 'brief.figure.market'),
          mark: 'COMPUTED',
          doubted: marketDoubted,
        };
      }
      function plantOf({ plantSize }: Gap): Figure {
        const size = plantSize?.smallest && formatInterval(plantSize.smallest, language, { yearly: true });
        const money = plantSize && toInvestment(plantSize);
        const said = money && formatInterval({ ...money, unit: '亿元' }, language);
        return {
          value: size ?? t('brief.unknown'),
          word: said ? t('brief.figure.plantMoney', { amount: said }) : t('brief.figure.plant'),
          mark: plantSize?.mark ?? 'INFERRED',
        };
      }
      /** 亿元 for the smallest plant. */
      function toInvestment({ smallest, investmentPerUnit: per }: NonNullable<Gap['plantSize']>) {
        if (!smallest || !per || !per.unit.endsWith(`/${smallest.unit}`)) return null;
        const hi = smallest.hi === null || per.hi === null ? null : smallest.hi * per.hi;
        return { lo: smallest.lo * per.lo, hi };
      }
    },
    [t, language],
  );
}
