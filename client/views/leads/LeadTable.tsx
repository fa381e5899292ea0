import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import type { ListedLead } from './listed-lead.ts';

/** One row a lead, in the order of the service: overdue ones first. */
export function LeadTable({ leads }: { leads: readonly ListedLead[] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const unknown = <span className="lt-soft">{t('leads.unknown')}</span>;
  return (
    <RecordTable
      foundAbove
      caption={t('leads.list')}
      rows={leads}
      keyOf={({ id }) => id}
      columns={[
        { head: t('leads.name'), cell: (lead) => <Link to={addresses.screen(`/leads/${lead.id}`)}>{nameOf(lead)}</Link> },
        { head: t('leads.stageOf'), cell: ({ stage }) => t(`leads.stage.${stage}`) },
        { head: t('leads.nextStep'), cell: ({ nextStep }) => nextStep ?? unknown },
        {
          head: t('leads.nextDate'),
          cell: ({ nextDate, overdue }) => (
            <>
              {nextDate ?? unknown} {overdue && <strong className="lt-badge">{t('leads.overdue')}</strong>}
            </>
          ),
        },
        { head: t('leads.responsible'), cell: ({ responsible }) => responsible ?? unknown },
        { head: t('leads.makes'), cell: ({ makes }) => (makes.length > 0 ? <NameLinks kind="product" list={makes} /> : unknown) },
        { head: t('leads.investor'), cell: ({ investor }) => (investor ? <EnterpriseLink enterprise={investor} /> : unknown) },
        {
          head: t('leads.score'),
          isNumber: true,
          cell: ({ score, vetoes }) => (
            <>
              {score === null || score === undefined ? unknown : Math.round(score)}{' '}
              {vetoes.length > 0 && <strong className="lt-badge">{t('leads.vetoed')}</strong>}
            </>
          ),
        },
        {
          head: t('leads.investment'),
          cell: ({ investment }) =>
            investment ? (
              <>
                <AsPrinted text={investment.raw} /> <Doubts claims={[investment]} look="sign" />
              </>
            ) : (
              unknown
            ),
        },
      ]}
    />
  );
}
