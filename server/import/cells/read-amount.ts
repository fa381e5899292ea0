import { keepAnswers } from '../../domain/keep-answers.ts';
import type { Bound } from '../../domain/records.ts';
import type { Sentence } from '../../errors.ts';
import { toShort } from '../../ingest/problems/check-problems.ts';
import { findSheetError } from '../../ingest/problems/check-text.ts';
import { basisOf, withoutBasis } from './basis-of.ts';
import { isNothing } from './is-nothing.ts';
import { firstFigure, readNumber } from './read-number.ts';
import { readUnit, type ReadUnit } from './read-unit.ts';
import { withoutFootnotesOfDigits } from './without-footnote.ts';

/** What a cell with an amount says: in one of our units, with its bound, and in the words of the cell. */
export interface Amount {
  value: number;
  /** The upper end of a range. */
  to: number | null;
  bound: Bound;
  unit: string | null;
  raw: string;
  /** What a tonne of it is counted in, where that is not the thing itself: LCE, 金属量. */
  basis?: string;
}
export type AmountRead = Readonly<{ amount: Readonly<Amount> | null } | { wrong: Sentence }>;

/** Where a unit may stand beside the cell itself, in the order in which they count. */
export interface UnitPlaces {
  column: string;
  header: string | null;
  /** The header says that it is what a day or a month makes. */
  per?: '日' | '月';
}

/** What stands beside the cells of a column is the same for most of its rows. */
const MOST_PLACES = 40;
const readerBeside = keepAnswers((key) => {
  const [column, header, per] = JSON.parse(key) as [string, string | null, UnitPlaces['per']];
  const places: UnitPlaces = { column, header, ...(per ? { per } : {}) };
  return keepAnswers((text) => readBeside(text, places));
}, MOST_PLACES);

/** @returns the amount of a year; `unit` null where none is stated anywhere */
export function readAmount(text: string, { column, header, per }: UnitPlaces): AmountRead {
  return readerBeside(JSON.stringify([column, header, per]))(text);
}

function readBeside(text: string, places: UnitPlaces): AmountRead {
  // W: a printed table withholds the figure
  if (isNothing(text) || /^w$/i.test(text)) return { amount: null };
  const unfit = findSheetError(text);
  if (unfit !== null) return { wrong: unfit };
  const doubt = findDoubt(text);
  if (doubt !== null) return { wrong: doubt };
  const plain = withMegatonnes(withoutFootnotesOfDigits(text)).replace(
    /^(?:年产|年处理|年产能|产能|capacity of)\s*(?=\D{0,6}\d|[一二两三四五六七八九十])/i,
    '',
  );
  const number = readNumber(plain);
  if (number === null)
    return {
      wrong: {
        zh: `“${toShort(text)}”里没有读出数量；写数字和单位，例如 3万吨/年`,
        en: `no amount was found in "${toShort(text)}"; write a number and its unit, for example 30,000 t/y`,
      },
    };
  const { value, rest } = number;
  const own = rest === '' ? null : readBased(rest);
  if (rest !== '' && own === null)
    return {
      wrong: {
        zh: `“${toShort(rest)}”不是认得的单位；写 吨/年、万吨/年、GWh/年、亿只/年 之类，别的话写进备注`,
        en: `"${toShort(rest)}" is no known unit; write t/y, kt/y, GWh/y, pcs/y or the like, and anything else in the notes`,
      },
    };
  const mega = findMega(plain, value, places);
  if (mega !== null) return { wrong: mega };
  const beside = [places.column, places.header ?? ''].find((one) => one !== '') ?? '';
  const next = beside === '' ? null : readBased(beside);
  const read = own ?? next;
  if (read === null && beside !== '')
    return {
      wrong: {
        zh: `“${toShort(beside)}”不是认得的单位；写 吨/年、万吨/年、GWh/年、亿只/年 之类`,
        en: `"${toShort(beside)}" is no known unit; write t/y, kt/y, GWh/y, pcs/y or the like`,
      },
    };
  if (own === null && read !== null && read.factor >= 1e4 && number.isMultiplied)
    return {
      wrong: {
        zh: `“${toShort(text)}”的单位又写着“${toShort(beside)}”，像是乘了两次；写成一处`,
        en: `"${toShort(text)}" stands in a column of "${toShort(beside)}", which multiplies twice; state it once`,
      },
    };
  const split = own === null || next === null ? null : findContradiction(plain, value * own.factor, own, next, beside);
  if (split !== null) return { wrong: split };
  return { amount: toAmount(number, read, places.per, { raw: withUnit(text, own === null ? beside : ''), said: [rest, beside] }) };
}

