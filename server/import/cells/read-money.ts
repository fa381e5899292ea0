import type { Sentence } from '../../errors.ts';
import { foldSigns } from '../../../shared/fold-text.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { findSheetError } from '../../ingest/problems/check-text.ts';
import type { Amount, AmountRead } from './read-amount.ts';
import { isNothing } from './is-nothing.ts';
import { firstFigure, readNumber } from './read-number.ts';

/** Currencies by the words for them; sums in yuan are kept in 亿元, others in 亿 of their own. */
const CURRENCIES: readonly [RegExp, string][] = [
  [/美元|us\$|usd|\$|dollars?/, '亿美元'],
  [/欧元|eur|€|euros?/, '亿欧元'],
  [/日元|jpy|yen/, '亿日元'],
  [/韩元|krw|won/, '亿韩元'],
  [/英镑|gbp|£/, '亿英镑'],
  [/澳元|aud|a\$/, '亿澳元'],
  [/加元|cad|c\$/, '亿加元'],
  [/人民币|元|cny|rmb|yuan|¥|￥/, '亿元'],
];
const TIMES: readonly [RegExp, number][] = [
  [/万亿|trillion/, 1e12],
  [/百亿/, 1e10],
  [/亿/, 1e8],
  [/千万/, 1e7],
  [/百万|million|mln|\bm\b/, 1e6],
  [/万/, 1e4],
  [/千|thousand|\bk\b/, 1e3],
  [/billion|\bbn\b/, 1e9],
];

/**
 * Reads a sum of money: 3.2亿元, "USD 1.5 billion", 50多亿元; a bare number takes the unit of its header (万元).
 * @returns it in 亿元, or in 亿 of another currency: sums of two currencies are never brought to one
 */
export function readMoney(text: string, header: string | null): AmountRead {
  if (isNothing(text)) return { amount: null };
  const unfit = findSheetError(text);
  if (unfit !== null) return { wrong: unfit };
  // what stands in brackets behind a sum says more of it, and stays in its words: 5亿（含流动资金1亿）
  const folded = foldSigns(text)
    .replace(/^(?:总投资|投资|计划投资)[:：]?\s*(?:额)?/, '')
    .replace(/(?<=\d.*)\s*\([^()]*\p{L}[^()]*\)$/u, '');
  const ahead = /^(人民币|us\$|usd|a\$|c\$|[$€£¥]|eur|cny|rmb|jpy|krw|gbp|aud|cad)\s*/.exec(folded);
  const inner = ahead ? folded.slice(ahead[0].length) : folded;
  // "more than $ 2 billion" has the sign inside
  const number = readNumber(inner.replace(/(us\$|[$€£¥])\s*(?=[\d.])/, ''));
  const sign = ahead?.[1] ?? /us\$|[$€£¥]/.exec(inner)?.[0] ?? '';
  const words = `${number?.rest ?? ''} ${sign}`.trim();
  const beside = foldSigns(header ?? '');
  const isYuan = number?.isMultiplied === true && /[万亿]/.test(folded);
  const currency = findIn(CURRENCIES, words) ?? findIn(CURRENCIES, beside) ?? (isYuan ? '亿元' : null);
  if (number === null || currency === null || !isMoney(number.rest)) {
    return {
      wrong:
        number !== null && currency === null && number.rest === ''
          ? {
              zh: `“${toShort(text)}”没有写单位；写 3.2亿元、32000万元，或在表头写 投资额(万元)`,
              en: `"${toShort(text)}" has no unit; write CNY 320 million, or the unit in the header: Investment (10,000 yuan)`,
            }
          : {
              zh: `“${toShort(text)}”不是金额；写 3.2亿元、32000万元、2亿美元 之类，别的话写进备注`,
              en: `"${toShort(text)}" is no sum of money; write CNY 320 million, USD 200 million or the like, and anything else in the notes`,
            },
    };
  }
  const own = findIn(TIMES, number.rest) ?? 1;
  const stated = findIn(CURRENCIES, words) !== null || own > 1 || number.isMultiplied;
  const times = stated ? own : (findIn(TIMES, beside) ?? 1);
  const scale = (value: number) => Number(((value * times) / 1e8).toPrecision(12));
  const doubt = stated && currency === '亿元' ? findContradiction(text, header ?? '', number.value * own, findIn(TIMES, beside)) : null;
  if (doubt !== null) return { wrong: doubt };
  const amount: Amount = {
    value: scale(number.value),
    to: number.to === null ? null : scale(number.to),
    bound: number.bound,
    unit: currency,
    raw: stated || header === null ? text : `${text} ${header}`,
  };
  return { amount };
}

/** A million to five trillion yuan: what anybody lists as an investment, in yuan. */
const [LEAST_YUAN, MOST_YUAN] = [1e6, 5e12];

/** 3.2万元 in a column of 亿元: by the words of the cell the sum is none, by those of the header it is. */
function findContradiction(text: string, header: string, yuan: number, beside: number | null): Sentence | null {
  const isFit = (sum: number) => sum >= LEAST_YUAN && sum <= MOST_YUAN;
  const asBeside = firstFigure(text) * (beside ?? 1);
  if (beside === null || yuan === 0 || asBeside === yuan || isFit(yuan) || !isFit(asBeside)) return null;
  return {
    zh: `“${toShort(text)}”和表头的“${toShort(header)}”不是一个单位，照字面金额不对；写明是哪一个`,
    en: `"${toShort(text)}" has another unit than its column ("${toShort(header)}"), and as written it is no sum of an investment; write which it is`,
  };
}

/** Whether a text is the name of a unit of money and nothing else: 万元, 亿美元. */
export function isMoneyUnit(text: string): boolean {
  const folded = foldSigns(text).trim();
  return findIn(CURRENCIES, folded) !== null && /^[^\d\s]{1,8}$/.test(folded) && isMoney(folded);
}

function findIn<T>(list: readonly [RegExp, T][], text: string): T | null {
  return list.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** Nothing stands behind the number but words of money. */
function isMoney(rest: string): boolean {
  const all = [...CURRENCIES, ...TIMES].map(([pattern]) => pattern.source).join('|');
  return rest.replace(new RegExp(all, 'g'), '').replace(/[\s.]|人民币|us\b/g, '') === '';
}
