import type { RunOptions } from './method.ts';

export type LimitReason = 'TIME_LIMIT' | 'SEARCH_CUT';

/** Thrown inside a search, and caught by what can go on with a part of it; where nothing can, the whole answer is cut off. */
export class LimitReached extends Error {
  constructor(readonly reason: LimitReason) {
    super(reason);
  }
}

/** Looks at a link between two askings of the clock. */
const CLOCK_EVERY = 200_000;

/** One step is one look at a link or at a member of a cut: a few nanoseconds, and the same count on every machine. */
export const DEFAULT_STEPS = 200_000_000;

/** Counts the steps of one search and stops it when they, or the time, run out. */
export class Budget {
  used = 0;
  private nextClock = CLOCK_EVERY;
  private readonly deadline: (() => boolean) | undefined;
  private most: number;

  constructor(options: RunOptions) {
    this.deadline = options.deadline;
    this.most = options.maxSteps ?? DEFAULT_STEPS;
    if (this.deadline?.()) this.nextClock = 0;
  }

  /** @throws LimitReached */
  spend(steps: number): void {
    this.used += steps;
    if (this.used > this.most) throw new LimitReached('SEARCH_CUT');
    if (this.used < this.nextClock) return;
    this.nextClock = this.used + CLOCK_EVERY;
    if (this.deadline?.()) throw new LimitReached('TIME_LIMIT');
  }

  /** Lowers what may still be spent, for work that is worth only so much. */
  leaveAtMost(steps: number): void {
    this.most = Math.min(this.most, this.used + steps);
  }
}
