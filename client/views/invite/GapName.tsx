import { useTranslation } from 'react-i18next';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import type { InviteGap } from './rows.ts';

/** The gap as a row is named by it: kind and rank, its name, which opens the panel, and whether it is on its way. */
export function GapName({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  return (
    <span className="invite-gap">
      <span>
        <GapVerbTag kind={gap.kind} /> <span className="lt-soft lt-whole">{t('invite.rank', { rank: gap.rank })}</span>
      </span>
      <PanelProduct product={gap.product} />
      <span className="lt-soft">
        {[
          gap.kind !== 'STRENGTHEN' && t(`gaps.knowledge.${gap.knowledge}`),
          gap.onTheWay && t('gaps.onTheWay'),
          gap.way === 'SECURE' && t('invite.secure'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </span>
  );
}
