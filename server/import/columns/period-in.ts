import { foldSigns } from '../../../shared/fold-text.ts';
import { withYearsInDigits } from '../cells/chinese-numerals.ts';

/** The time that a header names, and what else it says. */
export interface HeaderPeriod {
  /** Four digits. */
  year: string;
  /** A part of that year, as periods are kept: 2024-Q1, 2024-01/2024-06; null: all of it. */
  part: string | null;
  /** The header without the words for the time. */
  rest: string;
  /** It is marked as an estimate or a forecast: 2025E. */
  isEstimate: boolean;
}

const YEAR = String.raw`(?<!\d)(?:fy\s*)?((?:199|20\d)\d)(?!\d)`;
/** What stands behind a year, or before it, where less than the whole of it is meant. */
const BEHIND: readonly [RegExp, (year: string, found: readonly string[]) => string][] = [
  [new RegExp(`${YEAR}\\s*年?(?:\\s*-?\\s*q([1-4])|\\s*([1-4])q|第?([一二三四1-4])季度)`), (year, found) => `${year}-Q${toDigit(found)}`],
  [new RegExp(`q([1-4])\\s*[-/]?\\s*${YEAR}`), (year, found) => `${year}-Q${toDigit(found)}`],
  [new RegExp(`${YEAR}\\s*年?(?:\\s*-?\\s*h([12])|\\s*([12])h|([上下])半年)`), (year, found) => halfOf(year, toDigit(found))],
  [new RegExp(`([12])h\\s*${YEAR}|h([12])\\s*${YEAR}`), (year, found) => halfOf(year, toDigit(found.filter((one) => one !== year)))],
  [new RegExp(`${YEAR}\\s*年前?([三3])季度`), (year) => `${year}-01/${year}-09`],
  [
    new RegExp(`${YEAR}\\s*年(\\d{1,2})月?\\s*[-~至到]\\s*(\\d{1,2})月`),
    (year, [from = '', to = '']) => `${year}-${from.padStart(2, '0')}/${year}-${to.padStart(2, '0')}`,
  ],
  [new RegExp(`${YEAR}\\s*年(\\d{1,2})月`), (year, [month = '']) => `${year}-${month.padStart(2, '0')}`],
];
const WHOLE = new RegExp(`${YEAR}\\s*(?:年度?)?(?:\\s*[aef](?![a-z]))?`);

/** The one year, or the part of one, that a header names: 2021, 2024年产量, 2024Q1, Production 2024 (kt); null for none or several. */
export function periodIn(header: string): HeaderPeriod | null {
  const text = withYearsInDigits(foldSigns(header)).replace(/[‐-―−～]/g, '-');
  if ([...text.matchAll(new RegExp(YEAR, 'g'))].length !== 1) return null;
  for (const [pattern, toPart] of BEHIND) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const groups = found.slice(1).filter((group) => group !== undefined);
    const year = groups.find((group) => group.length === 4)!;
    return {
      year,
      part: toPart(
        year,
        groups.filter((group) => group !== year),
      ),
      rest: without(text, found[0]),
      isEstimate: false,
    };
  }
  const found = WHOLE.exec(text);
  if (found === null) return null;
  return { year: found[1]!, part: null, rest: without(text, found[0]), isEstimate: /[ef]$/.test(found[0]) };
}

function without(text: string, words: string): string {
  return text.replace(words, ' ').trim();
}

function halfOf(year: string, half: string): string {
  return half === '1' ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
}

function toDigit([word = '']: readonly string[]): string {
  const at = '一二三四'.indexOf(word);
  return word === '上' ? '1' : word === '下' ? '2' : at < 0 ? word : String(at + 1);
}
