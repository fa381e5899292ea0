import type { OverviewMapQuery, ProductStatus } from '../../api/generated.ts';
import { append } from '../../tools/append.ts';
import { isAvailable } from '../../widgets/status.ts';

type ChainMap = NonNullable<OverviewMapQuery['chainMap']>;

/** One square: a product, or in a chain that is too large for that, all products of one status in a cell. */
export interface Square {
  key: string;
  status: ProductStatus;
  name: string;
  product: string | null;
  /** How many products it stands for; its number is written beside it where it is more than one product. */
  count: number;
}

export interface SquareRow {
  segment: string;
  name: string;
  recorded: number;
  total: number;
  /** One for each stage. */
  cells: readonly (readonly Square[])[];
}

/** From what is here to what is not. */
const ORDER: readonly ProductStatus[] = ['STRONG', 'WEAK', 'PLANNED', 'POSSIBLE', 'MISSING', 'BOUGHT_IN', 'OUTSIDE'];

/** The whole chain, one row for each segment and one cell for each stage. */
export function toSquareRows(
  map: ChainMap,
  segments: readonly { id: string; name: string }[],
  stages: readonly { index: number }[],
  nameOf: (thing: { name: string; nameEn: string | null }) => string,
): SquareRow[] {
  const cells = new Map<string, Square[]>();
  const put = (segment: string | null, stage: number, square: Square): void => append(cells, `${segment ?? ''}|${stage}`, square);
  for (const { product, stage, status } of map.nodes)
    put(product.segment, stage, { key: product.id, status, name: nameOf(product), product: product.id, count: 1 });
  if (map.aggregated)
    for (const { segment, stage, counts } of map.cells)
      for (const { status, products } of counts)
        if (products > 0) put(segment, stage, { key: `${segment} ${stage} ${status}`, status, name: '', product: null, count: products });
  return segments.map(({ id, name }) => {
    const row = stages.map(({ index }) => [...(cells.get(`${id}|${index}`) ?? [])].sort(byStatus));
    const sum = (counts: (square: Square) => boolean): number =>
      row.flat().reduce((total, square) => (counts(square) ? total + square.count : total), 0);
    return {
      segment: id,
      name,
      recorded: sum(({ status }) => isAvailable(status) && status !== 'POSSIBLE'),
      total: sum(() => true),
      cells: row,
    };
  });
}

function byStatus(a: Square, b: Square): number {
  return ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.name < b.name ? -1 : 1);
}

/** How many slots a square takes: with a number beside it three. */
export function slotsOf({ product }: Square): number {
  return product === null ? 3 : 1;
}

/** So many slots at once may go to a column: fewer often save no line by themselves. */
const STEP = 8;

/**
 * How many slots each column gets of those there are, so that the rows become as low as they can: every column its least, then as many to
 * one column as save most lines for each slot; what saves nothing goes to the narrowest, whose heads need room. Fewer slots than the
 * least of all give each its least all the same.
 */
export function shareSlots(rows: readonly SquareRow[], columns: number, slots: number, least: number): number[] {
  const need = rows.map((row) => row.cells.map((cell) => cell.reduce((sum, square) => sum + slotsOf(square), 0)));
  const share = Array.from({ length: columns }, () => least);
  const height = (): number => need.reduce((sum, row) => sum + Math.max(1, ...row.map((count, at) => Math.ceil(count / share[at]!))), 0);
  let left = slots - least * columns;
  while (left > 0) {
    const now = height();
    let best = { at: share.indexOf(Math.min(...share)), step: 1, gain: 0 };
    for (let at = 0; at < columns; at += 1) {
      for (let step = 1; step <= Math.min(STEP, left); step += 1) {
        share[at]! += step;
        const gain = (now - height()) / step;
        share[at]! -= step;
        if (gain > best.gain) best = { at, step, gain };
      }
    }
    share[best.at]! += best.step;
    left -= best.step;
  }
  return share;
}
