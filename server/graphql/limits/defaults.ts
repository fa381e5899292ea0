/** An explicit null means the same as leaving an argument or a part of an input out: its default where it has one. */
import { getNamedType, getNullableType, isInputObjectType, isListType, type GraphQLInputType } from 'graphql';
import { MAX_FIRST } from '../paging/connection.ts';

/** What an argument of a field and a field of an input type have in common. */
export interface InputValue {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

/**
 * The values with every null replaced by the default, or left out where there is none, down to the innermost input.
 * A scalar of any JSON keeps its nulls: they are the caller's own data.
 * @param given values as graphql-js coerced them
 */
export function fillDefaults(expected: readonly InputValue[], given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const { name, type, defaultValue } of expected) {
    const value = given[name] ?? defaultValue;
    if (value !== undefined && value !== null) filled[name] = fillValue(type, value);
  }
  return filled;
}

function fillValue(type: GraphQLInputType, value: unknown): unknown {
  const bare = getNullableType(type);
  if (!isInputObjectType(getNamedType(bare))) return value;
  if (isListType(bare)) return isTooLong(value) ? value : (value as unknown[]).map((item) => item && fillValue(bare.ofType, item));
  if (!isInputObjectType(bare)) return value;
  return fillDefaults(Object.values(bare.getFields()), value as Record<string, unknown>);
}

/** No list may be as long as that, so what is in it does not matter. */
const isTooLong = (value: unknown): boolean => (value as unknown[]).length > MAX_FIRST;
