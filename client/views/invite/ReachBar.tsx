import { useTranslation } from 'react-i18next';
import { CountBar, type Tone } from '../../widgets/counts/CountBar.tsx';
import { REACHES, type ChangeInvite, type InviteState, type Reach } from './invite-state.ts';
import { toReach, type GapRow } from './rows.ts';

interface Props {
  rows: readonly GapRow[];
  chosen: InviteState['reach'];
  change: ChangeInvite;
}

const TONES: Readonly<Record<Reach, Tone>> = { both: 'full', maker: 'half', wayIn: 'hatched', nobody: 'empty' };

/** All gaps as one bar, by how near somebody is whom one could call. */
export function ReachBar({ rows, chosen, change }: Props) {
  const { t } = useTranslation();
  const parts = REACHES.map((reach) => ({
    id: reach,
    count: rows.filter((row) => toReach(row) === reach).length,
    word: t(`invite.reach.${reach}`),
    tone: TONES[reach],
  }));
  return (
    <CountBar
      label={t('invite.reaches')}
      parts={parts}
      chosen={chosen === 'all' ? null : chosen}
      choose={(reach) => change({ reach: reach ?? 'all' })}
    />
  );
}
