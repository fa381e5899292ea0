import { GraphQLScalarType } from 'graphql';

/** The schema's JSON, only for tables of the caller's own; each method checks what it gets. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: "Any JSON; only for methods on the caller's own tables. (任意 JSON)",
});
