import type { AnyEntity, AnyFact, AnyNode } from './parents.ts';

/** Which schema type a value of the domain is, told by a field that only it has. */
export function typeNameOf(value: AnyNode) {
  if ('citation' in value) return 'Source' as const;
  if ('by' in value) return 'Revision' as const;
  if ('answeredBy' in value) return 'Passage' as const;
  return 'name' in value ? entityTypeOf(value) : factTypeOf(value);
}

export function entityTypeOf(value: AnyEntity) {
  if ('isClass' in value) return 'Product' as const;
  if ('byproducts' in value) return 'Process' as const;
  if ('nameVerified' in value) return 'Enterprise' as const;
  if ('titles' in value) return 'Person' as const;
  if ('participants' in value) return 'Event' as const;
  if ('parties' in value) return 'Agreement' as const;
  if ('stageWords' in value) return 'Project' as const;
  if ('statedProjects' in value) return 'ProjectBatch' as const;
  if ('enterprises' in value) return 'PolicyLine' as const;
  return 'level' in value ? ('Region' as const) : ('Chain' as const);
}

export function factTypeOf(value: AnyFact) {
  if ('phase' in value) return 'Production' as const;
  if ('raw' in value) return 'Claim' as const;
  if ('stage' in value) return 'ProjectMilestone' as const;
  if ('from' in value) return value.kind === 'SUPPLIES' ? ('SupplyLink' as const) : ('Partnership' as const);
  return 'enterprise' in value ? ('Need' as const) : ('Absence' as const);
}

/** Whether the value is a noun with a name. */
export function isEntity(value: AnyNode): value is AnyEntity {
  return 'name' in value;
}
