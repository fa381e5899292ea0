import type { GraphQLResolveInfo } from 'graphql';
import type { Backing } from '../../edit/edit.ts';
import type { Context } from '../context/context.ts';
import type { WriteLine } from '../nodes/parents.ts';
import type { ArgsOf, FactEdit } from './fact-edits.ts';
import { withoutDefaults } from './given-fields.ts';
import { writeFact } from './write-fact.ts';

type Upsert = Extract<FactEdit, `upsert${string}`>;
type UpsertArgs<Input> = Backing & { input: Input; expect?: string | null | undefined; reason?: string | null };

/** The resolver of a mutation that states a fact, or corrects it where it is there: what is left out of `input` stays. */
export function toUpsert<Name extends Upsert>(
  name: Name,
): (parent: unknown, args: UpsertArgs<ArgsOf<Name>['input']>, context: Context, info: GraphQLResolveInfo) => Promise<WriteLine> {
  return (_, { input, source, asked, reason = null, expect }, context, info) => {
    const given = withoutDefaults(input, 'input', info, context.variables);
    return writeFact(
      name,
      { input: given, source, asked, ...(reason === null ? {} : { reason }) } as unknown as ArgsOf<Name>,
      expect,
      context,
    );
  };
}
