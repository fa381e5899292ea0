import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useEnterpriseName } from '../../state/shared-names.ts';
import type { Named } from '../../state/use-name-of.ts';
import { AsPrinted } from '../AsPrinted.tsx';

/** An enterprise's name that opens its profile. */
export function EnterpriseLink({ enterprise }: { enterprise: Named & { id: string } }) {
  const nameOf = useEnterpriseName();
  const addresses = useAddresses();
  return (
    <Link to={addresses.screen(`/enterprises/${encodeURIComponent(enterprise.id)}`)}>
      <AsPrinted text={nameOf(enterprise)} />
    </Link>
  );
}
