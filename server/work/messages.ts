import type { SentError } from './sent-error.ts';

/** Why work is to stop: its time is over, or nobody waits for it any more. */
export type StopReason = 'TIME' | 'GONE';

/** What the main thread tells a working thread. */
export type ToThread<Task> =
  | { kind: 'task'; id: number; task: Task; milliseconds: number }
  | { kind: 'reply'; question: number; reply: { value: unknown } | { error: SentError } };

/** What a working thread tells the main thread; `started` when what precedes the work proper is done and its time begins. */
export type FromThread<Result> =
  | { kind: 'started'; id: number }
  | ({ kind: 'done'; id: number; result: Result } & Held)
  | ({ kind: 'failed'; id: number; error: SentError } & Held)
  | { kind: 'question'; question: number; about: unknown };

/** Bytes that a thread keeps of what it has computed. */
export interface Held {
  held: number;
}

/** What a thread is started with: the memory in which it is told to stop, and what its program needs to know. */
export interface ThreadData {
  stopFlag: SharedArrayBuffer;
  settings: unknown;
}
