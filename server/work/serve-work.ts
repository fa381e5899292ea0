/** The thread's side of the pool: takes one task after another, and lets the work see whether it may go on. */
import { parentPort, workerData } from 'node:worker_threads';
import type { FromThread, StopReason, ThreadData, ToThread } from './messages.ts';
import { fromSentError, toSentError } from './sent-error.ts';
import { createStopFlag } from './stop-flag.ts';

/** What a piece of work may look at and ask while it goes on. */
export interface Control {
  /** Why the work is to stop; null while it may go on. */
  stopReason(): StopReason | null;
  /**
   * True once the work's search is over: after so many milliseconds, or when the time of the whole work has gone but for what
   * putting the answer together takes, or when the work is to stop. For searches that then give what they have.
   */
  deadline(milliseconds?: number): () => boolean;
  /** Milliseconds until such a deadline. */
  millisecondsLeft(): number;
  /** Asks the main thread. @throws what it throws */
  ask(about: unknown): Promise<unknown>;
}

export interface Program<Task, Prepared, Result> {
  /** What precedes the work and does not count as its time, such as reading a new revision once. */
  prepare(task: Task): Prepared | Promise<Prepared>;
  work(task: Task, prepared: Prepared, control: Control): Promise<Result>;
  /** Bytes that it keeps of what it has computed. */
  held?(): number;
}

/** The part of a work's time that is kept for putting its answer together. */
const KEPT_FOR_THE_ANSWER = 0.15;

/** The settings that the pool was created with. */
export function readSettings<Settings>(): Settings {
  return (workerData as ThreadData).settings as Settings;
}

export function serveWork<Task, Prepared, Result>({ prepare, work, held = () => 0 }: Program<Task, Prepared, Result>): void {
  const flag = createStopFlag((workerData as ThreadData).stopFlag);
  const tell = (message: FromThread<Result>): void => parentPort?.postMessage(message);
  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let questions = 0;

  const ask = (about: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const question = ++questions;
      asked.set(question, { resolve, reject });
      tell({ kind: 'question', question, about });
    });

  async function run(id: number, task: Task, milliseconds: number): Promise<void> {
    try {
      const prepared = await prepare(task);
      tell({ kind: 'started', id });
      const end = performance.now() + milliseconds * (1 - KEPT_FOR_THE_ANSWER);
      const stopReason = () => flag.read(id);
      const result = await work(task, prepared, {
        stopReason,
        millisecondsLeft: () => Math.max(0, end - performance.now()),
        deadline(most = Infinity) {
          const own = Math.min(end, performance.now() + most);
          return () => performance.now() > own || stopReason() !== null;
        },
        ask,
      });
      tell({ kind: 'done', id, result, held: held() });
    } catch (error) {
      tell({ kind: 'failed', id, error: toSentError(error), held: held() });
    }
  }

  parentPort?.on('message', (message: ToThread<Task>) => {
    if (message.kind === 'task') return void run(message.id, message.task, message.milliseconds);
    const waiting = asked.get(message.question);
    asked.delete(message.question);
    if ('value' in message.reply) waiting?.resolve(message.reply.value);
    else waiting?.reject(fromSentError(message.reply.error));
  });
}
