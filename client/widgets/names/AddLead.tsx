import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useMayEdit } from '../../state/use-account.ts';

/** Begins a lead for a product, and for whoever might make it here. */
export function AddLead({ product, investor }: { product: string; investor?: { id: string; name: string } }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  if (!useMayEdit()) return null;
  const start = { new: '1', makes: product, ...(investor ? { investor: investor.id } : {}) };
  return (
    <Link to={addresses.screen('/leads', start)} aria-label={investor && t('panel.addLeadOf', { name: investor.name })}>
      {t('panel.addLead')}
    </Link>
  );
}
