import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import type { InviteGap } from './rows.ts';

/** The gap as a row is named by it: kind and rank, its name, which opens the panel, and whether it is on its way. */
export function GapName({ gap }: { gap: InviteGap }) {
  const { t } = useTranslation();
  const more = [gap.onTheWay && t('gaps.onTheWay'), gap.way === 'SECURE' && t('invite.secure')].filter(Boolean).join(' · ');
  const isRecorded = gap.kind !== 'STRENGTHEN';
  return (
    <span className="invite-gap">
      <span>
        <OpenRow name={gap.product} /> <GapVerbTag kind={gap.kind} />{' '}
        <span className="lt-soft lt-whole">{t('invite.rank', { rank: gap.rank })}</span>{' '}
        {more !== '' && <span className="lt-soft">{more}</span>}
      </span>
      <PanelProduct product={gap.product} />
      {isRecorded && (
        <span className={gap.knowledge === 'NOT_RECORDED' ? 'lt-soft invite-more' : 'lt-soft'}>{t(`gaps.knowledge.${gap.knowledge}`)}</span>
      )}
    </span>
  );
}

/** Opens the row that it stands in whole, and closes it to two lines again; the style of the table looks at it. */
function OpenRow({ name }: { name: InviteGap['product'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const [isOpen, setOpen] = useState(false);
  const label = t('invite.whole', { name: nameOf(name) });
  return (
    <button
      type="button"
      className="invite-open"
      aria-expanded={isOpen}
      aria-label={label}
      title={label}
      onClick={() => setOpen(!isOpen)}
    />
  );
}
