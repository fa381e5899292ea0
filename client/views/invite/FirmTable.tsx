import { useTranslation } from 'react-i18next';
import { TARGET_ROLES } from './invite-words.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { Folded } from '../../widgets/Folded.tsx';
import { GapVerbTag } from '../../widgets/GapVerbTag.tsx';
import { AddLead } from '../../widgets/names/AddLead.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { PanelProduct } from '../../widgets/names/PanelProduct.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { Capacity, Vetoes } from './FirmLine.tsx';
import type { Firm } from './rows.ts';
import { SignalList } from './SignalList.tsx';
import { TieWords } from './TieWords.tsx';
import { VerifyList } from './VerifyList.tsx';

type Doing = Firm['for']['MAKER'][number];

/** The same turned round: one row a firm, makers, suppliers and ways in apart, each with the gaps that it is asked for. */
export function FirmTable({ firms, comes }: { firms: readonly Firm[]; comes: boolean }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <>
      {TARGET_ROLES.map((role) => {
        const rows = firms.filter((firm) => firm.for[role].length > 0);
        if (rows.length === 0) return null;
        return (
          <section key={role} aria-labelledby={`invite-${role}`}>
            <h2 id={`invite-${role}`}>{t(`invite.role.${role}`, { count: rows.length })}</h2>
            <RecordTable
              foundAbove
              comes={comes}
              look="rec-lists invite-table invite-firms"
              rows={rows}
              keyOf={({ enterprise }) => enterprise.id}
              columns={[
                { head: t('invite.column.firm'), cell: ({ enterprise }) => <EnterpriseLink enterprise={enterprise} /> },
                {
                  head: t('invite.column.place'),
                  cell: ({ enterprise: { region } }) => (region ? nameOf(region) : <span className="lt-soft">{t('invite.noPlace')}</span>),
                },
                { head: t(`invite.column.gaps.${role}`), cell: (firm) => <Gaps list={firm.for[role]} firm={firm.enterprise} /> },
                {
                  head: t('invite.column.waysIn'),
                  cell: (firm) => {
                    const tie = firm.for[role].find(({ target }) => target.tie !== null)?.target.tie;
                    return tie ? <TieWords tie={tie} /> : <span className="lt-soft">{t('invite.noWay')}</span>;
                  },
                },
                { head: t('invite.column.signal'), cell: (firm) => <SignalList targets={firm.for[role].map(({ target }) => target)} /> },
                {
                  head: t('invite.column.verify'),
                  cell: (firm) => <VerifyList staleMonths={null} first={firm.for[role].slice(0, 1).map(({ target }) => target)} alone />,
                },
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

/** The gaps that a firm is asked for, each opening the panel, with what it makes of the product. */
function Gaps({ list, firm }: { list: readonly Doing[]; firm: Firm['enterprise'] }) {
  return (
    <Folded
      things={list.map((one) => ({ ...one, id: one.gap.id }))}
      most={4}
      draw={({ gap, target }) => (
        <span>
          <GapVerbTag kind={gap.kind} /> <PanelProduct product={gap.product} /> <Capacity target={target} known />
          <Vetoes target={target} /> <AddLead product={gap.product.id} investor={firm} />
        </span>
      )}
    />
  );
}
