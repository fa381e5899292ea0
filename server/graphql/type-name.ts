import type { AnyEntity, AnyFact, AnyNode } from './parents.ts';

/** Which schema type a value of the domain is, told by a field that only it has. */
export function typeNameOf(value: AnyNode) {
  if ('citation' in value) return 'Source' as const;
  if ('by' in value) return 'Revision' as const;
  return 'name' in value ? entityTypeOf(value) : factTypeOf(value);
}

export function entityTypeOf(value: AnyEntity) {
  if ('isClass' in value) return 'Product' as const;
  if ('byproducts' in value) return 'Process' as const;
  if ('nameVerified' in value) return 'Enterprise' as const;
  return 'level' in value ? ('Region' as const) : ('Chain' as const);
}

export function factTypeOf(value: AnyFact) {
  if ('phase' in value) return 'Production' as const;
  if ('from' in value) return value.kind === 'SUPPLIES' ? ('SupplyLink' as const) : ('Partnership' as const);
  return 'enterprise' in value ? ('Need' as const) : ('Absence' as const);
}
