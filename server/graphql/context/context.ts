import type { Snapshot } from '../../chain/chain-keeper.ts';
import type { FactIndex } from '../../chain/fact-index.ts';
import type { RecordIndex } from '../../chain/record-index.ts';
import { NO_TEXTS, type SourceTexts } from '../../chain/source-texts.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import type { GraphAccess } from './graph-access.ts';
import type { Language } from './language.ts';
import { createLoaders, type Loaders } from './loaders.ts';

type Reading = { snapshot: Snapshot } | { error: unknown };

/**
 * What every resolver of one request shares. Everything is read at the one revision of `snapshot`. A class, since Apollo
 * copies the own fields of a context and keeps its prototype: getters that may throw must not be read by that.
 */
export class Context {
  constructor(
    readonly language: Language,
    readonly loaders: Loaders,
    private readonly reading: Reading,
    readonly texts: SourceTexts = NO_TEXTS,
  ) {}

  /** @throws what kept the graph from being read; so each field that needs the graph fails by itself and the others answer */
  get snapshot(): Snapshot {
    if ('snapshot' in this.reading) return this.reading.snapshot;
    throw this.reading.error;
  }

  get facts(): Facts {
    return this.snapshot.facts;
  }

  get index(): FactIndex {
    return this.snapshot.index;
  }

  get records(): Records {
    return this.snapshot.records;
  }

  get recordIndex(): RecordIndex {
    return this.snapshot.recordIndex;
  }

  /** Null while the graph cannot be read. */
  get revision(): number | null {
    return 'snapshot' in this.reading ? this.reading.snapshot.revision.id : null;
  }
}

/** Reads the current revision once; a failure is kept until a field asks. */
export async function createContext(graph: GraphAccess, language: Language, texts: SourceTexts = NO_TEXTS): Promise<Context> {
  const reading = await graph.current().then(
    (snapshot): Reading => ({ snapshot }),
    (error: unknown): Reading => ({ error }),
  );
  return new Context(language, createLoaders(graph), reading, texts);
}
