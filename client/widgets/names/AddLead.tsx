import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import { useMayEdit } from '../../state/use-account.ts';
import type { Named } from '../../state/use-name-of.ts';
import { AsPrinted } from '../AsPrinted.tsx';
import { Ears } from '../Ears.tsx';

/** Begins a lead for a product, and for whoever might make it here. */
export function AddLead({ product, investor }: { product: string; investor?: Named & { id: string } }) {
  const { t } = useTranslation();
  const addresses = useAddresses();
  const nameOf = useEnterpriseName();
  if (!useMayEdit()) return null;
  const start = { new: '1', makes: product, ...(investor ? { investor: investor.id } : {}) };
  return (
    <Link to={addresses.screen('/leads', start)}>
      {t('panel.addLead')}
      {investor && (
        <Ears>
          : <AsPrinted text={nameOf(investor)} />
        </Ears>
      )}
    </Link>
  );
}
