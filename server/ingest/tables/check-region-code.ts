import type { Region } from '../../domain/facts.ts';
import type { Sentence } from '../../errors.ts';
import { toShort } from '../problems/check-problems.ts';

const PROVINCES = new Set([
  '11',
  '12',
  '13',
  '14',
  '15',
  '21',
  '22',
  '23',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '50',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
  '71',
  '81',
  '82',
]);

/**
 * What is wrong with the GB/T 2260 code of a region, or null: six digits that begin with a province; …0000 is a province, …00 a city,
 * anything else a county; the parent's digits come first; the id is "cn-" and the code (a province: its two digits).
 */
export function findCodeProblem(region: Pick<Region, 'id' | 'code' | 'level'>, parentCode: string | null): Sentence | null {
  const { id, code, level } = region;
  if (code === null) {
    return level === 'PARK' || level === 'COUNTRY' || id.startsWith('x-')
      ? null
      : say(
          '省、市、县要有 GB/T 2260 代码；境外地区的编号以 x- 开头',
          'a province, city or county needs its GB/T 2260 code; a place abroad has an id that begins with x-',
        );
  }
  if (level === 'PARK' || level === 'COUNTRY')
    return say('国家和园区没有 GB/T 2260 代码，留空', 'a country or park has no GB/T 2260 code; leave it empty');
  if (!/^\d{6}$/.test(code))
    return say(`“${toShort(code)}”不是 GB/T 2260 代码，应为六位数字`, `"${toShort(code)}" is no GB/T 2260 code; it should have six digits`);
  if (!PROVINCES.has(code.slice(0, 2)))
    return say(`没有以 ${code.slice(0, 2)} 开头的 GB/T 2260 代码`, `no GB/T 2260 code begins with ${code.slice(0, 2)}`);
  const levelOfCode = code.endsWith('0000') ? 'PROVINCE' : code.endsWith('00') ? 'CITY' : 'COUNTY';
  if (levelOfCode !== level)
    return say(
      `${code} 是${ZH[levelOfCode]}级代码，这一行写的是${ZH[level]}`,
      `${code} is the code of a ${levelOfCode.toLowerCase()}, the row says ${level.toLowerCase()}`,
    );
  const wanted = `cn-${level === 'PROVINCE' ? code.slice(0, 2) : code}`;
  if (id !== wanted) return say(`编号应为 ${wanted}`, `the id should be ${wanted}`);
  const prefix = parentCode?.replace(/(00)+$/, '') ?? '';
  return code.startsWith(prefix)
    ? null
    : say(`${code} 不在上级 ${toShort(parentCode ?? '')} 之内`, `${code} does not lie inside its parent ${toShort(parentCode ?? '')}`);
}

const ZH = { COUNTRY: '国家', PROVINCE: '省', CITY: '市', COUNTY: '县', PARK: '园区' } as const;

function say(zh: string, en: string): Sentence {
  return { zh, en };
}
