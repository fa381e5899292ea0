import type { EnterpriseId } from '../../domain/ids.ts';
import type { PolicyLine } from '../../domain/records.ts';
import { idCell, list, name, optionalId, optionalName, optionalProse } from '../cells/check-cells.ts';
import { findCycles } from '../rows/check-cycles.ts';
import { checkReference, checkReferences } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const POLICY_LINES = defineTable('policy_lines.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  parent: optionalId,
  enterprises: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses policy_lines.csv (may be missing): the tree of the city's policy lines. Projects point to their leaf. */
export function parsePolicyLines({ rows }: RowsOf<typeof POLICY_LINES>, checks: Checks): PolicyLine[] {
  for (const cycle of findCycles(new Map(rows.map(({ value }) => [value.id, value.parent])))) {
    const row = rows.find(({ value }) => value.id === cycle[0]);
    if (row)
      checks.problems.add(
        row.at('parent'),
        `上级绕成了圈：${[...cycle, cycle[0]].join(' → ')}`,
        `the parents run in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      );
  }
  return rows.map(({ value, at }) => {
    checkReference('policyLine', value.parent, at('parent'), checks);
    checkReferences('enterprise', value.enterprises, at('enterprises'), checks);
    return {
      noun: 'POLICY_LINE',
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      parent: value.parent,
      enterprises: value.enterprises as EnterpriseId[],
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
