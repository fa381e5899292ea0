import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { RecordTable } from '../../widgets/screen/RecordTable.tsx';
import { IN_FIGURES } from './fields.ts';
import type { LeadSeen } from './lead-draft.ts';

/** What the score is made of, what is not known of it, and what speaks against the lead whatever else it has. */
export function LeadScore({ lead }: { lead: LeadSeen }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const factors = lead.factors.filter(({ weight }) => weight > 0);
  const known = factors.filter(({ value }) => value !== null && value !== undefined).length;
  const unknown = <span className="lt-soft">{t('leads.unknown')}</span>;
  const number = (value: number | null | undefined) => (value === null || value === undefined ? unknown : Number(value.toPrecision(3)));
  return (
    <section aria-labelledby="lead-score">
      <h2 id="lead-score">
        {lead.score === null || lead.score === undefined
          ? t('leads.noScore')
          : t('leads.scoreOf', { score: Math.round(lead.score), known, all: factors.length })}
      </h2>
      {lead.vetoes.map((veto) => (
        <p key={veto} role="status">
          <strong>{t('leads.veto')}</strong> {veto}
        </p>
      ))}
      <RecordTable
        rows={factors}
        keyOf={({ criterion }) => criterion}
        columns={[
          { head: t('leads.criterion'), cell: ({ name }) => name },
          {
            head: t('leads.measured'),
            isNumber: true,
            cell: ({ criterion, measured }) => (IN_FIGURES.includes(criterion) ? number(measured) : '–'),
          },
          { head: t('leads.value'), isNumber: true, cell: ({ value }) => (value == null ? unknown : `${Math.round(value * 100)}%`) },
          { head: t('leads.weight'), isNumber: true, cell: ({ weight }) => weight },
        ]}
      />
      <p>
        <Link to={addresses.screen('/leads', { scores: '1' })}>{t('leads.toScores')}</Link>
      </p>
    </section>
  );
}
