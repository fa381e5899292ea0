import type { Sentence } from '../../errors.ts';
import { toShort } from '../problems/check-problems.ts';
import { cell, wrong, type Verdict } from './check-cells.ts';

/** A code that a spreadsheet took for a number: 9.13501E+17. */
export const AS_NUMBER = /^\d(\.\d+)?E\+?\d+$/i;
export const LOST_DIGITS: Sentence = {
  zh: '（表格软件当成了数，后面的数字已丢失；把这一列设为文本，再写一次）',
  en: ' (a spreadsheet took it for a number and lost its last digits; make the column text and write it again)',
};

/**
 * How the six digits of a share begin at the exchanges of Shanghai, Shenzhen and Beijing: main boards, STAR, ChiNext, B shares, and what
 * was or is quoted for small firms. [Codes of securities of the three exchanges]
 */
const SHARE = /^(?:60[0135]|68[89]|900|00[0-4]|200|30[0-2]|4[03]\d|8[2378]\d|92\d)\d{3}$/;

/** The code of a share: six digits, or letters of the exchange and digits (HK2362); other ways to write it are refused with this one. */
export const optionalListedCode = cell((t): Verdict<string | null> => {
  if (t === '') return { value: null };
  const hongKong = /^HK(\d{1,5})$/i.exec(t)?.[1];
  if (hongKong !== undefined) return { value: toHongKong(hongKong) };
  // three digits at most are what a spreadsheet left of 000630; of four or five the other exchange has codes as well
  if (/^\d{1,3}$|^\d{6}$/.test(t)) return SHARE.test(t.padStart(6, '0')) && Number(t) > 0 ? { value: t.padStart(6, '0') } : notAShare(t);
  if (/^\d{4,5}$/.test(t)) return mayBeTwo(t);
  const inland = /^(?:S[HZ]|BJ)?[.:]?(\d{6})(?:\.(?:S[HZS]|BJ))?$/i.exec(t)?.[1];
  const listed = /^(\d{1,5})\.HK$/i.exec(t)?.[1];
  const bare = inland ?? (listed && toHongKong(listed));
  if (bare === undefined && /^[A-Z]{1,6}[0-9.]*$/i.test(t)) return { value: t.toUpperCase() };
  return bare === undefined ? notAShare(t) : wrong(`“${toShort(t)}”应写成 ${bare}`, `"${toShort(t)}" should be written as ${bare}`);
});

/** Four digits, as people write them; five where there are so many. */
const toHongKong = (digits: string) => `HK${digits.replace(/^0+/, '').padStart(4, '0')}`;

function notAShare(t: string) {
  return wrong(
    `“${toShort(t)}”不是证券代码；应为沪深京六位代码（如 600456）、HK 加数字或留空${AS_NUMBER.test(t) ? LOST_DIGITS.zh : ''}`,
    `"${toShort(t)}" is no listed code; write the six digits of Shanghai, Shenzhen or Beijing (as 600456), HK and digits, or leave it empty${AS_NUMBER.test(t) ? LOST_DIGITS.en : ''}`,
  );
}

function mayBeTwo(t: string) {
  const [inland, hongKong] = [t.padStart(6, '0'), toHongKong(t)];
  return wrong(`“${t}”可能是 ${inland}，也可能是 ${hongKong}；写成其中一个`, `"${t}" may be ${inland} or ${hongKong}; write which`);
}
