import type { FactId } from '../../domain/ids.ts';
import { BOUNDS, CLAIM_KINDS, type Claim } from '../../domain/records.ts';
import {
  idCell,
  name,
  nameList,
  optionalNumber,
  optionalProse,
  optionalSign,
  optionalText,
  period,
  text,
  word,
} from '../cells/check-cells.ts';
import { checkReference } from '../rows/check-references.ts';
import { ID_KINDS, type Checks } from '../rows/checks.ts';
import { defineTable, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const CLAIMS = defineTable('claims.csv', {
  id: idCell,
  subject: name,
  about: optionalText,
  indicator: name,
  kind: word(CLAIM_KINDS),
  period,
  raw: text,
  value: optionalNumber(-Infinity),
  unit: optionalSign,
  bound: word(BOUNDS),
  candidates: nameList,
  settled_by: optionalText,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
const ABOUT = ID_KINDS.filter((kind) => !['source', 'claim', 'milestone', 'position'].includes(kind));

/** Parses claims.csv (may be missing): figures and names as their sources print them; rivals stay side by side. */
export function parseClaims({ rows }: RowsOf<typeof CLAIMS>, checks: Checks): Claim[] {
  return rows.map(({ value, at }) => {
    checkReference(ABOUT, value.about, at('about'), checks);
    if (value.value !== null && value.unit === null) checks.problems.add(at('unit'), '有数值就要有单位', 'a value needs its unit');
    return {
      noun: 'CLAIM',
      id: value.id as FactId,
      subject: value.subject,
      about: value.about,
      indicator: value.indicator,
      kind: value.kind,
      period: value.period,
      raw: value.raw,
      value: value.value,
      unit: value.unit,
      bound: value.bound,
      candidates: value.candidates,
      settledBy: value.settled_by,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}
