import { NOT_KEPT, type Audit, type AuditLine } from './audit.ts';

interface Waiting {
  line: AuditLine;
  settle(error: unknown): void;
}

/** Lines that may wait to be written; more than that means that nothing can be written. */
const MOST_WAITING = 2000;
const AT_ONCE = 500;

/**
 * Writes lines in the order in which they come, many at once where they come quickly. Those that cannot be kept are counted, and the
 * trail says so as soon as it can be written again.
 */
export function createAuditQueue(
  write: (lines: readonly AuditLine[]) => Promise<void>,
  say: (error: unknown) => void,
): Pick<Audit, 'append' | 'note'> {
  const waiting: Waiting[] = [];
  let isWriting = false;
  let untold = 0;

  async function work(): Promise<void> {
    if (isWriting) return;
    isWriting = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, AT_ONCE);
      const lines = batch.map(({ line }) => line);
      const told = untold;
      try {
        await write(told > 0 ? [toLost(told), ...lines] : lines);
        untold -= told;
        batch.forEach(({ settle }) => settle(null));
      } catch (error) {
        say(error);
        batch.forEach(({ settle }) => settle(error));
      }
    }
    isWriting = false;
  }

  const lose = (): void => {
    untold += 1;
  };

  return {
    append: (line) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= MOST_WAITING) return reject(NOT_KEPT);
        waiting.push({ line, settle: (error) => (error === null ? resolve() : reject(NOT_KEPT)) });
        void work();
      }),
    note(line) {
      if (waiting.length >= MOST_WAITING) return lose();
      waiting.push({ line, settle: (error) => error !== null && lose() });
      void work();
    },
  };
}

function toLost(count: number): AuditLine {
  return { by: 'liantu', action: 'LOST', subject: String(count), address: null, outcome: 'REFUSED' };
}
