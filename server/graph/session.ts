import type { FileJournal } from '../journal/file-journal.ts';

/** A plain value as both engines give it back: no driver types, no integers beyond 2^53, no temporal types. */
export type Value = string | number | boolean | null | Value[] | { [key: string]: Value };
export type Row = Record<string, Value>;
export type Params = Record<string, Value>;

/** What the work of one write transaction may do; everything it runs is committed together or not at all. */
export interface Transaction {
  run(cypher: string, params?: Params): Promise<Row[]>;
  /** Whether what is run before the answer to the last has come is run behind it, all on one way to the engine and back. */
  readonly isQueued?: true;
}

/** The port to a property graph; its two sides are `neo4j.ts` (Bolt) and `embedded.ts` (in this process). */
export interface GraphSession {
  readonly engine: 'neo4j' | 'embedded';
  /** A journal that was folded: no question is too large for it, and it knows no numbers of nodes. */
  readonly isInMemory?: true;
  /** The journal in files whose projection this graph is; where there is none, the journal is in the graph itself. */
  readonly journal?: FileJournal;
  /** Runs one reading query. Throws GraphUnavailable when the engine cannot be reached. */
  read(cypher: string, params?: Params): Promise<Row[]>;
  /** Runs the work in one write transaction; the work may be retried on Neo4j, so it must not have other effects. */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /**
   * Stands for the newest thing that anybody has committed to the graph: the same text, nothing since. Only where others can reach it.
   */
  lastCommit?(): Promise<string>;
  /**
   * Resolves when the engine answers; tries once and gives up after so many milliseconds. After a failure the next one does not trust the
   * old line.
   */
  ping(milliseconds: number): Promise<void>;
  /** Ends within a second or so even where the other side is silent. */
  close(): Promise<void>;
}
