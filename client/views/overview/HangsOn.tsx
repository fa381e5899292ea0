import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewGapsQuery } from '../../api/generated.ts';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { OverviewCard } from './OverviewCard.tsx';

const MOST = 6;

/** What the chain hangs on: how many products stop with it, those that purchase cannot mend, and at most. */
export const HangsOn = memo(function HangsOn({ gaps }: { gaps: OverviewGapsQuery }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const pillars = [...(gaps.strengthen?.nodes ?? [])]
    .filter(({ loses }) => loses.length > 0)
    .sort((a, b) => b.loses.length - a.loses.length || b.hardLoses.length - a.hardLoses.length)
    .slice(0, MOST);
  const most = Math.max(1, ...pillars.map(({ loses }) => loses.length));
  return (
    <OverviewCard
      title={t('overview.hangs.title')}
      to={addresses.gaps(undefined, 'STRENGTHEN')}
      more={t('overview.hangs.all', { count: gaps.strengthen?.totalCount ?? 0 })}
    >
      {pillars.length === 0 && <p>{t('overview.hangs.none')}</p>}
      <ul className="ov-bars">
        {pillars.map(({ product, loses, hardLoses }) => (
          <li key={product.id}>
            <Link to={addresses.screen('/map', { product: product.id, ask: 'stops' })}>
              <Clamped text={nameOf(product)} lines={1} />
            </Link>
            <span className="ov-track" aria-hidden="true">
              <span className="ov-track-most" style={{ width: `${(loses.length / most) * 100}%` }} />
              <span className="ov-track-hard" style={{ width: `${(hardLoses.length / most) * 100}%` }} />
            </span>
            <span className="lt-number">{t('overview.hangs.range', { hard: hardLoses.length, most: loses.length })}</span>
          </li>
        ))}
      </ul>
      {pillars.length > 0 && <p className="lt-soft ov-note">{t('overview.hangs.legend')}</p>}
    </OverviewCard>
  );
});
