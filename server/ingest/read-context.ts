import type { Chain, Product } from '../domain/facts.ts';
import { Problems } from './check-problems.ts';

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
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** What the readers of one load share: the files, what has been found wrong, and the ids that rows may point to. */
export interface ReadContext {
  files: ReadonlyMap<string, Uint8Array>;
  problems: Problems;
  chain: Chain | null;
  /** Null: the table could not be read, so nothing can be said about its ids. */
  known: Record<IdKind, ReadonlySet<string> | null>;
  /** Sources that are no publication: "common knowledge", "definition" …. */
  nonCitations: ReadonlySet<string>;
  /** The product rows that are right, by id. */
  products: ReadonlyMap<string, Product>;
  /** The row in which a table has an id ({@link toRowKey}), for what is found wrong only once all tables are read. */
  rowOf: Map<string, number>;
}

export const toRowKey = (file: string, id: string): string => `${file} ${id}`;

export function createReadContext(files: ReadonlyMap<string, Uint8Array>): ReadContext {
  const known = Object.fromEntries(ID_KINDS.map((kind) => [kind, new Set<string>()])) as unknown as ReadContext['known'];
  return { files, problems: new Problems(), chain: null, known, nonCitations: new Set(), products: new Map(), rowOf: new Map() };
}
