import type { CompareSideQuery, GapKind, ProductStatus } from '../../api/generated.ts';
import { isAvailable } from '../../widgets/status.ts';

type ChainMap = NonNullable<CompareSideQuery['chainMap']>;
type Node = ChainMap['nodes'][number];

/** `gained`: there in B, not in A; `lost`: the other way round; `other`: another status on both sides. */
export const CHANGES = ['gained', 'lost', 'other'] as const;
export type Change = (typeof CHANGES)[number];

export interface Changed {
  product: Node['product'];
  stage: number;
  change: Change;
  a: ProductStatus;
  b: ProductStatus;
  /** Gaps of A that B has not, and of B that A has not. */
  gapsClosed: GapKind[];
  gapsOpened: GapKind[];
}

export interface CellShare {
  have: number;
  all: number;
}

export interface Difference {
  rows: Changed[];
  /** By `segment.stage`. */
  a: ReadonlyMap<string, CellShare>;
  b: ReadonlyMap<string, CellShare>;
  changes: ReadonlyMap<string, Record<Change, number>>;
}

export function cellKey(segment: string | null, stage: number): string {
  return `${segment ?? ''}.${stage}`;
}

/**
 * Two views of one chain, product by product. Of a chain too large to send its products only the shares of the cells are known; then
 * `rows` is empty. Complexity: linear in the products.
 */
export function toDifference(a: ChainMap, b: ChainMap): Difference {
  const before = new Map(a.nodes.map((node) => [node.product.id, node]));
  const rows = b.nodes.flatMap((now): Changed[] => {
    const was = before.get(now.product.id);
    if (!was) return [];
    const change = changeOf(was.status, now.status);
    const gapsClosed = was.gapKinds.filter((kind) => !now.gapKinds.includes(kind));
    const gapsOpened = now.gapKinds.filter((kind) => !was.gapKinds.includes(kind));
    if (change === null && gapsClosed.length + gapsOpened.length === 0) return [];
    return [{ product: now.product, stage: now.stage, change: change ?? 'other', a: was.status, b: now.status, gapsClosed, gapsOpened }];
  });
  rows.sort((x, y) => CHANGES.indexOf(x.change) - CHANGES.indexOf(y.change) || x.stage - y.stage || (x.product.id < y.product.id ? -1 : 1));
  const changes = new Map<string, Record<Change, number>>();
  for (const { product, stage, change } of rows) {
    const key = cellKey(product.segment, stage);
    const known = changes.get(key) ?? { gained: 0, lost: 0, other: 0 };
    changes.set(key, { ...known, [change]: known[change] + 1 });
  }
  return { rows, a: toShares(a), b: toShares(b), changes };
}

function changeOf(a: ProductStatus, b: ProductStatus): Change | null {
  if (a === b) return null;
  return isAvailable(a) === isAvailable(b) ? 'other' : isAvailable(b) ? 'gained' : 'lost';
}

function toShares({ cells }: ChainMap): ReadonlyMap<string, CellShare> {
  return new Map(
    cells.map(({ segment, stage, counts }) => [
      cellKey(segment, stage),
      {
        have: counts.reduce((sum, { status, products }) => sum + (isAvailable(status) ? products : 0), 0),
        all: counts.reduce((sum, { products }) => sum + products, 0),
      },
    ]),
  );
}
