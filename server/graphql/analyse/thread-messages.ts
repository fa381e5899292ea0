import type { Sentence } from '../../errors.ts';

/** What a thread is asked: a method of the catalogue on a table, within so many milliseconds where it can stop early. */
export interface ThreadQuestion {
  method: string;
  input: unknown;
  milliseconds: number;
}

/** What it answers; what is wrong with the table travels as data, since classes do not. */
export type ThreadAnswer = { result: object } | { refused: { sentence: Sentence; details: Record<string, unknown> } };
