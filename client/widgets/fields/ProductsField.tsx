import { NamedField, type NamedFieldProps } from './NamedField.tsx';
import { useProducts } from './use-products.ts';

/** Any number of products of the chain. */
export function ProductsField(field: Omit<NamedFieldProps, 'list'>) {
  return <NamedField {...field} list={useProducts()} />;
}
