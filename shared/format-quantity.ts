import type { Language } from './language.ts';
import { sayUnit } from './unit-words.ts';

/**
 * An amount as people of the language write it: 30 万 t/年, 1.1 亿 件, 12 亿元; 300 kt/yr, 1,100 pcs, CNY 1.2 bn. Null where no figure is
 * recorded.
 * @param digits how many of them are shown, for what is no printed figure
 */
export function formatQuantity(value: number, unit: string | null, language: Language, digits?: number): string;
export function formatQuantity(value: number | null, unit: string | null, language: Language, digits?: number): string | null;
export function formatQuantity(value: number | null, unit: string | null, language: Language, digits = 6): string | null {
  if (value === null) return null;
  const plain = (number: number): string => writerOf(digits).format(number);
  if (unit === YUAN) return language === 'zh' ? inYuan(value, plain) : `CNY ${inBillions(value, plain)}`;
  const [amount, scaled] = language === 'zh' ? inChinese(value, unit, plain) : inEnglish(value, unit, plain);
  const words = scaled && sayUnit(scaled, language);
  if (!words) return amount;
  return words === '%' ? `${amount}%` : `${amount} ${words}`;
}

const writers = new Map<number, Intl.NumberFormat>();

/** Making one takes longer than writing a thousand numbers. */
function writerOf(digits: number): Intl.NumberFormat {
  const writer = writers.get(digits) ?? new Intl.NumberFormat('en', { maximumSignificantDigits: digits });
  writers.set(digits, writer);
  return writer;
}

/** An amount in the units of the tables within a text: 100000 t/a, 1183000 t Ni, 250000 pcs/d. What is short is said as it stands. */
const WRITTEN = /(?<![\d.,])(\d{4,}(?:\.\d+)?)\s?((?:t(?: [A-Z][a-z]?)?|pcs|m[23]|[GM]?Wh)(?:\/[ad])?)(?![\w/])/g;

/** A text of the tables whose amounts are in the tables' own units, said in those of the reader: 10 万 t/年 三期合计. */
export function sayAmounts(text: string, language: Language): string {
  return text.replace(WRITTEN, (_, amount: string, unit: string) => formatQuantity(Number(amount), unit, language));
}

/** In which the tables count money: a hundred million. */
const YUAN = '亿元';

const LARGE = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

type Plain = (number: number) => string;

function inYuan(value: number, plain: Plain): string {
  return Math.abs(value) >= 1e4 ? `${plain(value / 1e4)} 万${YUAN}` : `${plain(value)} ${YUAN}`;
}

function inBillions(value: number, plain: Plain): string {
  if (Math.abs(value) >= 1e5) return `${plain(value / 1e4)} tn`;
  return Math.abs(value) >= 10 ? `${plain(value / 10)} bn` : `${plain(value * 100)} M`;
}

function inChinese(value: number, unit: string | null, plain: Plain): [string, string] {
  const size = Math.abs(value);
  if (unit?.startsWith('MWh') && size >= 1e5) return inChinese(value * 1000, unit.replace('MWh', 'kWh'), plain);
  const [each, word] = LARGE.find(([least]) => size >= least) ?? [];
  return [each === undefined ? plain(value) : `${plain(value / each)} ${word}`, unit ?? ''];
}

/** Tonnes take the prefix (kt, Mt), power too, other units a grouped number. */
function inEnglish(value: number, unit: string | null, plain: Plain): [string, string] {
  const tonnes = /^t(?![a-z])/.exec(unit ?? '');
  const size = Math.abs(value);
  if (unit?.startsWith('MWh') && size >= 1e3) return [plain(value / 1e3), unit.replace('MWh', 'GWh')];
  if (tonnes && unit && size >= 1e6) return [plain(value / 1e6), `M${unit}`];
  if (tonnes && unit && size >= 1e3) return [plain(value / 1e3), `k${unit}`];
  return [plain(value), unit ?? ''];
}