/** The amount of a year, in our units. `said`: where the words for what its tonnes are counted in may stand. */
function toAmount(
  { value, to, bound }: NonNullable<ReturnType<typeof readNumber>>,
  read: ReadUnit | null,
  per: UnitPlaces['per'],
  { raw, said }: { raw: string; said: readonly string[] },
): Amount {
  const isPart = read !== null && read.period === null && per !== undefined;
  const factor = (read?.factor ?? 1) * (isPart && per === '月' ? 12 : 1);
  const scale = (one: number) => Number((one * factor).toPrecision(12));
  const unit = read === null ? null : `${read.unit}/${read.period ?? (isPart && per === '日' ? 'd' : 'a')}`;
  const basis = said.map(basisOf).find((one) => one !== null) ?? null;
  const isOfMetal = unit !== null && unit.includes(' ');
  return { value: scale(value), to: to === null ? null : scale(to), bound, unit, raw, ...(basis !== null && !isOfMetal ? { basis } : {}) };
}

/** A unit as it stands, or without the words for what its tonnes are counted in. */
const readBased = (text: string): ReadUnit | null => readUnit(text) ?? (withoutBasis(text) === text ? null : readUnit(withoutBasis(text)));

/** Plants make between ten and a hundred million tonnes a year. */
const [LEAST_TONNES, MOST_TONNES] = [10, 1e8];

/** 3吨 in a column of 万吨: the unit of the cell makes next to nothing of the figure, that of the column a plant. */
function findContradiction(text: string, stated: number, own: ReadUnit, next: ReadUnit, beside: string): Sentence | null {
  const isFit = (tonnes: number) => tonnes >= LEAST_TONNES && tonnes <= MOST_TONNES;
  const asBeside = firstFigure(text) * next.factor;
  if (own.unit !== 't' || next.unit !== 't' || stated === 0 || asBeside === stated) return null;
  if (isFit(stated) || !isFit(asBeside)) return null;
  return {
    zh: `“${toShort(text)}”和表头的“${toShort(beside)}”不是一个单位，照字面量不对；写明是哪一个`,
    en: `"${toShort(text)}" has another unit than its column ("${toShort(beside)}"), and as written no plant is of that size; write which it is`,
  };
}

/** A million tonnes as they are written where letters count: 0.03 Mt; of small letters alone that is lost. */
function withMegatonnes(text: string): string {
  return text.replace(/(?<=\d\s*)Mt(?![A-Za-z])/g, ' megatonnes');
}

/** MT of a small figure: to some a metric ton, to others a million of them. */
function findMega(text: string, value: number, { column, header }: UnitPlaces): Sentence | null {
  const isOwn = /(?<=\d\s*)MT(?![A-Za-z])/.test(text);
  const isBeside = !/[A-Za-z\p{Script=Han}]/u.test(text) && [column, header ?? ''].some((one) => /^MT(?![A-Za-z])/.test(one.trim()));
  return (!isOwn && !isBeside) || value >= 1000
    ? null
    : {
        zh: `“${toShort(text)}”的 MT 可能是吨，也可能是百万吨；写 t 或 百万吨`,
        en: `MT of "${toShort(text)}" may be tonnes or millions of tonnes; write t or million t`,
      };
}

/** Commas that set no thousands apart: 3,9000 and 1,5 may be several numbers. */
function findDoubt(text: string): Sentence | null {
  const raised = /(?<!\d)10[\u2070¹²³\u2074-\u2079]/u.exec(text)?.[0];
  if (raised !== undefined)
    return {
      zh: `“${raised}”里的小字可能是乘方，也可能是脚注；写成一个数`,
      en: `the small figure of "${raised}" may be a power or a footnote; write one number`,
    };
  const odd = /(?<![\d,.])\d{1,3}[,，](?:\d{1,2}|\d{4,})(?![\d,])/.exec(text)?.[0];
  return odd === undefined
    ? null
    : {
        zh: `“${odd}”里的逗号不在千位上，看不出是多少；重新写这个数`,
        en: `the comma of "${odd}" sets no thousands apart, so that the number is in doubt; write it again`,
      };
}

/** The amounts of a cell that holds several: 120,000 t Ni + 15,000 t Co; 30,000 t Co / 300,000 t Cu. */
export function splitAmounts(text: string): string[] {
  return text
    .split(/[;；、\n]+|\s*[+＋]\s*(?=\d)|\s*[/／]\s*(?=\d)|[,，]\s+(?=\d)|\s+(?:and|及|和)\s+(?=\d)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`;
}
