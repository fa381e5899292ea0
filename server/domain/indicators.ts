/** What the figures of a chain measure and how they hang together, so that rules can hold them against one another. */

/** What a figure states, for the rules that look for such figures. */
export const INDICATOR_MEANINGS = ['CAPACITY', 'WORLD_OUTPUT', 'PROJECT_COUNT', 'NAME'] as const;
export type IndicatorMeaning = (typeof INDICATOR_MEANINGS)[number];

/**
 * What one indicator is to another: its change, its growth rate, its share of what the other is part of, a part of it, one of those that
 * it counts, how far it lies above something; a target is shared by the units that the other counts, a sum is brought by them.
 */
export const INDICATOR_TIES = [
  'CHANGE_OF',
  'GROWTH_OF',
  'SHARE_OF',
  'PART_OF',
  'COUNTED_IN',
  'LEAD_OF',
  'SHARED_BY',
  'BROUGHT_BY',
] as const;
export type IndicatorTieKind = (typeof INDICATOR_TIES)[number];

export interface IndicatorTie {
  as: IndicatorTieKind;
  /** Id of the other indicator. */
  of: string;
}

/** The id is the word as claims print it. */
export interface Indicator {
  noun: 'INDICATOR';
  id: string;
  nameEn: string | null;
  meaning: IndicatorMeaning | null;
  /** Symbol of the element that it counts tonnes of; null for others. */
  metal: string | null;
  ties: IndicatorTie[];
  /** Of a lead: what it lies above. */
  over: string | null;
  overEn: string | null;
}
