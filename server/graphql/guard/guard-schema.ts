/** Who may ask which field: the table of access, applied to every field of the schema when it is made. */
import { isIntrospectionType, isObjectType, defaultFieldResolver, type GraphQLArgument, type GraphQLSchema } from 'graphql';
import { needOf } from '../../access/field-needs.ts';
import { meets } from '../../access/roles.ts';
import { Forbidden, Unauthenticated } from '../../errors.ts';
import type { Context } from '../context/context.ts';
import { tellWrites } from './tell-writes.ts';
import { checkRegions } from './check-regions.ts';

const NOBODY = new Unauthenticated({ zh: '请先登录。', en: 'Please sign in first.' });

/**
 * Lets the fields of the root, those that the table names, and those that are asked for a region look at who asks before anything is
 * resolved. What lies below a root field was let through with it.
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const need = needOf(type.name, field.name);
      const isRoot = roots.includes(type);
      const asksRegion = field.args.some(isRegion);
      if (!isRoot && !asksRegion && need.role === 'VIEWER') continue;
      const own = field.resolve ?? defaultFieldResolver;
      const resolve = type === schema.getMutationType() ? tellWrites(field.name, own) : own;
      field.resolve = (source, args: Record<string, unknown>, context: Context, info): unknown => {
        const { viewer } = context;
        if (viewer === null) throw NOBODY;
        if (!meets(viewer, need)) throw notAllowed(field.name);
        if (asksRegion) checkRegions(args, isRoot, viewer, context);
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}

/** The limits of accounts and tokens are no questions about a region. */
function isRegion({ name }: GraphQLArgument): boolean {
  return name === 'region' || name === 'regions';
}

function notAllowed(field: string): Forbidden {
  return new Forbidden({
    zh: `您的角色不能使用字段 ${field}；需要时请向管理员申请。`,
    en: `Your role may not use the field ${field}; whoever keeps the accounts can change that.`,
  });
}
