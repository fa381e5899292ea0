import type { GraphQLSchema } from 'graphql';
import type { Snapshot } from '../../chain/snapshot.ts';
import type { FactIndex } from '../../chain/fact-index.ts';
import type { RecordIndex } from '../../chain/record-index.ts';
import type { SourceTexts } from '../../chain/source-texts.ts';
import type { Facts } from '../../domain/facts.ts';
import type { Records } from '../../domain/records.ts';
import type { Viewer } from '../../access/roles.ts';
import type { AnswerMeter } from './answer-meter.ts';
import type { Language } from './language.ts';
import type { Loaders } from './loaders.ts';
import type { WorkTime } from './work-time.ts';

export type Reading = { snapshot: Snapshot } | { error: unknown };

interface ContextParts {
  schema: GraphQLSchema;
  language: Language;
  viewer: Viewer;
  loaders: Loaders;
  reading: Reading;
  variables?: Readonly<Record<string, unknown>>;
  texts: SourceTexts;
  time: WorkTime;
  meter: AnswerMeter;
}

/** What every resolver of one request shares. Everything is read at the one revision of `snapshot`. */
export class Context {
  /** Its descriptions have the words of types, fields and values. */
  readonly schema: GraphQLSchema;
  readonly language: Language;
  /** Who asks. */
  readonly viewer: Viewer;
  readonly loaders: Loaders;
  /** The reader's own copies of sources. */
  readonly texts: SourceTexts;
  readonly time: WorkTime;
  readonly meter: AnswerMeter;
  /** What the caller gave for the variables, before defaults were filled in. */
  readonly variables: Readonly<Record<string, unknown>>;
  #reading: Reading;

  constructor({ schema, language, viewer, loaders, reading, variables = {}, texts, time, meter }: ContextParts) {
    this.schema = schema;
    this.language = language;
    this.viewer = viewer;
    this.loaders = loaders;
    this.texts = texts;
    this.time = time;
    this.meter = meter;
    this.variables = variables;
    this.#reading = reading;
  }

  /** After a write the rest of the answer is read at the revision that it made. */
  moveTo(snapshot: Snapshot): void {
    this.#reading = { snapshot };
  }

  /** @throws what kept the graph from being read; so each field that needs the graph fails by itself and the others answer */
  get snapshot(): Snapshot {
    if ('snapshot' in this.#reading) return this.#reading.snapshot;
    throw this.#reading.error;
  }

  /** The revision that everything is read at by now; null while the graph cannot be read. */
  get revision(): number | null {
    return 'snapshot' in this.#reading ? this.#reading.snapshot.revision.id : null;
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
}
