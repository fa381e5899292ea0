import type { Chain, Survey } from '../../domain/facts.ts';
import type { ChainId, FactId, RegionId } from '../../domain/ids.ts';
import { date, idCell, optionalProse, text } from '../cells/check-cells.ts';
import { toShort } from '../problems/check-problems.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const SURVEYS = defineTable('surveys.csv', {
  region_id: idCell,
  chain_id: idCell,
  date,
  scope: text,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

export const toSurveyId = (value: CellsOf<typeof SURVEYS>): FactId => `surveyed:${value.chain_id}:${value.region_id}` as FactId;

/** Parses surveys.csv (may be missing): which regions were surveyed for the chain. One row per region. */
export function parseSurveys({ rows }: RowsOf<typeof SURVEYS>, chain: Chain | null, checks: Checks): Survey[] {
  return withoutRepeats(rows, toSurveyId, 'region_id', checks).map(({ value, at }) => {
    checkReference('region', value.region_id, at('region_id'), checks);
    if (chain !== null && value.chain_id !== chain.id)
      checks.problems.add(
        at('chain_id'),
        `没有编号为 ${toShort(value.chain_id)} 的产业链；chain.json 里是 ${chain.id}`,
        `there is no chain with the id ${toShort(value.chain_id)}; chain.json has ${chain.id}`,
      );
    return {
      noun: 'SURVEY',
      id: toSurveyId(value),
      region: value.region_id as RegionId,
      chain: value.chain_id as ChainId,
      date: value.date.date,
      until: value.date.until,
      scope: value.scope,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
