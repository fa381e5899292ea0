import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OverviewGapsQuery } from '../../api/generated.ts';
import { AddToList } from '../../list/AddToList.tsx';
import { useAddresses } from '../../state/addresses.ts';
import { useScope } from '../../state/scope.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Clamped } from '../../widgets/Clamped.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { MarketWords } from '../../widgets/MarketWords.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { OverviewCard } from './OverviewCard.tsx';
import { pickFirst, type FirstGap } from './pick-first.ts';

/** The five gaps to talk about first, across kinds, each with the ways on. */
export const FirstThings = memo(function FirstThings({ gaps }: { gaps: OverviewGapsQuery }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const first = pickFirst(gaps);
  const all = [gaps.supplement, gaps.extend, gaps.strengthen].reduce((sum, list) => sum + (list?.totalCount ?? 0), 0);
  return (
    <OverviewCard
      title={first.length === 0 ? t('overview.first.titleNone') : t('overview.first.title', { count: first.length })}
      to={addresses.gaps()}
      more={t('overview.first.all', { count: all })}
      look="ov-first"
    >
      {first.length === 0 && <p>{t('overview.first.none')}</p>}
      <Roving as="ol">
        {first.map((gap) => (
          <Thing key={gap.id} gap={gap} />
        ))}
      </Roving>
      {first.length > 0 && <p className="lt-soft ov-note">{t('overview.first.rule')}</p>}
    </OverviewCard>
  );
});

function Thing({ gap }: { gap: FirstGap }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  const { product, kind } = gap;
  const name = nameOf(product);
  const ask = (question: string): string => addresses.screen('/gaps', { product: product.id, ask: question });
  return (
    <li>
      <div className="ov-thing-head">
        <GapVerbTag kind={kind} /> <Link to={addresses.gaps(product.id)}>{name}</Link>
        <AddToList item={{ kind: 'gap', chain, region, product: product.id }} name={name} />
      </div>
      <div className="ov-thing-reason">
        <Clamped text={gap.reason} />
      </div>
      <div className="ov-thing-ways lt-soft">
        <span>
          <MarketWords now={gap.market} then={gap.marketWithPlanned} doubted={gap.marketDoubted} narrow />
        </span>
        <Link to={ask('targets')}>{t('overview.first.candidates', { count: gap.candidates })}</Link>
        <Link className="ov-thing-how" to={ask(kind === 'STRENGTHEN' ? 'stops' : 'packages')}>
          {t(kind === 'STRENGTHEN' ? 'overview.first.stops' : 'overview.first.how')}
        </Link>
      </div>
    </li>
  );
}
