import type { Language } from '../api/language.ts';
import { sayUnit } from './unit-words.ts';

/**
 * An amount as people of the language write it: 30 万 t/年, 1.1 亿 件, 12 亿元; 300 kt/yr, 1,100 pcs, CNY 1.2 bn. Null where no figure is
 * recorded.
 * @param digits how many of them are shown, for what is no printed figure
 */
export function formatQuantity(value: number | null, unit: string | null, language: Language, digits = 6): string | null {
  if (value === null) return null;
  const plain = (number: number): string => new Intl.NumberFormat('en', { maximumSignificantDigits: digits }).format(number);
  const [amount, scaled] = language === 'zh' ? inChinese(value, unit, plain) : inEnglish(value, unit, plain);
  if (scaled === YUAN) return language === 'zh' ? `${amount} ${YUAN}` : `CNY ${inBillions(value, plain)}`;
  const words = scaled && sayUnit(scaled, language);
  if (!words) return amount;
  return words === '%' ? `${amount}%` : `${amount} ${words}`;
}

/** In which the tables count money: a hundred million. */
const YUAN = '亿元';

function inBillions(value: number, plain: (number: number) => string): string {
  return Math.abs(value) >= 10 ? `${plain(value / 10)} bn` : `${plain(value * 100)} M`;
}

type Plain = (number: number) => string;

function inChinese(value: number, unit: string | null, plain: Plain): [string, string] {
  const size = Math.abs(value);
  if (unit?.startsWith('MWh') && size >= 1e5) return inChinese(value * 1000, unit.replace('MWh', 'kWh'), plain);
  if (size >= 1e8) return [`${plain(value / 1e8)} 亿`, unit ?? ''];
  if (size >= 1e4) return [`${plain(value / 1e4)} 万`, unit ?? ''];
  return [plain(value), unit ?? ''];
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
