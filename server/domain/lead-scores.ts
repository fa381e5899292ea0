/** By what leads are weighed against each other: a table that whoever runs the service may change. */

export const LEAD_CRITERIA = ['GAP', 'INVESTMENT', 'OUTPUT_PER_LAND', 'TAX_PER_LAND', 'ENERGY', 'PROCESS', 'SITE', 'EMISSION'] as const;
export type LeadCriterionKey = (typeof LEAD_CRITERIA)[number];

/**
 * One row of the table. `full` is the figure that counts in full, in the unit of the criterion: 亿元, 万元 a mu, tce for 10,000 yuan of output.
 * `veto` is what speaks against a lead whatever else it has: a figure that it must keep, ids of processes that are not wanted, words of no
 * capacity; null for none.
 */
export interface LeadCriterion {
  noun: 'LEAD_CRITERION';
  id: LeadCriterionKey;
  weight: number;
  full: number | null;
  veto: string | null;
}

const row = (id: LeadCriterionKey, weight: number, full: number | null, veto: string | null): LeadCriterion => ({
  noun: 'LEAD_CRITERION',
  id,
  weight,
  full,
  veto,
});

/** What holds where nobody has changed it: our estimate, no rule of any authority. */
const AT_FIRST: readonly LeadCriterion[] = [
  row('GAP', 30, null, null),
  row('INVESTMENT', 15, 10, null),
  row('OUTPUT_PER_LAND', 15, 300, null),
  row('TAX_PER_LAND', 15, 20, null),
  row('ENERGY', 10, 0.3, '3'),
  row('PROCESS', 10, null, null),
  row('SITE', 5, null, null),
  row('EMISSION', 0, null, '无;没有;none;no '),
];

/** The table as it is: what was changed in the place of what held at first. */
export function toScoreTable(changed: readonly LeadCriterion[]): LeadCriterion[] {
  const own = new Map(changed.map((one) => [one.id, one]));
  return AT_FIRST.map((one) => own.get(one.id) ?? one);
}
