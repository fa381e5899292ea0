import { useTranslation } from 'react-i18next';
import { useRequestLanguage } from '../../api/language.ts';
import { FactLink } from '../../widgets/evidence/FactLink.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { formatInterval } from '../../widgets/format-interval.ts';
import { MarkIcon } from '../../widgets/MarkIcon.tsx';
import type { InviteGap } from './rows.ts';

/** The smallest plant that pays, and whether what is needed here for certain carries one. */
export function SmallestPlant({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  const language = useRequestLanguage();
  const size = gap.plantSize;
  const text = size?.smallest ? formatInterval(size.smallest, language, { yearly: true }) : null;
  if (!size?.smallest || text === null) return <span className="lt-soft">{t('invite.noSmallest')}</span>;
  const market = Math.max(gap.market?.lo ?? 0, gap.marketWithPlanned?.lo ?? 0);
  return (
    <>
      <MarkIcon mark={size.mark} />{' '}
      <FactLink evidence={size.evidence} fact={size.id}>
        {text}
      </FactLink>
      {market > 0 && (
        <div className="lt-soft">
          {t(market >= size.smallest.lo ? 'invite.carries' : 'invite.carriesNot')} <Doubts claims={gap.marketDoubted} look="sign" />
        </div>
      )}
    </>
  );
}
