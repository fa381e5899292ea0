import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';
import { readWholeXml } from './read-xml.ts';

/** How the numbers of a style are shown, as far as it changes what they mean. */
export type NumberFormat = 'plain' | 'day' | 'month' | 'percent';

/** The formats that every workbook has without stating them. [ECMA-376 part 1, 18.8.30] */
const BUILT_IN = new Map<number, NumberFormat>([
  ...[14, 15, 16, 22, 27, 30, 36, 50, 57].map((id): [number, NumberFormat] => [id, 'day']),
  ...[31, 28, 29, 51, 52, 53, 54, 58].map((id): [number, NumberFormat] => [id, 'day']),
  [17, 'month'],
  [9, 'percent'],
  [10, 'percent'],
]);

/** The formats of a workbook by the number of the style that a cell names. */
export async function readFormats(file: string, parts: AsyncIterable<Uint8Array>): Promise<NumberFormat[]> {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inStyles = false;
  await readWholeXml(file, parts, {
    open(name, attributes) {
      if (own.size > MOST.formats || styles.length > MOST.formats) throw new FileRefused(file, SENTENCES.damaged);
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), toFormat(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inStyles = true;
      else if (name === 'xf' && inStyles) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(own.get(id) ?? BUILT_IN.get(id) ?? 'plain');
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false;
    },
  });
  return styles;
}

/** By the letters of the format outside its literal texts, colours and conditions. */
function toFormat(code: string): NumberFormat {
  const letters = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (letters.includes('%')) return 'percent';
  if (/general|[#0?]/.test(letters)) return 'plain';
  if (/d/.test(letters)) return 'day';
  return /y/.test(letters) ? 'month' : 'plain';
}

const DAY = 86_400_000;

/**
 * The text that a number stands for, as precise as its format shows it: 2020-06-21 for a day, 2020-06 for a month, 66% for a percentage.
 * Workbooks count days from 1900, which they take for a leap year, or from 1904.
 */
export function wordNumber(value: number, format: NumberFormat, from1904: boolean): string {
  if (format === 'percent') return `${toPlain(value * 100)}%`;
  if (format === 'plain' || value < 1 || value > 2_958_465) return toPlain(value);
  const days = Math.floor(value) + (from1904 ? 1462 : 0);
  const text = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * DAY).toISOString();
  return text.slice(0, format === 'day' ? 10 : 7);
}

/** A number as a spreadsheet shows it: fifteen digits, so that 0.1 + 0.2 is 0.3, and no exponent that can be spelt out. */
export function toPlain(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) >= 1e15 || !String(rounded).includes('e') ? String(rounded) : rounded.toFixed(12).replace(/0+$/, '');
}
