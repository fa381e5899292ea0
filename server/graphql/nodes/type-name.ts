import type { AnyEntity, AnyFact, AnyNode } from './parents.ts';

/** Which schema type stands for a noun of the domain. */
const ENTITY_TYPES = {
  CHAIN: 'Chain',
  REGION: 'Region',
  PRODUCT: 'Product',
  PROCESS: 'Process',
  ENTERPRISE: 'Enterprise',
  PERSON: 'Person',
  EVENT: 'Event',
  AGREEMENT: 'Agreement',
  PROJECT: 'Project',
  PROJECT_BATCH: 'ProjectBatch',
  POLICY_LINE: 'PolicyLine',
  LEAD: 'Lead',
} as const satisfies Record<AnyEntity['noun'], string>;

/** A relation is a supply link or a partnership by its kind. */
const FACT_TYPES = {
  PRODUCTION: 'Production',
  NEED: 'Need',
  ABSENCE: 'Absence',
  GOAL: 'Goal',
  SURVEY: 'Survey',
  PLANT_SIZE: 'PlantSize',
  SIGNAL: 'Signal',
  CLAIM: 'Claim',
  MILESTONE: 'ProjectMilestone',
} as const satisfies Record<Exclude<AnyFact['noun'], 'RELATION'>, string>;

const OTHER_TYPES = { SOURCE: 'Source', PASSAGE: 'Passage', REVISION: 'Revision', DATASET: 'Dataset' } as const;

export function typeNameOf(value: AnyNode) {
  if (value.noun in OTHER_TYPES) return OTHER_TYPES[value.noun as keyof typeof OTHER_TYPES];
  return isEntity(value) ? entityTypeOf(value) : factTypeOf(value as AnyFact);
}

export function entityTypeOf({ noun }: AnyEntity) {
  return ENTITY_TYPES[noun];
}

export function factTypeOf(fact: AnyFact) {
  if (fact.noun === 'RELATION') return fact.kind === 'SUPPLIES' ? ('SupplyLink' as const) : ('Partnership' as const);
  return FACT_TYPES[fact.noun];
}

/** Whether the value is a noun with a name. */
export function isEntity(value: AnyNode): value is AnyEntity {
  return value.noun in ENTITY_TYPES;
}
