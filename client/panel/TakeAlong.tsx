import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { AddToList } from '../list/AddToList.tsx';
import { useAddresses } from '../state/addresses.ts';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';

/** A gap into the meeting list, or as a page for the meeting. */
export function TakeAlong({ product }: { product: Named & { id: string } }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const addresses = useAddresses();
  const { chain, region } = useScope();
  return (
    <span className="panel-take">
      <Link to={addresses.screen(`/brief/gap/${encodeURIComponent(product.id)}`)}>{t('panel.brief')}</Link>{' '}
      <AddToList item={{ kind: 'gap', chain, region, product: product.id }} name={nameOf(product)} />
    </span>
  );
}
