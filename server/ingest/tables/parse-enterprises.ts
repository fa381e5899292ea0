import type { Enterprise, Region } from '../../domain/facts.ts';
import type { EnterpriseId, RegionId } from '../../domain/ids.ts';
import { isValidUscc } from '../../domain/uscc.ts';
import { ENTERPRISE_KINDS, GEO_PRECISIONS } from '../../domain/words.ts';
import {
  flag,
  idCell,
  list,
  name,
  nameList,
  optionalId,
  optionalName,
  optionalNumber,
  optionalProse,
  optionalSign,
  wholeNumber,
  word,
} from '../cells/check-cells.ts';
import { AS_NUMBER, LOST_DIGITS, optionalListedCode } from '../cells/check-codes.ts';
import { toShort } from '../problems/check-problems.ts';
import { checkOnlyOne, checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { type Row } from '../rows/parse-rows.ts';

export const ENTERPRISES = defineRequiredTable('enterprises.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  aliases: nameList,
  kind: word(ENTERPRISE_KINDS),
  uscc: optionalSign,
  listed_code: optionalListedCode,
  region: optionalId,
  area: optionalId,
  lat: optionalNumber(-90, 90),
  lon: optionalNumber(-180, 180),
  geo_precision: word(GEO_PRECISIONS),
  name_verified: flag,
  stands_for: wholeNumber(1, 100_000),
  caption_source: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses enterprises.csv (firms, institutes, agencies, parks). A park is a region too, of the same id and name. */
export function parseEnterprises({ rows }: RowsOf<typeof ENTERPRISES>, regions: ReadonlyMap<string, Region>, checks: Checks): Enterprise[] {
  checkOnlyOne(rows, ({ uscc }) => uscc?.toUpperCase() ?? null, 'uscc', checks);
  checkOnlyOne(rows, ({ listed_code }) => listed_code, 'listed_code', checks);
  return rows.map((row) => {
    const { value, at } = row;
    checkEnterprise(row, regions, checks);
    return {
      noun: 'ENTERPRISE',
      id: value.id as EnterpriseId,
      name: value.name_zh,
      nameEn: value.name_en,
      aliases: value.aliases,
      kind: value.kind,
      uscc: value.uscc?.toUpperCase() ?? null,
      listedCode: value.listed_code,
      region: value.region as RegionId | null,
      area: value.area as RegionId | null,
      lat: value.lat,
      lon: value.lon,
      geoPrecision: value.geo_precision,
      nameVerified: value.name_verified,
      standsFor: value.stands_for,
      evidence: toEvidence(value, value.note, at, checks, value.caption_source),
    };
  });
}

function checkEnterprise({ value, at }: Row<CellsOf<typeof ENTERPRISES>>, regions: ReadonlyMap<string, Region>, checks: Checks): void {
  const { problems } = checks;
  checkReference('region', value.region, at('region'), checks);
  checkReference('region', value.area, at('area'), checks);
  const lost = AS_NUMBER.test(value.uscc ?? '') ? LOST_DIGITS : null;
  if (value.uscc !== null && !isValidUscc(value.uscc.toUpperCase()))
    problems.add(
      at('uscc'),
      `“${toShort(value.uscc)}”不是统一社会信用代码（18 位，末位校验）；不知道就留空${lost?.zh ?? ''}`,
      `"${toShort(value.uscc)}" is no unified social credit code (18 characters with a check character); leave it empty when it is not known${lost?.en ?? ''}`,
    );
  if ((value.lat === null) !== (value.lon === null))
    problems.add(at(value.lat === null ? 'lat' : 'lon'), '经纬度要么都写，要么都不写', 'give both latitude and longitude, or neither');
  const regionName = regions.get(value.id)?.name;
  if (value.kind === 'PARK' && (regionName === undefined || value.area !== value.id)) {
    problems.add(
      at('area'),
      `园区同时是地区：regions.csv 要有编号 ${value.id} 的 park 行，area 写 ${value.id}`,
      `a park is a region too: regions.csv needs a park row with the id ${value.id}, and area is ${value.id}`,
    );
  } else if (regionName !== undefined && value.kind !== 'PARK')
    problems.add(
      at('id'),
      `编号 ${value.id} 已用于地区；只有园区可以两边同号`,
      `the id ${value.id} is that of a region; only a park may share it`,
    );
  else if (regionName !== undefined && regionName !== value.name_zh)
    problems.add(
      at('name_zh'),
      `regions.csv 里的名称是“${toShort(regionName)}”，两边要一致`,
      `regions.csv calls it "${toShort(regionName)}"; both must agree`,
    );
}
