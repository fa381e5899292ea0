import { useNameOf, type Named } from '../../state/use-name-of.ts';
import { StatusMark } from '../StatusMark.tsx';
import type { ProductStatus } from '../../api/generated.ts';
import { AsPrinted } from '../AsPrinted.tsx';

interface Props {
  product: Named;
  /** Its mark stands before the name where the status is known. */
  status?: ProductStatus | null;
}

/** A product's name in the reader's language, with the mark of its status. */
export function ProductName({ product, status }: Props) {
  const nameOf = useNameOf();
  return (
    <span className="lt-product">
      {status && <StatusMark status={status} />}
      <span>
        <AsPrinted text={nameOf(product)} />
      </span>
    </span>
  );
}
