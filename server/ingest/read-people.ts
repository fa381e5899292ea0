import { z } from 'zod';
import type { EnterpriseId } from '../domain/ids.ts';
import type { Person, Position } from '../domain/records.ts';
import { idCell, name, nameList, optionalName, optionalProse } from './check-cells.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const PERSON = z.object({ id: idCell, name_zh: name, name_en: optionalName, titles: nameList, ...EVIDENCE_COLUMNS, note: optionalProse });
const POSITION = z.object({ person_id: idCell, enterprise_id: idCell, title: optionalName, ...EVIDENCE_COLUMNS, note: optionalProse });

/** Reads people.csv (may be missing). */
export function readPeople(context: ReadContext): Person[] {
  const { rows } = readRows('people.csv', PERSON, context);
  return rows.map(({ value, at }) => ({
    id: value.id,
    name: value.name_zh,
    nameEn: value.name_en,
    titles: value.titles,
    evidence: toEvidence(value, value.note, at, context),
  }));
}

/** Reads positions.csv (may be missing): who holds which post where. One row per person and enterprise. */
export function readPositions(context: ReadContext): Position[] {
  const { rows } = readRows('positions.csv', POSITION, context);
  return withoutRepeats(rows, (value) => `${value.person_id}:${value.enterprise_id}`, 'person_id', context).map(({ value, at }) => {
    checkReference('person', value.person_id, at('person_id'), context);
    checkReference('enterprise', value.enterprise_id, at('enterprise_id'), context);
    return {
      person: value.person_id,
      enterprise: value.enterprise_id as EnterpriseId,
      title: value.title,
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
