const DIGITS = '零一二三四五六七八九';
/** Other signs for the same digits and tens, as bills and old tables write them. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  ['〇零', '○零', '两二', '壹一', '贰二', '叁三', '肆四', '伍五', '陆六', '柒七', '捌八', '玖九', '拾十', '佰百', '仟千'].map(([a, b]) => [
    a,
    b,
  ]),
);
const SIGN = '零〇○一二两三四五六七八九壹贰叁肆伍陆柒捌玖';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
/** 十二, 三千五百, 三点五, 一万二千; 百万 alone is a multiple and no number. */
const SMALL = `(?:[${SIGN}]|[十拾](?=[${SIGN}万亿吨只套件余多几]|$))[${SIGN}十百千拾佰仟]*(?:点[${SIGN}]+)?`;
const WHOLE = `${SMALL}(?:万(?:[${SIGN}][${SIGN}十百千拾佰仟]+))?`;
/** What may stand behind a number in words: 一期 begins with none. */
const BEHIND = String.raw`(?=\s*(?:[万亿多余几吨只套件台辆元至到a-z~-]|公斤|千克|立方米|以上|左右|美元|$))`;
const AT_START = new RegExp(`(^|[-~至到])(${WHOLE})${BEHIND}`, 'g');
const BEFORE_UNIT = new RegExp(`(${WHOLE})(?=[万亿]?(?:吨|公斤|千克|只|套|件|立方米))`, 'g');
const YEAR = new RegExp(`(?<![${SIGN}])[${SIGN}]{4}(?=年)`, 'g');

/** Numbers in words at the start of a text, and at the end of a range that begins there, in figures: 三万至五万吨 → 3万至5万吨. */
export function withDigits(text: string): string {
  // 一 alone stands for a dash as often as for one
  return text.length > 1 && startsInWords.test(text)
    ? text.replace(AT_START, (_all, before: string, words: string) => `${before}${toFigures(words)}`)
    : text;
}
const startsInWords = new RegExp(`^[${SIGN}十拾]`);

/** Amounts in words with their unit anywhere in a text, in figures: 硫酸镍三万吨 → 硫酸镍3万吨, 四氧化三钴 stays. */
export function withAmountsInDigits(text: string): string {
  return text.replace(BEFORE_UNIT, (words) => toFigures(words));
}

/** 二〇二四年 → 2024年. */
export function withYearsInDigits(text: string): string {
  return text.replace(YEAR, (words) => [...words].map(digitOf).join(''));
}

const plain = (sign: string): string => SAME[sign] ?? sign;
const digitOf = (sign: string): number => DIGITS.indexOf(plain(sign));

/** A number in words as figures; digits in a row stand as they are: 二〇 → 20. */
function toFigures(words: string): string {
  const [high = '', low] = words.split(/万/);
  if (low !== undefined) return String(Math.round(valueOf(high) * 1e4 + valueOf(low)));
  return String(valueOf(high));
}

function valueOf(words: string): number {
  const [whole = '', decimals] = words.split('点');
  const signs = [...whole].map(plain);
  let sum = 0;
  let digit = 0;
  if (signs.some((sign) => sign in TENS)) {
    for (const sign of signs) {
      const tens = TENS[sign];
      if (tens === undefined) digit = DIGITS.indexOf(sign);
      else [sum, digit] = [sum + (digit || 1) * tens, 0];
    }
    sum += digit;
  } else sum = Number(signs.map((sign) => DIGITS.indexOf(sign)).join(''));
  return decimals === undefined ? sum : Number(`${sum}.${[...decimals].map(digitOf).join('')}`);
}
