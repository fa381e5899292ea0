import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNameOf } from '../../state/use-name-of.ts';
import { AsPrinted } from '../../widgets/AsPrinted.tsx';
import { Doubts } from '../../widgets/Doubts.tsx';
import { EnterpriseLink } from '../../widgets/names/EnterpriseLink.tsx';
import { NameLinks } from '../../widgets/names/NameLinks.tsx';
import { FIGURES, type LeadSeen } from './lead-draft.ts';

/** Everything that is said of a lead; what nobody has said is said to be unknown. */
export function LeadFacts({ lead }: { lead: LeadSeen }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const line = (label: string, value: ReactNode) => (
    <div key={label}>
      <dt>{label}</dt>
      <dd>{value ?? <span className="lt-soft">{t('leads.unknown')}</span>}</dd>
    </div>
  );
  const goods = (list: LeadSeen['makes']) => (list.length > 0 ? <NameLinks kind="product" list={list} /> : null);
  return (
    <dl className="lead-facts">
      {line(t('leads.nextStep'), lead.nextStep)}
      {line(
        t('leads.nextDate'),
        lead.nextDate && (
          <>
            {lead.nextDate} {lead.overdue && <strong className="lt-badge">{t('leads.overdue')}</strong>}
          </>
        ),
      )}
      {line(t('leads.responsible'), lead.responsible)}
      {line(t('leads.firstContact'), lead.firstContact)}
      {line(t('leads.investor'), lead.investor && <EnterpriseLink enterprise={lead.investor} />)}
      {line(t('leads.makes'), goods(lead.makes))}
      {line(t('leads.uses'), goods(lead.uses))}
      {line(t('leads.process'), lead.process && nameOf(lead.process))}
      {FIGURES.map((figure) => {
        const claim = lead[figure];
        return line(
          t(`leads.${figure}`),
          claim && (
            <>
              <AsPrinted text={claim.raw} /> <Doubts claims={[claim]} />
            </>
          ),
        );
      })}
      {line(t('leads.landMu'), lead.landMu)}
      {line(t('leads.energyTce'), lead.energyTce)}
      {line(t('leads.emissionQuota'), lead.emissionQuota)}
      {line(t('leads.site'), lead.site && nameOf(lead.site))}
    </dl>
  );
}
