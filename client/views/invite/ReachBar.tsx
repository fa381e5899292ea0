import { useTranslation } from 'react-i18next';
import { REACHES, type ChangeInvite, type InviteState } from './invite-state.ts';
import { toReach, type GapRow } from './rows.ts';

interface Props {
  rows: readonly GapRow[];
  chosen: InviteState['reach'];
  change: ChangeInvite;
}

/** All gaps as one bar, by how near somebody is whom one could call; a press leaves those of a part, another shows all again. */
export function ReachBar({ rows, chosen, change }: Props) {
  const { t } = useTranslation();
  const parts = REACHES.map((reach) => ({ reach, count: rows.filter((row) => toReach(row) === reach).length }));
  return (
    <ul className="invite-reach" aria-label={t('invite.reaches')}>
      {parts
        .filter(({ count, reach }) => count > 0 || reach === chosen)
        .map(({ reach, count }) => (
          <li key={reach} style={{ flexGrow: count }}>
            <button type="button" aria-pressed={chosen === reach} onClick={() => change({ reach: chosen === reach ? 'all' : reach })}>
              <span className={`invite-reach-part invite-reach-${reach}`} aria-hidden="true" />
              <strong>{count}</strong> {t(`invite.reach.${reach}`)}
            </button>
          </li>
        ))}
    </ul>
  );
}
