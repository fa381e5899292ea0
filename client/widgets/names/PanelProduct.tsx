import { Link, useLocation } from 'react-router';
import { useNameOf, type Named } from '../../state/use-name-of.ts';

/** A product's name that opens the side panel of the screen it stands on; everything else of the address stays. */
export function PanelProduct({ product }: { product: Named & { id: string } }) {
  const nameOf = useNameOf();
  const { search } = useLocation();
  const next = new URLSearchParams(search);
  next.set('product', product.id);
  next.delete('process');
  next.sort();
  return <Link to={{ search: next.toString() }}>{nameOf(product)}</Link>;
}
