import { defaultFieldResolver, getNamedType, getNullableType, isLeafType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from '../context/context.ts';

/**
 * Lets every field of the schema ask first whether the answer is still gone on with, and weighs what it gives. Once it is cut
 * nothing more is resolved: lists come empty, and what is left of those on the way is filled with nulls, in no time.
 */
export function meterSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const nothing = isListType(getNullableType(field.type)) ? [] : null;
      const isLeaf = isLeafType(getNamedType(field.type));
      field.resolve = (source, args, context: Context, info): unknown => {
        const { meter } = context;
        if (meter.isCut(info)) return nothing;
        const value: unknown = resolve(source, args, context, info);
        if (value instanceof Promise) return value.then((settled) => (meter.count(info, settled, isLeaf) ? settled : nothing));
        return meter.count(info, value, isLeaf) ? value : nothing;
      };
    }
  }
  return schema;
}
