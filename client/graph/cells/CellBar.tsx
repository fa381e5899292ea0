import type { ProductStatus } from '../../api/generated.ts';
import { STATUS_MARKS } from '../../widgets/status.ts';
import './cells.css';

interface Props {
  counts: readonly { status: ProductStatus; products: number }[];
}

/**
 * What a cell of the map holds, so that one look tells: a column for each status, as wide as its share, with its number; below the
 * numbers the same shares as a tint behind whatever stands in the cell. For eyes only: whoever mounts it says the same in words.
 * The box around it is positioned.
 */
export function CellBar({ counts }: Props) {
  return (
    <span className="cell-bar" aria-hidden="true">
      {counts.map(({ status, products }) => (
        <span key={status} className={`cell-part cell-${status.toLowerCase()}`} style={{ flexGrow: products }}>
          <span className="cell-number">
            <span className="cell-mark">{STATUS_MARKS[status]}</span>
            {products}
          </span>
        </span>
      ))}
    </span>
  );
}
