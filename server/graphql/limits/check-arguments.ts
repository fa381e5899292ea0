import { defaultFieldResolver, isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql';
import { checkBounds } from './bounds.ts';
import { fillDefaults } from './defaults.ts';

/** Lets every resolver of the schema get its arguments filled and within their bounds; done once, when the schema is made. */
export function checkArgumentsEverywhere(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      const owner = `${type.name}.${field.name}`;
      field.resolve = (source, args: Record<string, unknown>, context, info) => {
        const filled = fillDefaults(field.args, args);
        checkBounds(field.args, filled, owner);
        return resolve(source, filled, context, info) as unknown;
      };
    }
  }
  return schema;
}
