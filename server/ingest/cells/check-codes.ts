import type { Sentence } from '../../errors.ts';
import { toShort } from '../problems/check-problems.ts';
import { cell, wrong, type Verdict } from './check-cells.ts';

/** A code that a spreadsheet took for a number: 9.13501E+17. */
export const AS_NUMBER = /^\d(\.\d+)?E\+?\d+$/i;
export const LOST_DIGITS: Sentence = {
  zh: '（表格软件当成了数，后面的数字已丢失；把这一列设为文本，再写一次）',
  en: ' (a spreadsheet took it for a number and lost its last digits; make the column text and write it again)',
};

/** The code of a share: six digits, or letters of the exchange and digits (HK2362); other ways to write it are refused with this one. */
export const optionalListedCode = cell((t): Verdict<string | null> => {
  if (t === '') return { value: null };
  if (/^\d{1,6}$/.test(t) && Number(t) > 0) return { value: t.padStart(6, '0') };
  const bare = /^(?:S[HZ]|BJ)?[.:]?(\d{6})(?:\.(?:S[HZS]|BJ))?$/i.exec(t)?.[1] ?? /^(\d{4,5})\.HK$/i.exec(t)?.[1]?.replace(/^/, 'HK');
  if (bare === undefined && /^[A-Z]{1,6}[0-9.]*$/i.test(t)) return { value: t.toUpperCase() };
  return bare === undefined
    ? wrong(
        `“${toShort(t)}”不是证券代码；应为六位数字、HK 加数字或留空${AS_NUMBER.test(t) ? LOST_DIGITS.zh : ''}`,
        `"${toShort(t)}" is no listed code; write six digits, HK and digits, or leave it empty${AS_NUMBER.test(t) ? LOST_DIGITS.en : ''}`,
      )
    : wrong(`“${toShort(t)}”应写成 ${bare}`, `"${toShort(t)}" should be written as ${bare}`);
});
