/** What a person has decided of a name in a table: which enterprise it means. */
export interface MatchDecision {
  id: string;
  /** The name as it was given. */
  given: string;
  /** The place that was named with it, by id: the same name in two places stays two. */
  region: string | null;
  /** By id; null: one that the graph did not have. */
  enterprise: string | null;
  /** Who decided, and when (ISO 8601, UTC). */
  by: string;
  at: string;
}
