/** What is found by name: the noun of the facts or records, and the kind that it is shown as. */
export const NAMED_NOUNS = {
  chains: 'CHAIN',
  regions: 'REGION',
  products: 'PRODUCT',
  processes: 'PROCESS',
  enterprises: 'ENTERPRISE',
  people: 'PERSON',
  projects: 'PROJECT',
  batches: 'PROJECT_BATCH',
  agreements: 'AGREEMENT',
  events: 'EVENT',
  policyLines: 'POLICY_LINE',
  leads: 'LEAD',
} as const;

export type NounKind = (typeof NAMED_NOUNS)[keyof typeof NAMED_NOUNS];
