import { Kind, type GraphQLResolveInfo } from 'graphql';

/** The input as the caller has given it: nothing that the schema fills in, so that what is left out can stay, and his nulls. */
export function withoutDefaults<Input extends object>(
  input: Input,
  argument: string,
  info: GraphQLResolveInfo,
  variables: Readonly<Record<string, unknown>>,
): Input {
  const node = info.fieldNodes[0]?.arguments?.find(({ name }) => name.value === argument)?.value;
  const names =
    node?.kind === Kind.VARIABLE
      ? Object.keys((variables[node.name.value] ?? input) as object)
      : node?.kind === Kind.OBJECT
        ? node.fields.filter(({ value }) => value.kind !== Kind.VARIABLE || value.name.value in variables).map(({ name }) => name.value)
        : Object.keys(input);
  const values = input as Record<string, unknown>;
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null])) as Input;
}
