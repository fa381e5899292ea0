import { BLANK_ENTERPRISE, type Facts } from '../../server/domain/facts.ts';
import type { Records } from '../../server/domain/records.ts';

/** What stands in each list; a list that is missing here does not compile. */
const NOUNS: { [List in keyof (Facts & Records)]: (Facts & Records)[List][number]['noun'] } = {
  chains: 'CHAIN',
  regions: 'REGION',
  products: 'PRODUCT',
  processes: 'PROCESS',
  enterprises: 'ENTERPRISE',
  productions: 'PRODUCTION',
  needs: 'NEED',
  relations: 'RELATION',
  absences: 'ABSENCE',
  surveys: 'SURVEY',
  goals: 'GOAL',
  plantSizes: 'PLANT_SIZE',
  parkCapacities: 'PARK_CAPACITY',
  signals: 'SIGNAL',
  sources: 'SOURCE',
  people: 'PERSON',
  positions: 'POSITION',
  events: 'EVENT',
  agreements: 'AGREEMENT',
  projects: 'PROJECT',
  milestones: 'MILESTONE',
  batches: 'PROJECT_BATCH',
  policyLines: 'POLICY_LINE',
  decisionRules: 'DECISION_RULE',
  indicators: 'INDICATOR',
  claims: 'CLAIM',
  passages: 'PASSAGE',
  leads: 'LEAD',
  leadNotes: 'LEAD_NOTE',
  leadCriteria: 'LEAD_CRITERION',
};

/** What need not be written by hand either. */
const BLANKS: Partial<Record<string, object>> = { enterprises: BLANK_ENTERPRISE };

/** Facts or records that were written by hand without saying of each what it is. */
export function withNouns<Lists extends Facts | Records>(lists: Record<keyof Lists, readonly unknown[]>): Lists {
  const entries = Object.entries<readonly unknown[]>(lists);
  return Object.fromEntries(
    entries.map(([list, items]) => [
      list,
      items.map((item) => ({ ...BLANKS[list], noun: NOUNS[list as keyof typeof NOUNS], ...(item as object) })),
    ]),
  ) as unknown as Lists;
}
