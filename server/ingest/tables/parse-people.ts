import type { EnterpriseId } from '../../domain/ids.ts';
import type { Person, Position } from '../../domain/records.ts';
import { idCell, name, nameList, optionalName, optionalProse } from '../cells/check-cells.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const PEOPLE = defineTable('people.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  titles: nameList,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
export const POSITIONS = defineTable('positions.csv', {
  person_id: idCell,
  enterprise_id: idCell,
  title: optionalName,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Parses people.csv (may be missing). */
export function parsePeople({ rows }: RowsOf<typeof PEOPLE>, checks: Checks): Person[] {
  return rows.map(({ value, at }) => ({
    noun: 'PERSON',
    id: value.id,
    name: value.name_zh,
    nameEn: value.name_en,
    titles: value.titles,
    evidence: toEvidence(value, value.note, at, checks),
  }));
}

/** Parses positions.csv (may be missing): who holds which post where. One row per person and enterprise. */
export function parsePositions({ rows }: RowsOf<typeof POSITIONS>, checks: Checks): Position[] {
  return withoutRepeats(rows, (value) => `${value.person_id}:${value.enterprise_id}`, 'person_id', checks).map(({ value, at }) => {
    checkReference('person', value.person_id, at('person_id'), checks);
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), checks);
    return {
      noun: 'POSITION',
      person: value.person_id,
      enterprise: value.enterprise_id as EnterpriseId,
      title: value.title,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
