import { ELEMENTS } from '../../domain/elements.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { isUnit } from '../../domain/units.ts';
import { foldSigns } from '../../../shared/fold-text.ts';

/** A unit as people write it, in ours: an amount times `factor` is one in `unit`; `period` is a, d or h where the words name one. */
export interface ReadUnit {
  factor: number;
  unit: string;
  period: 'a' | 'd' | 'h' | null;
}

/** Words for large numbers before a unit. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  十: 10,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
};
/** The longest first, so that 百万 is not read as 百. */
export const MULTIPLE_WORDS: readonly string[] = Object.keys(MULTIPLES).sort((a, b) => b.length - a.length);

/** What people write → our unit and how many of it. Names are folded; those of metals stand behind them: "tonnes of nickel". */
const NAMES: Readonly<Record<string, readonly [number, string]>> = Object.fromEntries(
  `吨|公吨|t|ton|tons|tonne|tonnes|mt|metric ton|metric tons|metric tonne|metric tonnes|吨产品=1 t
klb|klbs=0.45359237 t
mlb|mlbs|mmlb|mmlbs=453.59237 t
koz=31.1034768 kg
kt|kton|ktons|kilotonne|kilotonnes|kiloton|kilotons=1000 t
mmt|megatonne|megatonnes=1000000 t
kg|千克|公斤|kilogram|kilograms|kilo=1 kg
g|克|gram|grams=1 g
lb|lbs|pound|pounds|磅=0.00045359237 t
short ton|short tons=0.90718474 t
oz|ounce|ounces|troy ounce|troy ounces|盎司|金衡盎司=0.0311034768 kg
l|升|litre|litres|liter|liters=1 L
m3|立方米|立方|方|标方|标立方米|nm3|cubic metre|cubic metres|cubic meters=1 m3
wh|瓦时=0.001 kWh
kwh|千瓦时|度=1 kWh
mwh|兆瓦时=1 MWh
gwh|吉瓦时=1 GWh
twh=1000 GWh
kw|千瓦=1 kW
mw|兆瓦=1 MW
gw|吉瓦=1 GW
pcs|piece|pieces|个|颗|块|unit|units|cells=1 pcs
件=1 件
辆|vehicles|cars=1 辆
台=1 台
艘=1 艘
套|sets|set=1 套
片=1 片
支=1 支
只=1 只
m|米|metre|metres|meter|meters=1 m
km|公里|千米=1 km
m2|平方米|平米|㎡|sqm|square metres|square meters=1 m2
亩|mu=1 亩
ha|公顷|hectare|hectares=1 ha`
    .split('\n')
    .flatMap((line) => {
      const [names = '', meaning = ''] = line.split('=');
      const [factor = '', unit = ''] = meaning.split(' ');
      return names.split('|').map((name): [string, readonly [number, string]] => [name, [Number(factor), unit]]);
    }),
);

/** Ends of a unit that say how long it takes: a year, a day, an hour; months make a year of twelve. */
const PERIODS: readonly [RegExp, ReadUnit['period'], number][] = [
  [/(?:\s*(?:\/|每|per|a)\s*|p\.?)(?:年|year|yr|y|annum|a\.?)$|\s*(?:annually|yearly|p\.a\.?)$/, 'a', 1],
  [/\s*(?:\/|每|per)\s*(?:月|month|mo|m)$/, 'a', 12],
  [/(?:\s*(?:\/|每|per|a)\s*|(?<=t)p)(?:日|天|day|d)$/, 'd', 1],
  [/\s*(?:\/|每|per|an)\s*(?:小时|时|hour|hr|h)$/, 'h', 1],
];

/** @returns the unit that a text names, with its multiple (万吨/年, ktpa, million lbs per year); null for what is none */
export const readUnit = keepAnswers((text): ReadUnit | null => {
  const exact = /^(.+?)(?:\/([adh]))?$/.exec(text.trim());
  if (exact && isUnit(exact[1]!)) return { factor: 1, unit: exact[1]!, period: (exact[2] as ReadUnit['period'] | undefined) ?? null };
  // to some a million tonnes, to others a metric ton
  if (/^mtp[ay]$/i.test(text.trim())) return null;
  let rest = foldSigns(text.replace(/^Mt(?![a-z])/, 'megatonne'))
    .replace(/\([^)]*\)$/, '')
    .replace(/^年(产|供应)?(?=[万千吨])/, '')
    // '000 t, 000s tonnes, 3w吨
    .replace(/^['’‘`]?000s?\s*(?=[a-z])/, 'thousand ')
    .replace(/^w(?=吨)/, '万')
    .trim();
  let [factor, period]: [number, ReadUnit['period']] = [1, null];
  for (const [pattern, name, times] of PERIODS) {
    if (!pattern.test(rest)) continue;
    [rest, period, factor] = [rest.replace(pattern, ''), name, times];
    break;
  }
  const multiple = MULTIPLE_WORDS.find((word) => rest.startsWith(word));
  if (multiple !== undefined) [rest, factor] = [rest.slice(multiple.length).trim(), factor * MULTIPLES[multiple]!];
  const { base, metal } = splitMetal(rest.replace(/\.$/, ''));
  const found = Object.hasOwn(NAMES, base) ? NAMES[base]! : null;
  if (found === null) return null;
  const unit = metal === null ? found[1] : `${found[1]} ${metal}`;
  return isUnit(unit) ? { factor: factor * found[0], unit, period } : null;
});

const METALS: ReadonlyMap<string, string> = new Map(
  Object.entries(ELEMENTS).flatMap(([sign, { name, nameEn }]) =>
    [name, nameEn, sign.toLowerCase()].map((word): [string, string] => [word, sign]),
  ),
);

/** 吨镍, 金属吨镍, "t Ni", "tonnes of contained nickel" → the unit and the sign of the metal. */
function splitMetal(text: string): { base: string; metal: string | null } {
  const [, base, word] =
    /^(.+?)\s*(?:of\s+)?(?:contained\s+|金属|折)?\s*([a-z]{1,10}|\p{Script=Han})(?:\s+(?:content|metal)|金属量?)?$/u.exec(text) ?? [];
  const metal = METALS.get(word ?? '');
  const plain = base?.trim() ?? '';
  return metal !== undefined && Object.hasOwn(NAMES, plain) && !Object.hasOwn(NAMES, text)
    ? { base: plain, metal }
    : { base: text, metal: null };
}
