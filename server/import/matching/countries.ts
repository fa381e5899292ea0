import { foldText } from '../../../shared/fold-text.ts';

/** A country as a region of the graph has it. */
export interface Country {
  id: string;
  name: string;
  nameEn: string;
}

/** What people write for countries whose names are long or disputed, by their codes. [ISO 3166-1] */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  US: 'usa|us|u s|u s a|united states of america|america|美国',
  GB: 'uk|united kingdom|great britain|england|英国',
  KR: 'south korea|s korea|korea|republic of korea|rok|韩国',
  CD: 'dr congo|drc|d r congo|democratic republic of congo|democratic republic of the congo|congo drc|刚果金|刚果民主共和国',
  RU: 'russia|russian federation|俄罗斯',
  CZ: 'czech republic|czechia',
  VN: 'viet nam|越南',
  TR: 'turkey|türkiye|土耳其',
  TW: '',
  HK: '',
  MO: '',
  CN: '',
};

let countries: Map<string, Country> | null = null;

/** The country that a text names, whole; China and its parts are regions of the graph already. */
export function findCountry(text: string): Country | null {
  countries ??= readCountries();
  return countries.get(foldText(text)) ?? null;
}

/** By the names that the runtime knows for every code of two letters. */
function readCountries(): Map<string, Country> {
  const [zh, en] = ['zh', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })) as [
    Intl.DisplayNames,
    Intl.DisplayNames,
  ];
  const found = new Map<string, Country>();
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      const [name, nameEn] = [zh.of(code), en.of(code)];
      if (name === undefined || nameEn === undefined || OTHER_NAMES[code] === '') continue;
      const country = {
        id: `x-${foldText(nameEn)
          .normalize('NFD')
          .replace(/[^a-z ]/g, '')
          .replaceAll(' ', '-')}`,
        name,
        nameEn,
      };
      for (const word of [name, nameEn, ...(OTHER_NAMES[code]?.split('|') ?? [])]) found.set(foldText(word), country);
    }
  return found;
}
