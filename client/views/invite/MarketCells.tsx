import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useRequestLanguage } from '../../api/language.ts';
import { useAddresses } from '../../state/addresses.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import type { InviteGap } from './rows.ts';

type Interval = NonNullable<InviteGap['market']>;

/** What is needed here a year, now and once what is planned runs, where that is more; opens the balance. */
export function LocalMarket({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const say = useYearly();
  const now = gap.market && say(gap.market);
  const later = gap.marketWithPlanned && gap.marketWithPlanned.lo > (gap.market?.lo ?? 0) ? say(gap.marketWithPlanned) : null;
  if (!now && !later) return <span className="lt-soft">{t(gap.market ? 'invite.marketUnknown' : 'invite.noMarket')}</span>;
  return (
    <Link to={addresses.balance(gap.product.id)}>
      {now && <div>{now}</div>}
      {later && <div>{t('invite.later', { amount: later })}</div>}
    </Link>
  );
}

/** The smallest plant that pays, and whether what is needed here for certain carries one. */
export function SmallestPlant({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  const say = useYearly();
  const size = gap.plantSize;
  const text = size?.smallest ? say(size.smallest) : null;
  if (!size?.smallest || text === null) return <span className="lt-soft">{t('invite.noSmallest')}</span>;
  const market = Math.max(gap.market?.lo ?? 0, gap.marketWithPlanned?.lo ?? 0);
  return (
    <>
      <FactLink evidence={size.evidence} fact={size.id}>
        {text}
      </FactLink>
      {market > 0 && <div className="lt-soft">{t(market >= size.smallest.lo ? 'invite.carries' : 'invite.carriesNot')}</div>}
    </>
  );
}

function useYearly(): (amount: Interval) => string | null {
  const language = useRequestLanguage();
  return (amount) => formatInterval(amount, language, { yearly: true });
}
