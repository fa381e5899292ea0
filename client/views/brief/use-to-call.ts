import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefTargetsQuery } from '../../api/generated.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import type { Call } from './brief.ts';

type Target = NonNullable<BriefTargetsQuery['targets']>[number];

/** A candidate as a row of "whom to call": where it is, what one turns to it for, what to check first, what speaks for it. */
export function useToCall(): (target: Target) => Call {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return useCallback(
    ({ enterprise, role, vetoes, checkFirst, reasons }) => ({
      who: nameOf(enterprise),
      place: enterprise.region && nameOf(enterprise.region),
      tags: [
        t(`answers.role.${role}`),
        ...checkFirst.map((check) => t(`answers.check.${check}`)),
        ...vetoes.map((veto) => t(`answers.veto.${veto}`)),
      ],
      said: reasons,
    }),
    [t, nameOf],
  );
}
