import type { Region } from '../../domain/facts.ts';
import type { RegionId } from '../../domain/ids.ts';
import { REGION_LEVELS } from '../../domain/words.ts';
import { idCell, name, optionalId, optionalName, optionalNumber, optionalProse, optionalSign, word } from '../cells/check-cells.ts';
import { findCycles } from '../rows/check-cycles.ts';
import { checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { findCodeProblem } from './check-region-code.ts';

export const REGIONS = defineRequiredTable('regions.csv', {
  id: idCell,
  code: optionalSign,
  name_zh: name,
  name_en: optionalName,
  level: word(REGION_LEVELS),
  parent: optionalId,
  lat: optionalNumber(-90, 90),
  lon: optionalNumber(-180, 180),
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses regions.csv (country → province → city → county or park). Refuses wrong codes and circles of parents. */
export function parseRegions({ rows }: RowsOf<typeof REGIONS>, checks: Checks): Region[] {
  const { problems } = checks;
  const byId = new Map(rows.map((row) => [row.value.id, row]));
  for (const { value, at } of rows) {
    checkReference('region', value.parent, at('parent'), checks);
    const parentCode = value.parent === null ? null : (byId.get(value.parent)?.value.code ?? null);
    const wrong = findCodeProblem({ ...value, id: value.id as RegionId }, parentCode);
    if (wrong) problems.add(at('code'), wrong.zh, wrong.en);
    if (value.parent === null && value.level !== 'COUNTRY')
      problems.add(at('parent'), '只有国家可以没有上级', 'only a country may have no parent');
    if ((value.lat === null) !== (value.lon === null))
      problems.add(at(value.lat === null ? 'lat' : 'lon'), '经纬度要么都写，要么都不写', 'give both latitude and longitude, or neither');
  }
  for (const cycle of findCycles(new Map(rows.map(({ value }) => [value.id, value.parent])))) {
    const row = byId.get(cycle[0] as string);
    if (row)
      problems.add(
        row.at('parent'),
        `上级绕成了圈：${[...cycle, cycle[0]].join(' → ')}`,
        `the parents run in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      );
  }
  return rows.map(({ value, at }) => ({
    noun: 'REGION',
    id: value.id as RegionId,
    code: value.code,
    name: value.name_zh,
    nameEn: value.name_en,
    level: value.level,
    lat: value.lat,
    lon: value.lon,
    parent: value.parent as RegionId | null,
    evidence: toEvidence(value, value.note, at, checks),
  }));
}
