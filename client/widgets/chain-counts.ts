import type { ProductStatus } from '../api/generated.ts';
import { isAvailable } from './status.ts';

/** What of the answer `chainMap` is counted. */
export interface CountedMap {
  cells: readonly { stage: number; counts: readonly { status: ProductStatus; products: number }[] }[];
  completeness: number | null;
  completenessWithPossible: number | null;
}

export interface ChainCounts {
  products: number;
  recorded: number;
  possible: number;
}

/**
 * Products above the resource stage: all, those recorded here, and those possible here. Possible are as many as completeness counts: a
 * class whose grade is not recorded once, however many products it holds.
 */
export function countProducts({ cells, completeness, completenessWithPossible }: CountedMap): ChainCounts {
  const above = cells.filter((cell) => cell.stage > 0).flatMap((cell) => cell.counts);
  const sum = (counts: (status: ProductStatus) => boolean): number =>
    above.reduce((total, { status, products }) => (counts(status) ? total + products : total), 0);
  const products = sum(() => true);
  return {
    products,
    recorded: sum((status) => isAvailable(status) && status !== 'POSSIBLE'),
    possible:
      completeness === null || completenessWithPossible === null
        ? sum((status) => status === 'POSSIBLE')
        : Math.round(products * (completenessWithPossible - completeness)),
  };
}
