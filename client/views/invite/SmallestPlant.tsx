import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import { ShareBar } from '../../widgets/ShareBar.tsx';
import type { InviteGap } from './rows.ts';

/** The bars of all rows say on one scale how many plants the market carries: one plant in the middle, two at the end. */
const PLANTS = 2;

/** The smallest plant that pays, and whether what is needed here for certain carries one: by a bar against one plant, and in words. */
export function SmallestPlant({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const size = gap.plantSize;
  const text = size?.smallest ? formatInterval(size.smallest, language, { yearly: true }) : null;
  if (!size?.smallest || text === null) return <span className="lt-soft">{t('invite.noSmallest')}</span>;
  const now = gap.market?.lo ?? 0;
  const market = Math.max(now, gap.marketWithPlanned?.lo ?? 0);
  const carries = market >= size.smallest.lo;
  const toShare = (amount: number) => amount / (size.smallest?.lo || Infinity) / PLANTS;
  return (
    <>
      <MarkIcon mark={size.mark} />{' '}
      <FactLink evidence={size.evidence} fact={size.id}>
        {text}
      </FactLink>
      {market > 0 && (
        <div className="invite-carries">
          <ShareBar share={toShare(now)} more={toShare(market - now)} mark={1 / PLANTS} />
          <span className="lt-soft">
            {t(carries ? 'invite.carries' : 'invite.carriesNot')}
            {!carries && <span className="invite-more">{t('invite.sellsElsewhere')}</span>}{' '}
            <Doubts claims={gap.marketDoubted} look="sign" />
          </span>
        </div>
      )}
    </>
  );
}
