import { AddToList } from '../list/AddToList.tsx';
import { useScope } from '../state/scope.ts';
import { useNameOf, type Named } from '../state/use-name-of.ts';

/** A gap into the meeting list. */
export function TakeAlong({ product }: { product: Named & { id: string } }) {
  const nameOf = useNameOf();
  const { chain, region } = useScope();
  return (
    <span className="panel-take">
      <AddToList item={{ kind: 'gap', chain, region, product: product.id }} name={nameOf(product)} />
    </span>
  );
}
