import type { Sentence } from '../errors.ts';

/** Who reads a log or a terminal has not said which language, so it holds both. */
export function inBoth({ zh, en }: Sentence): string {
  return `${zh} / ${en}`;
}
