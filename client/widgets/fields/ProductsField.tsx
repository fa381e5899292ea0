import type { Named } from '../../state/use-name-of.ts';
import { NamedField } from './NamedField.tsx';
import { useProducts } from './use-products.ts';

interface Props {
  label: string;
  /** Those that may be of another chain. */
  was?: readonly (Named & { id: string })[];
  value: string[];
  onChange: (ids: string[]) => void;
}

/** Any number of products of the chain. */
export function ProductsField(field: Props) {
  return <NamedField {...field} list={useProducts()} />;
}
