import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PortfolioGapFragment } from '../../api/generated.ts';
import { toUsualCosts } from '../../tools/usual-cost.ts';
import type { ChangePortfolio, PortfolioState } from './portfolio-state.ts';

interface Props {
  /** Gaps without a figure. */
  gaps: readonly PortfolioGapFragment[];
  costs: PortfolioState['costs'];
  change: ChangePortfolio;
}

/** What sources say of costs is little: one press takes what plants of the smallest size usually cost, marked as estimates. */
export function UsualOffer({ gaps, costs, change }: Props) {
  const { t } = useTranslation();
  const usual = toUsualCosts(gaps);
  const count = Object.keys(usual).length;
  if (count === 0) return null;
  return (
    <p className="portfolio-offer">
      {t('portfolio.offer', { count })}{' '}
      <Button type="primary" onClick={() => change({ costs: { ...usual, ...costs } })}>
        {t('portfolio.takeAll', { count })}
      </Button>
    </p>
  );
}
