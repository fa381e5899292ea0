import type { ChainModel } from '../../analysis/model/model.ts';
import type { Product } from '../../domain/facts.ts';

/** Numbers of the model as products, in their order. */
export function toProducts(model: ChainModel, numbers: readonly number[]): Product[] {
  return numbers.map((q) => model.products[q]!);
}
