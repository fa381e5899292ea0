import type { TestLog } from './test-log.ts';

/** Takes out of a log what it says of the graph, since the last time. */
export function news(log: TestLog): TestLog['lines'] {
  return log.lines.splice(0).filter(({ details }) => details !== null && typeof details === 'object' && 'graph' in details);
}
