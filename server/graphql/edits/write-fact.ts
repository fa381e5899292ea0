import type { Context } from '../context/context.ts';
import type { WriteLine } from '../nodes/parents.ts';
import { composeFact, type ArgsOf, type FactEdit } from './fact-edits.ts';
import { writeEdit } from './write-edit.ts';

/**
 * Writes what a mutation states, or puts it forward as a draft where whoever asks needs an administrator's signature.
 * @param args of the mutation, without `expect`
 */
export const writeFact = <Name extends FactEdit>(
  name: Name,
  args: ArgsOf<Name>,
  expect: string | null | undefined,
  context: Context,
): Promise<WriteLine> =>
  writeEdit(name, expect, context, (there, moment) => composeFact(name, args, there, moment), { wish: { mutation: name, args } });
