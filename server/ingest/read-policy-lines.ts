import { z } from 'zod';
import type { EnterpriseId } from '../domain/ids.ts';
import type { PolicyLine } from '../domain/records.ts';
import { idCell, list, name, optionalId, optionalName, optionalProse } from './check-cells.ts';
import { findCycles } from './check-cycles.ts';
import { checkReference, checkReferences } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'policy_lines.csv';
const ROW = z.object({
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  parent: optionalId,
  enterprises: list,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});

/** Reads policy_lines.csv (may be missing): the tree of the city's policy lines. Projects point to their leaf. */
export function readPolicyLines(context: ReadContext): PolicyLine[] {
  const { rows } = readRows(FILE, ROW, context);
  for (const cycle of findCycles(new Map(rows.map(({ value }) => [value.id, value.parent])))) {
    const row = rows.find(({ value }) => value.id === cycle[0]);
    if (row)
      context.problems.add(
        row.at('parent'),
        `上级绕成了圈：${[...cycle, cycle[0]].join(' → ')}`,
        `the parents run in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      );
  }
  return rows.map(({ value, at }) => {
    checkReference('policyLine', value.parent, at('parent'), context);
    checkReferences('enterprise', value.enterprises, at('enterprises'), context);
    return {
      id: value.id,
      name: value.name_zh,
      nameEn: value.name_en,
      parent: value.parent,
      enterprises: value.enterprises as EnterpriseId[],
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
