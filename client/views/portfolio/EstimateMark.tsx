import { useTranslation } from 'react-i18next';
import type { PortfolioGapFragment } from '../../api/generated.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { findUsualCost } from '../../tools/usual-cost.ts';

/** That an amount is no source's: the usual cost of the smallest plant, which opens, or the reader's own. */
export function EstimateMark({ gap, cost }: { gap: PortfolioGapFragment; cost: number | undefined }) {
  const { t } = useTranslation();
  const size = gap.plantSize;
  const isUsual = size !== null && cost !== undefined && findUsualCost(size)?.hi === cost;
  return (
    <span className="rec-tag">
      {isUsual ? (
        <FactLink evidence={size.evidence} fact={size.id}>
          {t('portfolio.estimate.usual')}
        </FactLink>
      ) : (
        t('portfolio.estimate.own')
      )}
    </span>
  );
}
