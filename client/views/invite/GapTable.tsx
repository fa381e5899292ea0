import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Folded } from '../../widgets/Folded.tsx';
import { LocalMarket } from '../../widgets/LocalMarket.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { FirmLine } from './FirmLine.tsx';
import { GapName } from './GapName.tsx';
import { toReach, type GapRow, type InviteGap, type InviteTarget } from './rows.ts';
import { SiteButton } from './SiteDialog.tsx';
import { SmallestPlant } from './SmallestPlant.tsx';
import { SignalList } from './SignalList.tsx';
import { Ordinal, VerifyList } from './VerifyList.tsx';
import { WaysIn } from './WaysIn.tsx';

const MAKERS = 3;

/**
 * One row a gap: what it is worth here, who could come, by which way, what they do now, and what to verify first. A row is closed to two
 * lines and opened whole by its button; all of it is in the table, and is taken along.
 */
export function GapTable({ rows, comes }: { rows: readonly GapRow[]; comes: boolean }) {
  const { t } = useTranslation();
  const columns = useMemo(
    () => [
      { head: t('invite.column.gap'), cell: ({ gap }: GapRow) => <GapName gap={gap} /> },
      {
        head: t('invite.column.market'),
        cell: ({ gap }: GapRow) => (
          <div className="invite-market">
            <LocalMarket gap={gap} look="sign" />
          </div>
        ),
      },
      { head: t('invite.column.smallest'), cell: ({ gap }: GapRow) => <Plant gap={gap} /> },
      { head: t('invite.column.makers'), cell: (row: GapRow) => <Makers row={row} /> },
      { head: t('invite.column.waysIn'), cell: ({ of }: GapRow) => <WaysIn of={of} /> },
      {
        head: t('invite.column.signal'),
        cell: ({ of }: GapRow) => (
          <div className="invite-news">
            <SignalList targets={[...of.MAKER, ...of.SUPPLIER, ...of.WAY_IN]} />
          </div>
        ),
      },
      {
        head: t('invite.column.verify'),
        cell: ({ gap, of }: GapRow) => (
          <div className="invite-verifies">
            <VerifyList staleMonths={gap.staleMonths} first={toFirst(of)} />
          </div>
        ),
      },
    ],
    [t],
  );
  return (
    <RecordTable
      foundAbove
      comes={comes}
      look="rec-lists invite-table invite-gaps"
      rows={rows}
      keyOf={({ gap }) => gap.id}
      rowLook={(row) => `invite-row-${toReach(row)}`}
      columns={columns}
    />
  );
}

/** Whom one calls first: they bear numbers, by which the row speaks of them. */
function toFirst(of: GapRow['of']): InviteTarget[] {
  return [...of.MAKER, ...of.SUPPLIER].slice(0, MAKERS);
}

/** How large a plant would be at least, and of what a plant here could close, where it could stand. */
function Plant({ gap }: { gap: InviteGap }) {
  return (
    <>
      <SmallestPlant gap={gap} />
      {gap.kind !== 'STRENGTHEN' && gap.way === 'INVITE' && (
        <div className="invite-more">
          <SiteButton product={gap.product} />
        </div>
      )}
    </>
  );
}

/** Makers, and apart from them whom to buy from where no plant here could make it. */
function Makers({ row: { gap, of } }: { row: GapRow }) {
  const { t } = useTranslation();
  const first = toFirst(of);
  const list = (targets: readonly InviteTarget[]) => (
    <Folded
      things={targets.map((target) => ({ id: target.enterprise.id, target }))}
      most={MAKERS}
      draw={({ target }) => (
        <span className="invite-firm">
          {first.includes(target) && <Ordinal at={first.indexOf(target)} />}
          <FirmLine target={target} product={gap.product.id} />
        </span>
      )}
    />
  );
  const none = of.MAKER.length + of.SUPPLIER.length === 0;
  return (
    <div className="invite-makers">
      {list(of.MAKER)}
      {of.SUPPLIER.length > 0 && (
        <>
          <div className="lt-soft">{t('invite.suppliers')}</div>
          {list(of.SUPPLIER)}
        </>
      )}
      {none && <span className="lt-soft">{t(gap.candidates === 0 ? 'invite.noCandidate' : 'invite.noMaker')}</span>}
    </div>
  );
}
