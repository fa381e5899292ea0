import { GraphQLScalarType } from 'graphql';

/** The schema's DateTime, only ever given out: ISO 8601 in UTC. */
export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment in ISO 8601, in UTC. (时刻)',
  serialize: String,
});
