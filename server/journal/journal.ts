import type { JournalLine } from './line.ts';
import type { Json } from './record.ts';
import type { JournalHead } from './walk.ts';

/** The journal of a graph, in files beside the embedded one or as nodes in Neo4j. It only ever grows. */
export interface Journal {
  head(): Promise<JournalHead>;
  /** Every line after so many, in order, whole and unread. */
  lines(after?: number): AsyncIterable<JournalLine>;
  /** The lines of notes of one kind after so many; rows, which are most of a journal, are passed over unread. */
  notes(kind: string, after?: number): AsyncIterable<JournalLine>;
  /**
   * Keeps what happened and is no change of facts: a login, an export. It is durable when this resolves.
   * @throws GraphUnavailable where it cannot be written
   */
  append(kind: string, payload: { [key: string]: Json }): Promise<void>;
}
