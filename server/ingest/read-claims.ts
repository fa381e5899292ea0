import { z } from 'zod';
import type { FactId, SourceId } from '../domain/ids.ts';
import { BOUNDS, CLAIM_KINDS, type Claim, type Passage } from '../domain/records.ts';
import { flag, idCell, list, optionalNumber, optionalText, period, text, wholeNumber, word } from './check-cells.ts';
import { checkReference, checkReferences, withoutRepeats } from './check-references.ts';
import { ID_KINDS, type ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const CLAIM = z.object({
  id: idCell, subject: text, about: optionalText, indicator: text, kind: word(CLAIM_KINDS), period, raw: text, value: optionalNumber(-Infinity), unit: optionalText,
  bound: word(BOUNDS), candidates: list, settled_by: optionalText, ...EVIDENCE_COLUMNS, note: optionalText,
});
const PASSAGE = z.object({
  source_id: idCell, label: idCell, start: wholeNumber(0, 10_000_000), end: wholeNumber(1, 10_000_000), caption: flag, facts: list, answered_by: optionalText,
});
const ABOUT = ID_KINDS.filter((kind) => kind !== 'source' && kind !== 'claim');
const STATED = ID_KINDS.filter((kind) => kind !== 'source');

/** Reads claims.csv (may be missing): figures and names as their sources print them; rivals stay side by side. */
export function readClaims(context: ReadContext): Claim[] {
  return readRows('claims.csv', context.files.get('claims.csv'), CLAIM, context.problems).rows.map(({ value, at }) => {
    checkReference(ABOUT, value.about, at('about'), context);
    if (value.value !== null && value.unit === null) context.problems.add(at('unit'), '有数值就要有单位', 'a value needs its unit');
    return {
      id: value.id as FactId, subject: value.subject, about: value.about, indicator: value.indicator, kind: value.kind, period: value.period, raw: value.raw,
      value: value.value, unit: value.unit, bound: value.bound, candidates: value.candidates, settledBy: value.settled_by, evidence: toEvidence(value, value.note, at, context),
    };
  });
}

/** Reads passages.csv (may be missing): which facts a range of a source's text states. The text itself is not part of the seeds. */
export function readPassages(context: ReadContext): Passage[] {
  const { rows } = readRows('passages.csv', context.files.get('passages.csv'), PASSAGE, context.problems);
  return withoutRepeats(rows, (value) => `${value.source_id}:${value.label}`, 'label', context).map(({ value, at }) => {
    checkReference('source', value.source_id, at('source_id'), context);
    checkReferences(STATED, value.facts, at('facts'), context);
    if (value.end <= value.start) context.problems.add(at('end'), `应大于 start（${value.start}）`, `should be greater than start (${value.start})`);
    return {
      id: `${value.source_id}:${value.label}`, source: value.source_id as SourceId, label: value.label, start: value.start, end: value.end,
      caption: value.caption, facts: value.facts, answeredBy: value.answered_by,
    };
  });
}
