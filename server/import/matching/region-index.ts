import { foldText, foldWhole } from '../../../shared/fold-text.ts';
import type { Region } from '../../domain/facts.ts';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { regionsAround } from '../../domain/regions-around.ts';

/** How places are found by what people write of them. */
export interface RegionIndex {
  /** The smallest place that the text names; several where it may be one of them; none where nothing in it is known. */
  find(text: string): readonly Region[];
  /** One of the two lies in the other, or they are one. */
  fit(a: string, b: string): boolean;
  /** Names of places as they stand before and behind names of companies, folded. */
  readonly affixes: readonly string[];
  readonly byId: ReadonlyMap<string, Region>;
}

const SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|地区|省|市|区|县|盟|旗)$/;
const SUFFIX_EN = /\s(?:province|city|district|county|prefecture|autonomous region|region|municipality)$/;
const CODE = /(?<!\d)\d{6}(?!\d)/;

interface Entry {
  region: Region;
  names: readonly string[];
  above: readonly string[];
}

export function createRegionIndex(regions: readonly Region[]): RegionIndex {
  const byId = new Map(regions.map((region) => [region.id as string, region]));
  const byCode = new Map(regions.flatMap((region) => (region.code === null ? [] : [[region.code, region] as const])));
  const entries = regions.map((region): Entry => ({ region, names: toNames(region), above: regionsAround(byId, region.parent) }));
  const lookUp = (text: string): readonly Region[] => {
    const own = byId.get(text.trim());
    if (own) return [own];
    const code = CODE.exec(text)?.[0];
    const coded =
      code === undefined ? undefined : [code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].find((one) => byCode.has(one));
    return coded === undefined ? findNamed(entries, byId, text) : [byCode.get(coded)!];
  };
  return {
    byId,
    find: keepAnswers(lookUp, 10_000),
    fit: (a, b) => regionsAround(byId, a).includes(b) || regionsAround(byId, b).includes(a),
    affixes: [
      ...new Set(entries.flatMap(({ region, names }) => (region.level === 'PARK' ? [] : names.filter((name) => !name.includes(' '))))),
    ],
  };
}

function toNames({ name, nameEn, level }: Region): string[] {
  const folded = foldWhole(name);
  const short = level === 'PARK' ? folded : folded.replace(SUFFIX, '');
  const english = foldText(nameEn ?? '');
  return [...new Set([folded, short, english, english.replace(SUFFIX_EN, '')])].filter((one) => one.length > 1);
}

const shortOf = ({ name }: Region): string => foldWhole(name).replace(SUFFIX, '');

/** The places named in the text; of those the ones with most of the places above them named too, then the smallest. */
function findNamed(entries: readonly Entry[], byId: ReadonlyMap<string, Region>, text: string): readonly Region[] {
  const words = ` ${foldText(text)} `;
  const squeezed = words.replaceAll(' ', '');
  const lengthIn = (name: string) =>
    (/^[\x20-\x7f]+$/.test(name) ? words.includes(` ${name} `) : squeezed.includes(name)) ? name.length : 0;
  const named = new Map(
    entries
      .map(({ region, names }): [string, number] => [region.id, Math.max(0, ...names.map(lengthIn))])
      .filter(([, length]) => length > 0),
  );
  // 吉林 alone is the province for certain, and the city of the same name only where it is named as one
  const isOneName = (region: Region, above: readonly string[]) => {
    const own = shortOf(region);
    return (
      above.some((id) => named.has(id) && shortOf(byId.get(id)!) === own) &&
      squeezed.split(own).length === 2 &&
      !squeezed.includes(foldWhole(region.name))
    );
  };
  // 甘肃 is named in 甘肃省 alone; 金昌 too where 永昌县 stands beside it
  const scored = entries
    .filter(({ region, above }) => named.has(region.id) && !isOneName(region, above))
    .map(({ region, above }) => ({
      region,
      score: (named.get(region.id) ?? 0) + above.reduce((sum, id) => sum + (named.get(id) ?? 0), 0),
      depth: above.length,
    }))
    .sort((a, b) => b.score - a.score || b.depth - a.depth);
  const best = scored[0];
  return best === undefined
    ? []
    : scored.filter(({ score, depth }) => score === best.score && depth === best.depth).map(({ region }) => region);
}
