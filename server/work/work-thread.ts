/** One thread as the pool sees it: it has a job or none, and ends when it breaks or does not stop when it is told to. */
import type { FromThread, StopReason, ThreadData, ToThread } from './messages.ts';
import { fromSentError, toSentError } from './sent-error.ts';
import { startProgram } from './start-program.ts';
import { createStopFlag } from './stop-flag.ts';
import { WorkEnded } from './work-ended.ts';

export interface Job<Task, Result> {
  task: Task;
  milliseconds: number;
  signal: AbortSignal | undefined;
  resolve(result: Result): void;
  reject(error: Error): void;
}

export interface ThreadOptions {
  program: URL;
  settings: unknown;
  megabytes: number;
  /** Megabytes for what was just made, where the usual ones are too few: work that gathers long lists copies less of them with more. */
  young?: number | undefined;
  /** Answers what a thread asks of the main thread. */
  reply(about: unknown): Promise<unknown>;
  /** Told once, when the thread is no more; with the error that ended it, if one did. */
  onEnd(error: Error | null): void;
  /** Told when a job is over and the next may come. */
  onIdle(): void;
}

export interface WorkThread<Task, Result> {
  isIdle(): boolean;
  /** Bytes that it said it keeps, after its last job. */
  held(): number;
  give(job: Job<Task, Result>): void;
  /** Ends it at once; its job is rejected. */
  end(): Promise<unknown>;
}

interface Running<Task, Result> {
  id: number;
  job: Job<Task, Result>;
  /** Whether what precedes the work is done, and its time has begun. */
  isStarted: boolean;
  timer: NodeJS.Timeout;
  leave(): void;
}

/** How long a thread that is told to stop may take to do so before it is ended. */
const GRACE_MS = 500;
/** How long a thread may take to start and to prepare a job: reading a large graph's facts takes its time, once. */
const PREPARE_MS = 120_000;

let lastId = 0;

export function createWorkThread<Task, Result>(options: ThreadOptions): WorkThread<Task, Result> {
  const flag = createStopFlag();
  const data: ThreadData = { stopFlag: flag.memory, settings: options.settings };
  const worker = startProgram(options.program, {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: options.megabytes, maxYoungGenerationSizeMb: options.young },
  });
  let current: Running<Task, Result> | null = null;
  let error: Error | null = null;
  let isEnding = false;
  let held = 0;

  const tell = (message: ToThread<Task>): void => worker.postMessage(message);

  function give(job: Job<Task, Result>): void {
    const id = (lastId = (lastId % 0x7fffffff) + 1);
    const onGone = (): void => {
      stop(id, 'GONE');
      job.reject(new WorkEnded('GONE'));
    };
    job.signal?.addEventListener('abort', onGone, { once: true });
    current = {
      id,
      job,
      isStarted: false,
      timer: setTimeout(() => kill(id, new WorkEnded('BROKEN')), PREPARE_MS),
      leave: () => job.signal?.removeEventListener('abort', onGone),
    };
    try {
      tell({ kind: 'task', id, task: job.task, milliseconds: job.milliseconds });
    } catch (cause) {
      settle(id, () => job.reject(cause instanceof Error ? cause : new Error(String(cause))));
    }
  }

  function stop(id: number, reason: StopReason): void {
    if (current?.id !== id) return;
    flag.raise(id, reason);
    // What a thread prepares serves whoever comes next too, so it is not ended over it.
    if (current.isStarted) endSoon(current, reason);
  }

  function endSoon(running: Running<Task, Result>, reason: StopReason): void {
    clearTimeout(running.timer);
    running.timer = setTimeout(() => kill(running.id, new WorkEnded(reason)), GRACE_MS);
  }

  function kill(id: number, why: Error): void {
    if (current?.id !== id) return;
    isEnding = true;
    settle(id, () => undefined, why);
    void worker.terminate();
  }

  function settle(id: number, finish: (job: Job<Task, Result>) => void, why?: Error): void {
    if (current?.id !== id) return;
    const { job, timer, leave } = current;
    clearTimeout(timer);
    leave();
    current = null;
    if (why) job.reject(why);
    else finish(job);
    if (!isEnding) options.onIdle();
  }

  function start(id: number): void {
    if (current?.id !== id || current.isStarted) return;
    current.isStarted = true;
    const reason = flag.read(id);
    if (reason !== null) return endSoon(current, reason);
    clearTimeout(current.timer);
    current.timer = setTimeout(() => stop(id, 'TIME'), current.job.milliseconds);
  }

  function answer(question: number, about: unknown): void {
    options
      .reply(about)
      .then(
        (value) => ({ value }),
        (reason: unknown) => ({ error: toSentError(reason) }),
      )
      .then((reply) => tell({ kind: 'reply', question, reply }))
      .catch(() => undefined);
  }

  worker.on('message', (message: FromThread<Result>) => {
    if (message.kind === 'question') answer(message.question, message.about);
    else if (message.kind === 'started') start(message.id);
    else {
      held = message.held;
      settle(message.id, (job) => (message.kind === 'done' ? job.resolve(message.result) : job.reject(fromSentError(message.error))));
    }
  });
  worker.on('error', (reason: NodeJS.ErrnoException) => {
    error = reason.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new WorkEnded('MEMORY', { cause: reason }) : reason;
  });
  worker.on('exit', () => {
    isEnding = true;
    const ended = error instanceof WorkEnded ? error : new WorkEnded('BROKEN', { cause: error ?? undefined });
    const hadNoRoom = ended.reason === 'MEMORY' && current?.isStarted === false;
    if (current) settle(current.id, () => undefined, hadNoRoom ? new WorkEnded('ROOM', { cause: ended }) : ended);
    options.onEnd(error);
  });

  return {
    isIdle: () => current === null && !isEnding,
    held: () => held,
    give,
    end() {
      isEnding = true;
      if (current) settle(current.id, () => undefined, new WorkEnded('CLOSED'));
      return worker.terminate();
    },
  };
}
