import { append } from '../tools/append.ts';

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
