import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { isDoubtful } from '../../widgets/Doubts.tsx';
import type { ToVerify } from './brief.ts';
import type { EnterpriseAnswer } from './enterprise-answer.ts';

/** What to ask of a firm first: figures that rules speak against, its name, what hangs on its rank, capacities that nobody states. */
export function useToVerify(): (answer: EnterpriseAnswer) => ToVerify[] {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return useCallback(
    ({ one, verify }) => {
      const name = nameOf(one);
      const doubtful = one.claims
        .filter(({ verdict }) => isDoubtful(verdict))
        .map(({ indicator, raw, verdict, settledBy }) => ({
          question: t('brief.ask.claim', { indicator, raw }),
          effect: settledBy ?? t(`quality.verdict.${verdict}`),
        }));
      const unsure = one.nameVerified ? [] : [{ question: t('brief.ask.name', { name }), effect: t('brief.ask.nameEffect') }];
      const about = verify
        .filter(({ question }) => question.includes(name))
        .map(({ question, effect }) => ({ question, effect: t('brief.effect', { effect: effect.toFixed(1) }) }));
      const silent = one.makes.nodes
        .filter(({ capacity, phase }) => capacity === null && phase !== 'RESOURCE')
        .map(({ product }) => ({ question: t('brief.ask.capacity', { product: nameOf(product) }), effect: t('brief.ask.capacityEffect') }));
      return [...doubtful, ...unsure, ...about, ...silent];
    },
    [t, nameOf],
  );
}
