import type { Sentence } from '../../errors.ts';

/**
 * How the decimals of a column are set apart: what is written in whole numbers and thousands alone does not tell, nor does 66.000, which is
 * sixty-six in one country and sixty-six thousand in the next.
 */
export type DecimalSign = 'point' | 'comma' | 'comma-and-points' | 'unknown';

/** Figures that can only be read one way. */
const POINT = /(?<![\d.,])(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\d{1,3}(?:,\d{3}){2,}|\.\d+)(?![\d.,]*\d)/;
const COMMA = /(?<![\d.,])(?:\d{1,3},\d{1,2}|0,\d+|\d{1,3}(?:[. ]\d{3})+,\d+|\d{1,3}(?:\.\d{3}){2,})(?![\d.,]*\d)/;
/** Points that set thousands apart. */
const GROUPED = /\d{1,3}(?:\.\d{3})+(?:,\d|\.\d{3})/;
const EITHER = /(?<![\d.,])[1-9]\d{0,2}\.\d{3}(?![\d.,]*\d)/;

/**
 * What the cells of a column show. In a table with a Chinese word above its columns the point sets decimals apart.
 * @param names the headers of the whole table
 */
export function decimalSignOf(cells: readonly string[], names: readonly string[]): DecimalSign {
  if (names.some((name) => /\p{Script=Han}/u.test(name))) return 'point';
  const [point, comma] = [cells.some((cell) => POINT.test(cell)), cells.some((cell) => COMMA.test(cell))];
  if (point === comma) return 'unknown';
  return point ? 'point' : cells.some((cell) => GROUPED.test(cell)) ? 'comma-and-points' : 'comma';
}

/** 1.200,5 of a column with decimal commas as 1200.5. */
function toPoint(text: string): string {
  return text.replace(/\d[\d.]*(?:,\d+)?/g, (figure) => figure.replaceAll('.', '').replace(',', '.'));
}

/** @returns a figure of a column as one with a point for its decimals, as far as that is certain */
export function withPoint(text: string, sign: DecimalSign | undefined): string {
  const isSure = sign === 'comma-and-points' || (sign === 'comma' && !EITHER.test(text));
  return isSure ? toPoint(text) : text;
}

/** What is to be asked of a figure that may be another one a thousand times as large. */
export function doubtOfPoint(text: string, sign: DecimalSign | undefined): Sentence | null {
  if (sign !== 'unknown' && sign !== 'comma') return null;
  const figure = EITHER.exec(text)?.[0];
  if (figure === undefined) return null;
  const [small, large] = [Number(figure), figure.replace('.', '')];
  return {
    zh: `“${figure}”可能是 ${small}，也可能是 ${large}：有的国家用点分千位；写成其中一个`,
    en: `"${figure}" may be ${small} or ${large}, for some countries set thousands apart by a point; write which`,
  };
}
