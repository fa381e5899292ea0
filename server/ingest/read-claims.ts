import { z } from 'zod';
import type { FactId } from '../domain/ids.ts';
import { BOUNDS, CLAIM_KINDS, type Claim } from '../domain/records.ts';
import { idCell, name, nameList, optionalName, optionalNumber, optionalProse, optionalText, period, text, word } from './check-cells.ts';
import { checkReference } from './check-references.ts';
import { ID_KINDS, type ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const CLAIM = z.object({
  id: idCell,
  subject: name,
  about: optionalText,
  indicator: name,
  kind: word(CLAIM_KINDS),
  period,
  raw: text,
  value: optionalNumber(-Infinity),
  unit: optionalName,
  bound: word(BOUNDS),
  candidates: nameList,
  settled_by: optionalText,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
const ABOUT = ID_KINDS.filter((kind) => !['source', 'claim', 'milestone', 'position'].includes(kind));

/** Reads claims.csv (may be missing): figures and names as their sources print them; rivals stay side by side. */
export function readClaims(context: ReadContext): Claim[] {
  return readRows('claims.csv', CLAIM, context).rows.map(({ value, at }) => {
    checkReference(ABOUT, value.about, at('about'), context);
    if (value.value !== null && value.unit === null) context.problems.add(at('unit'), '有数值就要有单位', 'a value needs its unit');
    return {
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
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
