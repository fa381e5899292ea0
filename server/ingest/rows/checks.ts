import type { Product } from '../../domain/facts.ts';
import type { Problems } from '../problems/check-problems.ts';

/**
 * The kinds of id that rows of one file point to in another. The ids of a `fact` (productions, needs, relations), a milestone and a
 * position are made of their parts.
 */
export const ID_KINDS = [
  'source',
  'region',
  'product',
  'process',
  'enterprise',
  'fact',
  'person',
  'agreement',
  'event',
  'project',
  'batch',
  'policyLine',
  'claim',
  'milestone',
  'position',
  'lead',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** The ids that rows may point to. Null: the table could not be read whole, so nothing can be said about its ids. */
export type KnownIds = Readonly<Record<IdKind, ReadonlySet<string> | null>>;

/**
 * What the rows of one table are held against: the other tables, as far as their cells are right by themselves. Made once all tables are
 * parsed, and never changed; what is found wrong goes to `problems`.
 */
export interface Checks {
  readonly problems: Problems;
  readonly known: KnownIds;
  /** Sources that are no publication: "common knowledge", "definition" …. */
  readonly nonCitations: ReadonlySet<string>;
  /** The product rows whose cells are right, by id. */
  readonly products: ReadonlyMap<string, Pick<Product, 'unit' | 'isClass'>>;
}
