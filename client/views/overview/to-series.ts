import type { NumbersOverTimeQuery } from '../../api/generated.ts';
import { toRevisionNumber } from '../../tools/revision-number.ts';

type Numbers = NonNullable<NumbersOverTimeQuery['chainHistory']>['numbers'][number];

export interface Series {
  /** All gaps together. */
  gaps: number[];
  /** 0..1; null where it was not known all the time. */
  completeness: number[] | null;
  /** The first and the last revision, as people say them. */
  first: string;
  last: string;
}

/** @returns null unless there are two revisions with different numbers */
export function toSeries(numbers: readonly Numbers[]): Series | null {
  const gaps = numbers.map(({ extend, supplement, strengthen }) => extend + supplement + strengthen);
  const shares = numbers.map(({ completeness }) => completeness);
  if (new Set(gaps).size < 2 && new Set(shares).size < 2) return null;
  const number = (one: Numbers | undefined): string => toRevisionNumber(one?.revision.id ?? '');
  const known = shares.filter((share) => share !== null);
  return {
    gaps,
    completeness: known.length === shares.length ? known : null,
    first: number(numbers[0]),
    last: number(numbers.at(-1)),
  };
}
