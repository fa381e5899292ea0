import { InvalidInput, type Sentence } from '../../errors.ts';

/**
 * From one day or month to another as the tables write it, `2020-06-21/2020-06-23`; the first alone where there is no other.
 * @param argument the field that says when it ends
 * @throws InvalidInput where it does not end after it begins, or the two are not equally precise
 */
export function toSpan(from: string | null, to: string | null, argument: string): string | null {
  if (to === null) return from;
  if (from !== null && (to.length !== from.length || !from.includes('-'))) throw refuse(argument, UNLIKE);
  if (from === null || to <= from) throw refuse(argument, NOT_AFTER);
  return `${from}/${to}`;
}

const NOT_AFTER: Sentence = {
  zh: '结束日期要在开始日期之后；只有一天就留空。',
  en: 'it ends after it begins; leave it empty for a single day.',
};
const UNLIKE: Sentence = {
  zh: '要和开始日期写得一样细，至少到月，例如 2018-11 和 2024-01。',
  en: 'it is as precise as the beginning, at least to the month: 2018-11 and 2024-01.',
};

const refuse = (argument: string, { zh, en }: Sentence): InvalidInput =>
  new InvalidInput({ zh: `${argument}：${zh}`, en: `${argument}: ${en}` }, { argument });
