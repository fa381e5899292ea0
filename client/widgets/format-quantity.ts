import type { Language } from '../api/language.ts';

/**
 * An amount as people of the language write it: 30 万 t/a, 1.1 亿 件; 300 kt/a, 1.1 M pcs. Null where no figure is recorded.
 * @param digits how many of them are shown, for what is no printed figure
 */
export function formatQuantity(value: number | null, unit: string | null, language: Language, digits = 6): string | null {
  if (value === null) return null;
  const plain = (number: number): string => new Intl.NumberFormat('en', { maximumSignificantDigits: digits }).format(number);
  const [amount, scaled] = language === 'zh' ? inChinese(value, unit, plain) : inEnglish(value, unit, plain);
  return scaled ? `${amount} ${scaled}` : amount;
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
