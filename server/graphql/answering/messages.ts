import type { GraphQLFormattedError } from 'graphql';
import type { UndoAsk, UndoOutlookAsk } from '../context/undoing.ts';
import type { WriteAsk } from '../context/writing.ts';
import type { KeepingAsk } from '../../access/keeping.ts';
import type { ImportAsk } from '../../import/desk/answer-import.ts';
import type { DraftAsk } from '../../drafts/answer-draft.ts';
import type { Viewer } from '../../access/roles.ts';
import type { PackedSnapshot } from '../../chain/packed-snapshot.ts';
import type { HistoryAsk } from '../../history/messages.ts';
import type { SentError } from '../../work/sent-error.ts';
import type { Language } from '../context/language.ts';

/** One operation for a thread; it was found valid and not too costly before. */
export interface Question {
  /** The id under which the log tells of the request. */
  requestId: string;
  document: string;
  operationName: string | null;
  variables: Record<string, unknown>;
  language: Language;
  viewer: Viewer;
  mayReadTexts: boolean;
  reading: { packed: PackedSnapshot } | { error: SentError };
  /** Whether it is asked of a revision of the past. */
  isPast: boolean;
}

/** What a thread answers: the data as JSON text, which nobody parses again, and the errors as the caller sees them. */
export interface Answer {
  data: string;
  errors: GraphQLFormattedError[];
  /** The revision that the end of it was read at: of a write the one that it made; null where the graph could not be read. */
  revision: number | null;
  /** What the log is to hold. */
  faults: Fault[];
}

export interface Fault {
  message: string;
  details: Record<string, unknown>;
  err: SentError | null;
}

/**
 * What a thread may ask of the main thread: every revision of the graph, the datasets, something of the past, of the accounts, of
 * imports, of drafts, or that facts are written or taken back.
 */
export type Ask =
  | 'revisions'
  | 'datasets'
  | { history: HistoryAsk }
  | KeepingAsk
  | WriteAsk
  | UndoAsk
  | UndoOutlookAsk
  | ImportAsk
  | DraftAsk;

/** What every answering thread needs to know. */
export interface AnswerSettings {
  /** Folder of the reader's own copies of sources; null where none are served. */
  textsFolder: string | null;
  /** The most that one answer may hold, errors included. */
  mostBytes: number;
  /** What one thread may keep of what it has computed. */
  cacheBytes: number;
}
