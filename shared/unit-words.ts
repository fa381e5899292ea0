import type { Language } from './language.ts';

/** What the tables count in Chinese, in English; of what a figure counts by its own name (个, 项, 位) the name says enough. */
const ENGLISH: Readonly<Record<string, string>> = {
  件: 'pcs',
  片: 'pcs',
  台: 'sets',
  套: 'sets',
  辆: 'vehicles',
  艘: 'ships',
  亩: 'mu',
  家: 'enterprises',
  个: '',
  项: '',
  位: '',
  百分点: 'percentage points',
};
const CHINESE: Readonly<Record<string, string>> = { pcs: '件' };
const PER: Readonly<Record<string, Readonly<Record<Language, string>>>> = { a: { zh: '年', en: 'yr' }, d: { zh: '天', en: 'day' } };

/** A unit of the tables in words of the reader: t/a is t/年 and t/yr, m3 is m³; a unit that has no word of its own stays. */
export function sayUnit(unit: string, language: Language): string {
  return unit
    .split('/')
    .map((part, at) => (at > 0 && PER[part] ? PER[part][language] : sayPart(part, language)))
    .join('/');
}

function sayPart(part: string, language: Language): string {
  const word = (language === 'en' ? ENGLISH : CHINESE)[part] ?? part;
  return word.replace(/^(k?m)2$/, '$1²').replace(/^(k?m)3$/, '$1³');
}
