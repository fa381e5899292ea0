import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf } from '../../state/use-name-of.ts';
import type { LinedProduct } from '../../widgets/names/ProductLine.tsx';
import { Roving } from '../../widgets/Roving.tsx';
import { StatusMark } from '../../widgets/StatusMark.tsx';

interface Props {
  left: readonly LinedProduct[];
  gone: readonly LinedProduct[];
}

/** What is made here as one picture: a square for each product, what would go faded, then what would be left. Each opens its product. */
export function ProductSquares({ left, gone }: Props) {
  return (
    <Roving className="logic-squares">
      <span className="logic-gone">{draw(gone)}</span>
      <span>{draw(left)}</span>
    </Roving>
  );
}

function draw(products: readonly LinedProduct[]): React.ReactNode {
  return products.map((product) => <Square key={product.id} product={product} />);
}

function Square({ product }: { product: LinedProduct }) {
  const nameOf = useNameOf();
  const addresses = useAddresses();
  return (
    <Link to={addresses.map(product.id)} title={nameOf(product)} aria-label={nameOf(product)}>
      {product.status && <StatusMark status={product.status} />}
    </Link>
  );
}
