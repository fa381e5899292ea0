/** What a variable of a saved query may be filled with, from what is loaded. */
export const ROLES = [
  'segment', // the first lane of the chain
  'gap', // the first gap of the region
  'gaps', // the first two
  'gapName',
  'made', // something that is made here
  'several', // a few things that are made here
  'fragile', // what hangs on one maker here
  'enterprise', // the first leader, or else an enterprise of the region
  'enterpriseName',
  'stranger', // an enterprise elsewhere that is tied to somebody here, to the leader if there is one
  'park',
  'government',
] as const;
export type Role = (typeof ROLES)[number];

/** A question that the bureau asks, with the query that answers it. Its id is the name of its file and stands in links. */
export interface SavedQuery {
  id: string;
  title: { zh: string; en: string };
  description: { zh: string; en: string };
  /** What each variable beside the chain and the region is filled with from what is loaded; `{{variable}}` in the title is its name. */
  fills: Partial<Record<string, Role>>;
  query: string;
}
