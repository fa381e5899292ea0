import { formatQuantity } from '../../shared/format-quantity.ts';
import type { Language } from '../../shared/language.ts';
import { append } from '../tools/append.ts';
import { formatInterval } from '../widgets/format-interval.ts';

/** Inputs of a process in the order in which they are read: plain ones, then each OR group. */
export interface Recipe<F> {
  plain: F[];
  groups: { letter: string; members: F[] }[];
}

export function toRecipe<F extends { anyOf: string | null }>(inputs: readonly F[]): Recipe<F> {
  const groups = new Map<string, F[]>();
  for (const input of inputs) if (input.anyOf !== null) append(groups, input.anyOf, input);
  return { plain: inputs.filter((input) => input.anyOf === null), groups: [...groups].map(([letter, members]) => ({ letter, members })) };
}

/** A recipe line as far as its quantity is said. */
export interface Rate {
  quantity: number | null;
  quantityTo: number | null;
  unit: string | null;
}

/** How much of it per unit of the main output, from and to where sources differ; null where none says. */
export function sayRate({ quantity, quantityTo, unit }: Rate, language: Language, digits?: number): string | null {
  if (quantity === null || quantityTo === null) return formatQuantity(quantity, unit, language, digits);
  return formatInterval({ lo: quantity, hi: quantityTo, unit: unit ?? '' }, language);
}
