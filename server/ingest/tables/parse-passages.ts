import type { SourceId } from '../../domain/ids.ts';
import type { Passage } from '../../domain/records.ts';
import { flag, idCell, list, optionalText, statementLabel, wholeNumber } from '../cells/check-cells.ts';
import type { Place } from '../problems/check-problems.ts';
import { checkReference, checkReferences, withoutRepeats } from '../rows/check-references.ts';
import { ID_KINDS, type Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';

export const PASSAGES = defineTable('passages.csv', {
  source_id: idCell,
  label: statementLabel,
  start: wholeNumber(0, 10_000_000),
  end: wholeNumber(1, 10_000_000),
  caption: flag,
  facts: list,
  states: list,
  answered_by: optionalText,
});
const QUOTED = ID_KINDS.filter((kind) => kind !== 'source');
const NAMED = QUOTED.filter((kind) => kind !== 'milestone' && kind !== 'position');

/** The passage that the table names as the one to quote for a fact, and the cell that says so. */
export interface Choice {
  passage: Passage;
  fact: string;
  place: Place;
}
/** `chosen` is keyed by source and fact with a blank between. */
export interface Passages {
  passages: Passage[];
  chosen: ReadonlyMap<string, Choice>;
}

export const toPassageId = ({ source_id, label }: CellsOf<typeof PASSAGES>): string => `${source_id}:${label}`;

/**
 * Parses passages.csv (may be missing): which facts a range of a source's text is about (`facts`), and for which of them it is the place
 * to quote (`states`; milestones and positions too). The text itself is not part of the seeds.
 */
export function parsePassages({ rows }: RowsOf<typeof PASSAGES>, checks: Checks): Passages {
  const chosen = new Map<string, Choice>();
  const passages = withoutRepeats(rows, toPassageId, 'label', checks).map(({ value, at }) => {
    checkReference('source', value.source_id, at('source_id'), checks);
    checkReferences(NAMED, value.facts, at('facts'), checks);
    checkReferences(QUOTED, value.states, at('states'), checks);
    if (value.end <= value.start)
      checks.problems.add(at('end'), `应大于 start（${value.start}）`, `should be greater than start (${value.start})`);
    const whole = value.states.filter((fact) => !isPart(fact, checks));
    const passage: Passage = {
      noun: 'PASSAGE',
      id: toPassageId(value),
      source: value.source_id as SourceId,
      label: value.label,
      start: value.start,
      end: value.end,
      caption: value.caption,
      facts: [...new Set([...value.facts, ...whole])],
      answeredBy: value.answered_by,
    };
    for (const fact of value.states) {
      const key = `${value.source_id} ${fact}`;
      const other = chosen.get(key);
      if (other !== undefined)
        checks.problems.add(
          at('states'),
          `${fact} 已由 ${other.passage.label} 引用；只能写在一段里`,
          `${fact} is quoted from ${other.passage.label} already; name it in one passage only`,
        );
      chosen.set(key, { passage, fact, place: at('states') });
    }
    return passage;
  });
  return { passages, chosen };
}

/** A milestone is part of its project, a position of its person: they are quoted, but a passage is not "about" them. */
function isPart(fact: string, { known }: Checks): boolean {
  return known.milestone?.has(fact) === true || known.position?.has(fact) === true;
}
