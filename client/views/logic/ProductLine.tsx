import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAddresses } from '../../state/addresses.ts';
import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { StatusMark } from '../../widgets/StatusMark.tsx';
import type { ProductStatus } from '../../api/generated.ts';

export interface LinedProduct extends Named {
  id: string;
  status?: ProductStatus | null;
}

/** A product with the mark of its status; its name opens the map. */
export function ProductLink({ product }: { product: LinedProduct }) {
  const nameOf = useNameOf();
  const addresses = useAddresses();
  return (
    <span className="logic-product">
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
      <span className="logic-products">
        {products.slice(0, most).map((product) => (
          <ProductLink key={product.id} product={product} />
        ))}
      </span>
      {rest.length > 0 && (
        <details>
          <summary>{t('logic.more', { count: rest.length })}</summary>
          <span className="logic-products">
            {rest.map((product) => (
              <ProductLink key={product.id} product={product} />
            ))}
          </span>
        </details>
      )}
    </>
  );
}
