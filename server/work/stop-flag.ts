import type { StopReason } from './messages.ts';

/**
 * Tells a thread to stop while it computes and reads no messages: memory that both sides share. It names the task, so that
 * a stop that comes late never hits the next one.
 */
export interface StopFlag {
  readonly memory: SharedArrayBuffer;
  raise(task: number, reason: StopReason): void;
  /** Null while the task may go on. Costs next to nothing, so it may be asked for every field of an answer. */
  read(task: number): StopReason | null;
}

const REASONS: readonly StopReason[] = ['TIME', 'GONE'];
const TASK = 0;
const REASON = 1;

export function createStopFlag(memory = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)): StopFlag {
  const cells = new Int32Array(memory);
  return {
    memory,
    raise(task, reason) {
      Atomics.store(cells, REASON, REASONS.indexOf(reason));
      Atomics.store(cells, TASK, task);
    },
    read: (task) => (Atomics.load(cells, TASK) === task ? (REASONS[Atomics.load(cells, REASON)] ?? null) : null),
  };
}
