import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { ProductStatus } from '../../api/generated.ts';
import './product-line.css';

export interface LinedProduct extends Named {
  id: string;
  status?: ProductStatus | null;
}

/** A product with the mark of its status; its name opens the map. */
export function ProductLink({ product }: { product: LinedProduct }) {
  const nameOf = useNameOf();
  const addresses = useAddresses();
  return (
    <span className="lt-product-link">
      {product.status && <StatusMark status={product.status} />}
      <Link to={addresses.map(product.id)}>{nameOf(product)}</Link>
    </span>
  );
}

/** Products in a line; beyond `most` the rest is a press away. */
export function ProductLine({ products, most = 12 }: { products: readonly LinedProduct[]; most?: number }) {
  const { t } = useTranslation();
  const rest = products.slice(most);
  return (
    <>
      <span className="lt-products">
        {products.slice(0, most).map((product) => (
          <ProductLink key={product.id} product={product} />
        ))}
      </span>
      {rest.length > 0 && (
        <details>
          <summary>{t('widgets.list.moreProducts', { count: rest.length })}</summary>
          <span className="lt-products">
            {rest.map((product) => (
              <ProductLink key={product.id} product={product} />
            ))}
          </span>
        </details>
      )}
    </>
  );
}
