import type { Chain, Product } from '../domain/facts.ts';
import { Problems } from './check-problems.ts';

/** The kinds of id that rows of one file point to in another. */
export type IdKind = 'source' | 'region' | 'product' | 'process' | 'enterprise';

/** What the readers of one load share: the files, what has been found wrong, and the ids that later files may point to. */
export interface ReadContext {
  files: ReadonlyMap<string, Uint8Array>;
  problems: Problems;
  chain: Chain | null;
  known: Record<IdKind, ReadonlySet<string>>;
  /** Sources that are no publication: "common knowledge", "definition" …. */
  nonCitations: ReadonlySet<string>;
  /** The product rows that are right, by id. */
  products: ReadonlyMap<string, Product>;
}

export function createReadContext(files: ReadonlyMap<string, Uint8Array>): ReadContext {
  const none: ReadonlySet<string> = new Set();
  return {
    files, problems: new Problems(), chain: null,
    known: { source: none, region: none, product: none, process: none, enterprise: none },
    nonCitations: none, products: new Map(),
  };
}
