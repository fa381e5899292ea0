import type { JournalLine } from './line.ts';

/** Where a line stands in its journal, and what all lines up to it come to. */
export type LinePlace = Pick<JournalLine, 'number' | 'hash'>;

export const isSameLine = (a: LinePlace, b: LinePlace): boolean => a.number === b.number && a.hash === b.hash;

/** Whether a journal still goes on from a line: one that was emptied and filled again, or taken from a backup, is another one. */
export async function holdsLine(lines: (after: number) => AsyncIterable<JournalLine>, { number, hash }: LinePlace): Promise<boolean> {
  if (number === 0) return true;
  // A reading that is left is ended: what it holds open, a file of the journal, is closed.
  for await (const line of lines(number - 1)) return line.hash === hash;
  return false;
}
