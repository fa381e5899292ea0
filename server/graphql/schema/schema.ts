import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { typeDefs } from '../generated/type-defs.ts';
import { checkArgumentsEverywhere } from '../limits/check-arguments.ts';
import { resolvers } from './resolvers.ts';

/** The contract with its resolvers. The text of the schema is generated, so that a bundle needs no files beside it. */
export function createSchema(): GraphQLSchema {
  return checkArgumentsEverywhere(
    makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error' } }),
  );
}
