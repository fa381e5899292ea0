import type { ChainModel } from '../../analysis/model/model.ts';
import { InvalidInput, NotFound } from '../../errors.ts';

/**
 * Products of an argument as numbers of the model, each once.
 * @throws NotFound for an id that the chain does not hold; InvalidInput for a class product
 */
export function toNumbers(model: ChainModel, ids: readonly string[] | null | undefined, argument: string): number[] {
  return [...new Set(ids ?? [])].map((id) => toNumber(model, id, argument));
}

/** @throws as toNumbers */
export function toNumber(model: ChainModel, id: string, argument: string): number {
  const number = model.productIndex.get(id);
  if (number === undefined) {
    throw new NotFound(
      { zh: `本产业链中没有编号为“${id}”的产品。`, en: `There is no product with the id "${id}" in this chain.` },
      { argument },
    );
  }
  if (number < model.productCount) return number;
  const { name, nameEn } = model.products[number]!;
  throw new InvalidInput(
    {
      zh: `“${name}”是合计类，只用于汇总，请改用它的成员产品。`,
      en: `"${nameEn ?? name}" is a class that only carries totals; please use its members.`,
    },
    { argument, product: id },
  );
}
