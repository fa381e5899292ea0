import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefGapQuery } from '../../api/generated.ts';
import { useRequestLanguage } from '../../api/language.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { sayRate } from '../../panel/recipe.ts';
import type { Tree } from './brief.ts';
import { toGives, toNeeds } from './to-tree.ts';

type Gap = NonNullable<BriefGapQuery['gap']>;
type Steps = NonNullable<BriefGapQuery['proof']>['steps'];

/** The tree of a gap: its best process with all inputs, the product, and what that is for; null where there is nothing to draw. */
export function useGapTree(): (gap: Gap, name: string, steps: Steps) => Tree | null {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const language = useRequestLanguage();
  return useCallback(
    (gap, name, steps) => {
      const needs = toNeeds(gap, steps, {
        nameOf,
        amountOf: (rate) => sayRate(rate, language, 3),
        madeOf: (process, uses, runHere) => t(runHere ? 'brief.madeHere' : 'brief.made', { process, uses }),
      });
      const gives = toGives(gap, { nameOf }, t('brief.hard'));
      if (needs.length === 0 && gives.length === 0) return null;
      const plant = t(gap.kind === 'STRENGTHEN' ? 'brief.plantHere' : 'brief.plant', {
        process: gap.bestProcess ? nameOf(gap.bestProcess) : '',
      });
      return {
        needs,
        middle: { title: name, line: gap.bestProcess ? plant : t('panel.noProcess') },
        givesTitle: t(`brief.gives.${gap.kind === 'EXTEND' && gap.opensNext.length === 0 ? 'SUPPLEMENT' : gap.kind}`),
        gives,
      };
    },
    [t, nameOf, language],
  );
}
