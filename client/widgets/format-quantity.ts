import type { Language } from '../api/language.ts';

/** An amount as people of the language write it: 30 万 t/a, 1.1 亿 件; 300 kt/a, 1.1 M pcs. Null where no figure is recorded. */
export function formatQuantity(value: number | null, unit: string | null, language: Language): string | null {
  if (value === null) return null;
  const [amount, scaled] = language === 'zh' ? inChinese(value, unit) : inEnglish(value, unit);
  return scaled ? `${amount} ${scaled}` : amount;
}

function inChinese(value: number, unit: string | null): [string, string] {
  const size = Math.abs(value);
  if (size >= 1e8) return [`${plain(value / 1e8)} 亿`, unit ?? ''];
  if (size >= 1e4) return [`${plain(value / 1e4)} 万`, unit ?? ''];
  return [plain(value), unit ?? ''];
}

/** Tonnes take the prefix (kt, Mt), other units a grouped number. */
function inEnglish(value: number, unit: string | null): [string, string] {
  const tonnes = /^t(?![a-z])/.exec(unit ?? '');
  const size = Math.abs(value);
  if (tonnes && unit && size >= 1e6) return [plain(value / 1e6), `M${unit}`];
  if (tonnes && unit && size >= 1e3) return [plain(value / 1e3), `k${unit}`];
  return [plain(value), unit ?? ''];
}

function plain(value: number): string {
  return new Intl.NumberFormat('en', { maximumSignificantDigits: 6 }).format(value);
}
