import type { GraphQLResolveInfo } from 'graphql';
import type { EditName } from '../../edit/edit-titles.ts';
import type { Backing, Edit, Moment, There } from '../../edit/edit.ts';
import type { Context } from '../context/context.ts';
import type { WriteLine } from '../nodes/parents.ts';
import { withoutDefaults } from './given-fields.ts';
import { writeEdit } from './write-edit.ts';

type UpsertArgs<Input> = Backing & { input: Input; expect?: string | null | undefined };

/** The resolver of a mutation that states a fact, or corrects it where it is there: what is left out of `input` stays. */
export function toUpsert<Input extends object>(
  name: EditName,
  edit: (input: Input, backing: Backing, there: There, moment: Moment) => Edit,
): (parent: unknown, args: UpsertArgs<Input>, context: Context, info: GraphQLResolveInfo) => Promise<WriteLine> {
  return (_, { input, source, asked, expect }, context, info) => {
    const given = withoutDefaults(input, 'input', info, context.variables);
    return writeEdit(name, expect, context, (there, moment) => edit(given, { source, asked }, there, moment));
  };
}
