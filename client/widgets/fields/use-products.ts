import { ProductChoicesDocument } from '../../api/generated.ts';
import { useWholeList } from '../../api/use-query.ts';
import { useScope } from '../../state/scope.ts';

/** Every product of the chain, to choose from; none while they are read. */
export function useProducts() {
  const { chain } = useScope();
  return useWholeList(ProductChoicesDocument, { chain }, (data) => data.products).data?.products?.nodes ?? [];
}
