import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isOpenLead } from '../../shared/open-lead.ts';
import type { ProductGapQuery } from '../api/generated.ts';
import { useAddresses } from '../state/addresses.ts';
import { useNameOf } from '../state/use-name-of.ts';

/** Who is already spoken to about the product: the open leads. They count nowhere. */
export function LeadsOf({ leads }: { leads: NonNullable<ProductGapQuery['leads']>['nodes'] }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const open = leads.filter(isOpenLead);
  if (open.length === 0) return null;
  return (
    <p>
      {t('panel.leads', { count: open.length })}
      {open.map((lead) => (
        <span key={lead.id}>
          {' '}
          <Link to={addresses.screen(`/leads/${lead.id}`)}>{nameOf(lead)}</Link>
        </span>
      ))}
    </p>
  );
}
