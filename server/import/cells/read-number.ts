import type { Bound } from '../../domain/records.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { foldSigns } from '../../../shared/fold-text.ts';
import { withDigits } from './chinese-numerals.ts';
import { MULTIPLES, MULTIPLE_WORDS } from './read-unit.ts';

/** A number as a cell states it: one value with its bound, or the two ends of a range; `rest` is the unit or whatever stands behind it. */
export interface ReadNumber {
  value: number;
  /** The upper end of a range. */
  to: number | null;
  bound: Bound;
  /** The number itself holds 万, million or the like. */
  isMultiplied: boolean;
  rest: string;
}

/** Words before or behind a number that say on which side of it the truth lies. */
const BOUNDS: readonly [RegExp, Bound][] = [
  [/^(?:e\s+(?=\d)|约为?|大约|近似?|左右|about|around|approx(?:imately|\.)?|circa|ca\.|c\.|some|~|≈|nearly|almost)\s*/, 'ABOUT'],
  [/^(?:不低于|不少于|至少|最低|at least|no less than|not less than|minimum(?: of)?|min\.?|from|≥|>=)\s*/, 'AT_LEAST'],
  [/^(?:超过?|多于|大于|高于|逾|more than|over|above|exceeding|in excess of|>)\s*/, 'MORE_THAN'],
  [
    /^(?:不超过|不高于|不多于|至多|最多|最高|最大|up to|at most|no more than|not more than|maximum(?: of)?|max\.?|under|below|less than|≤|<=|<)\s*/,
    'AT_MOST',
  ],
];
const BEHIND: readonly [RegExp, Bound][] = [
  [/(?:左右|上下)$|\s*\((?:approx\.?|estimated|est\.?|e|估计|约)\)$|(?<=\d)\s?e$/, 'ABOUT'],
  [/(?:及|或)?以上$|\s*(?:or more|and above|\+|plus)$/, 'AT_LEAST'],
  [/(?:及|或)?以下$|\s*(?:or less|maximum|max\.?)$/, 'AT_MOST'],
];
const NUMBER = String.raw`(\d{1,3}(?:[,，' ]\d{3})+(?!\d)(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?![\d,])(?:\.\d+)?|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\.\d+)`;
const MULTIPLE = `\\s*(${MULTIPLE_WORDS.join('|')}|k(?![a-z])|m(?![a-z0-9²³]))?`;
/** 多, 余 and 几 behind a number or before its unit. */
const MORE = '(多|余|几)?';
const ONE = new RegExp(`^${NUMBER}${MORE}${MULTIPLE}${MORE}\\s*(.*)$`);
const RANGE = new RegExp(
  `^${NUMBER}${MULTIPLE}\\s*([^\\d\\s]*?)\\s*(?:-|–|—|~|～|至|到|\\bto\\b|\\band\\b)\\s*${NUMBER}${MULTIPLE}\\s*(.*)$`,
);

/**
 * Reads the number at the start of a text: 20万, 三万, 1,200, １．２, 约3, 50多亿, 2万以上, "1-1.2 million t", "up to 1.6 million"; null where
 * none stands there. Numbers below zero are none: nothing that is counted here can be.
 */
export const readNumber: (text: string) => Readonly<ReadNumber> | null = keepAnswers((text) => {
  let rest = foldSigns(text)
    .replace(/[‐-―−]/g, '-')
    .replace(/^(?:between|from)\s+(?=.*\d.*(?:-|to|and))/, '')
    .trim();
  let bound: Bound = 'EXACT';
  for (const [pattern, found] of BOUNDS) {
    if (!pattern.test(rest)) continue;
    [rest, bound] = [rest.replace(pattern, ''), found];
    break;
  }
  const [bare, behind] = takeBound(withDigits(rest));
  return readRange(bare) ?? readOne(bare, behind ?? bound);
});

function readRange(text: string): ReadNumber | null {
  const [, from, small, , to, large, rest] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) return null;
  const upper = toNumber(to, large);
  // "1-1.2 million" means millions on both sides
  const lower = toNumber(from, small ?? large);
  return lower < upper
    ? { value: lower, to: upper, bound: 'AT_LEAST', isMultiplied: (small ?? large) !== undefined, rest: rest!.trim() }
    : null;
}

function readOne(text: string, bound: Bound): ReadNumber | null {
  const [, digits, few, multiple, more, behind] = ONE.exec(text) ?? [];
  if (digits === undefined) return null;
  const [rest, late] = takeBound(behind!);
  const isMore = few !== undefined || more !== undefined;
  return {
    value: toNumber(digits, multiple),
    to: null,
    bound: isMore ? 'MORE_THAN' : (late ?? bound),
    isMultiplied: multiple !== undefined,
    rest,
  };
}

/** 2万以上, 3万吨左右: the bound stands behind the number or its unit. */
function takeBound(text: string): [string, Bound | null] {
  const found = BEHIND.find(([pattern]) => pattern.test(text));
  return found ? [text.replace(found[0], '').trim(), found[1]] : [text, null];
}

function toNumber(digits: string, multiple: string | undefined): number {
  const times = multiple === undefined ? 1 : multiple === 'k' ? 1e3 : multiple === 'm' ? 1e6 : MULTIPLES[multiple]!;
  return Number((Number(digits.replace(/[,，' ]/g, '')) * times).toPrecision(15));
}

/** The first figure of a text as it stands, without the words for large numbers behind it; NaN where there is none. */
export function firstFigure(text: string): number {
  return Number(/\d[\d,]*(?:\.\d+)?/.exec(withDigits(text))?.[0].replaceAll(',', '') ?? NaN);
}
