/**
 * A few threads and a bounded queue in front of them. Heavy work never takes every thread, so that quick work finds one free.
 * It knows nothing of what the work is.
 */
import { createFairQueue } from './fair-queue.ts';
import { WorkEnded, type EndReason } from './work-ended.ts';
import { createWorkThread, type Job, type ThreadOptions, type WorkThread } from './work-thread.ts';

export type Lane = 'quick' | 'heavy';

export interface PoolOptions extends Pick<ThreadOptions, 'program' | 'settings' | 'megabytes' | 'young' | 'reply'> {
  /** Most threads; they are started when they are needed. */
  threads: number;
  /** How long one piece of work may go on. */
  milliseconds: number;
  /** How many pieces may wait; above that the caller who has most of them waiting loses his last. */
  queue: number;
  /** Told of a thread that ended by an error; the next piece of work starts another. */
  onBroken(error: Error): void;
}

export interface RunOptions {
  lane?: Lane;
  /** Who asks, by whatever name: callers take turns. All who are not named are one. */
  caller?: string;
  /** Aborted when nobody waits for the result any more: it leaves the queue, or its thread is told to stop. */
  signal?: AbortSignal | undefined;
}

export interface PoolState {
  threads: number;
  working: number;
  waiting: number;
  /** Bytes that all threads together keep of what they have computed. */
  held: number;
}

export interface Pool<Task, Result> {
  /** @throws WorkEnded where there is no result; what the work throws */
  run(task: Task, options?: RunOptions): Promise<Result>;
  /** Starts one thread before the first work comes. */
  warmUp(): void;
  state(): PoolState;
  /** Ends every thread; what waits or goes on is rejected. */
  close(): Promise<void>;
}

type Waiting<Task, Result> = Job<Task, Result> & { lane: Lane; caller: string; leave(): void };

export function createPool<Task, Result>({ threads: most, milliseconds, queue, onBroken, ...thread }: PoolOptions): Pool<Task, Result> {
  const threads = new Set<WorkThread<Task, Result>>();
  const working = new Map<WorkThread<Task, Result>, Lane>();
  const waiting = createFairQueue<Waiting<Task, Result>>();
  const mostHeavy = Math.max(1, most - 1);
  let isClosed = false;

  function startThread(): WorkThread<Task, Result> {
    const started: WorkThread<Task, Result> = createWorkThread({
      ...thread,
      onIdle() {
        working.delete(started);
        dispatch();
      },
      onEnd(error) {
        threads.delete(started);
        working.delete(started);
        if (error && !isClosed) onBroken(error);
        dispatch();
      },
    });
    threads.add(started);
    return started;
  }

  function hasRoom(): boolean {
    return threads.size < most || [...threads].some((one) => one.isIdle());
  }

  function mayStart(lane: Lane): boolean {
    return lane === 'quick' || [...working.values()].filter((one) => one === 'heavy').length < mostHeavy;
  }

  function dispatch(): void {
    while (!isClosed && hasRoom()) {
      const job = waiting.take(({ lane }) => mayStart(lane));
      if (!job) return;
      const free = [...threads].find((one) => one.isIdle()) ?? startThread();
      job.leave();
      working.set(free, job.lane);
      free.give(job);
    }
  }

  function refuse(job: Waiting<Task, Result> | null, reason: EndReason): void {
    job?.leave();
    job?.reject(new WorkEnded(reason));
  }

  return {
    run(task, { lane = 'quick', caller = '', signal } = {}) {
      return new Promise((resolve, reject) => {
        if (isClosed) return reject(new WorkEnded('CLOSED'));
        if (signal?.aborted) return reject(new WorkEnded('GONE'));
        const leaveQueue = (): void => {
          waiting.remove(job);
          reject(new WorkEnded('GONE'));
        };
        const leave = (): void => signal?.removeEventListener('abort', leaveQueue);
        const job: Waiting<Task, Result> = { task, milliseconds, signal, resolve, reject, lane, caller, leave };
        signal?.addEventListener('abort', leaveQueue, { once: true });
        waiting.add(job);
        dispatch();
        if (waiting.size > queue) refuse(waiting.takeFromLongest(caller), 'QUEUE');
      });
    },
    warmUp() {
      if (threads.size === 0 && !isClosed) startThread();
    },
    state: () => ({
      threads: threads.size,
      working: working.size,
      waiting: waiting.size,
      held: [...threads].reduce((sum, one) => sum + one.held(), 0),
    }),
    async close() {
      isClosed = true;
      while (waiting.size > 0) refuse(waiting.takeFromLongest(''), 'CLOSED');
      await Promise.all([...threads].map((one) => one.end()));
    },
  };
}
