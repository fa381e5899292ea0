import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { MatchDecision } from '../../domain/match-decisions.ts';
import type { Sentence } from '../../errors.ts';
import type { ReadResult } from './messages.ts';
import type { Upload } from './upload.ts';

/** Reading an upload, or writing it, as whoever waits for it sees it. */
export interface ImportJob {
  id: string;
  method: 'import-read' | 'import-commit';
  state: 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  /** Rows read so far. */
  rows: number;
  /** What is going on, or what went wrong. */
  message: Sentence | null;
}

/** What is known of an upload: who asks gets this, and it is asked again and again while a job goes on. */
export interface ImportState {
  upload: Upload;
  job: ImportJob | null;
  /** Null as long as it has not been read. */
  result: Omit<ReadResult, 'content'> | null;
}

/** What is needed to see what an import changes: the graph as it was, and what the import states. */
export interface ImportDifference {
  packed: PackedSnapshot;
  content: SharedArrayBuffer;
}

/** A name for a person to decide, or one that was decided. */
export interface ShownMatch {
  id: string;
  given: string;
  region: string | null;
  row: number | null;
  outcome: 'MATCHED' | 'NEW' | 'POTENTIAL';
  /** Ids of enterprises of the graph. */
  candidates: string[];
  why: Sentence | null;
  /** By id. */
  chosen: string | null;
  decided: Pick<MatchDecision, 'by' | 'at'> | null;
  /** The upload that asks. */
  upload: string | null;
}
