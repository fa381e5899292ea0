import { InvalidInput } from '../../errors.ts';

/**
 * From one day to another as the tables write it, `2020-06-21/2020-06-23`; the day alone where it is one.
 * @param argument the field that says when it ends
 * @throws InvalidInput where it ends before it begins, or begins nowhere
 */
export function toSpan(from: string | null, to: string | null, argument: string): string | null {
  if (to === null) return from;
  if (from !== null && to >= from) return `${from}/${to}`;
  throw new InvalidInput(
    {
      zh: `${argument}：结束日期要在开始日期之后；只有一天就留空。`,
      en: `${argument}: it ends after it begins; leave it empty for a single day.`,
    },
    { argument },
  );
}
