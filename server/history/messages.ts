/** What the thread of history is asked, and what it answers. */
import type { PackedSnapshot } from '../chain/packed-snapshot.ts';
import type { Facts } from '../domain/facts.ts';
import type { Records } from '../domain/records.ts';
import type { Changes } from '../ingest/write/find-changes.ts';
import type { FactChange } from './fact-change.ts';
import type { GapMove } from './gap-changes.ts';
import type { ChainNumbers, HistoryPlace } from './gap-record.ts';
import type { Standing } from './read-standing.ts';

/** How often each label was added, changed, removed, and the first facts by name. */
export interface ToldRevision {
  revision: number;
  counts: readonly { label: string; added: number; changed: number; removed: number }[];
  first: readonly Pick<FactChange, 'label' | 'name' | 'what'>[];
}
export interface OpenedRevision {
  total: number;
  facts: readonly FactChange[];
}
/** What a difference that nobody has written would do. */
export interface Would extends OpenedRevision {
  /** The facts that would be there of those it touches, by noun, and the ids of what would go. */
  stated: { facts: Partial<Facts>; records: Partial<Records> };
  gone: readonly string[];
}
/** What was computed of one revision. */
export interface GapRevision {
  revision: number;
  numbers: ChainNumbers;
  moves: readonly GapMove[];
}
export interface GapHistory {
  /** Oldest first; the first one is what the others are held against, and moved nothing. */
  revisions: readonly GapRevision[];
  /** Whether all of them are computed: false where there was no time for it yet, and asking again goes on. */
  isWhole: boolean;
  /** Where older ones end that are not told of, to ask on with; null where there are none. */
  earlier: number | null;
}
export type MovedRevision = Pick<GapRevision, 'revision' | 'moves'>;
export interface NetDifference {
  added: number;
  changed: number;
  removed: number;
}
/** Oldest first; `isWhole` as of a history. */
export interface Compared extends NetDifference {
  revisions: readonly MovedRevision[];
  isWhole: boolean;
}

export interface HistoryAnswers {
  facts: { ask: { revision: number }; answer: PackedSnapshot };
  told: { ask: { revisions: readonly number[] }; answer: ToldRevision[] };
  opened: { ask: { revision: number; skip: number; most: number }; answer: OpenedRevision };
  /** `upTo`: the newest revision that is looked at; null for the newest of all. */
  gaps: { ask: HistoryPlace & { upTo: number | null }; answer: GapHistory };
  /** What nodes are called by their keys, and who changed them since. */
  standing: { ask: { keys: readonly string[]; since: number }; answer: Record<string, Standing> };
  /** What a revision changed, to be taken back. */
  changes: { ask: { revision: number }; answer: Changes };
  /** What a difference would do to the newest graph; of its facts so many are told. */
  would: { ask: { changes: Changes; most: number }; answer: Would };
  compared: { ask: HistoryPlace & { from: number; to: number }; answer: Compared };
}
export type HistoryAsk = { [K in keyof HistoryAnswers]: { what: K; ask: HistoryAnswers[K]['ask'] } }[keyof HistoryAnswers];

/** One question, and where the journal is. */
export interface HistoryTask {
  /** The folder of a journal in files; null where the lines are asked of the main thread. */
  folder: string | null;
  /** The newest revision that counts. */
  until: number;
  question: HistoryAsk;
}
/** What the thread asks of the main thread: lines after so many. */
export interface LinesAsk {
  after: number;
}
export interface HistorySettings {
  /** Where what was computed is kept; null: in memory only. */
  cacheFolder: string | null;
}
