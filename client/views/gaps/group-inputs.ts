import { append } from '../../tools/append.ts';

/** Puts inputs of which one suffices side by side: one entry for each thing that a process waits for, in the order given. */
export function groupInputs<T extends { id: string }>(
  inputs: readonly T[],
  flows: readonly { anyOf?: string | null; product: { id: string } }[],
): T[][] {
  const letters = new Map(flows.map(({ product, anyOf }) => [product.id, anyOf ?? null]));
  const groups = new Map<string, T[]>();
  for (const input of inputs) {
    const letter = letters.get(input.id) ?? null;
    const key = letter === null ? `one ${input.id}` : `any ${letter}`;
    append(groups, key, input);
  }
  return [...groups.values()];
}
