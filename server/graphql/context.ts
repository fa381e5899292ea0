import type { FactIndex } from '../chain/fact-index.ts';
import type { Snapshot } from '../chain/chain-keeper.ts';
import type { Facts } from '../domain/facts.ts';
import type { GraphAccess } from './graph-access.ts';
import type { Language } from './language.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request shares. Everything is read at the one revision of `snapshot`. */
export interface Context {
  readonly language: Language;
  /** @throws what kept the graph from being read; so each field that needs the graph fails by itself and the others answer */
  readonly snapshot: Snapshot;
  readonly facts: Facts;
  readonly index: FactIndex;
  readonly loaders: Loaders;
  /** Null while the graph cannot be read. */
  readonly revision: number | null;
}

/** Reads the current revision once; a failure is kept until a field asks. */
export async function createContext(graph: GraphAccess, language: Language): Promise<Context> {
  const read = await graph.current().then((snapshot) => ({ snapshot }), (error: unknown) => ({ error }));
  const snapshotOrThrow = (): Snapshot => {
    if ('snapshot' in read) return read.snapshot;
    throw read.error;
  };
  return {
    language,
    loaders: createLoaders(graph),
    revision: 'snapshot' in read ? read.snapshot.revision.id : null,
    get snapshot() { return snapshotOrThrow(); },
    get facts() { return snapshotOrThrow().facts; },
    get index() { return snapshotOrThrow().index; },
  };
}
