import { z } from 'zod';
import type { Survey } from '../domain/facts.ts';
import type { ChainId, FactId, RegionId } from '../domain/ids.ts';
import { date, idCell, optionalProse, text } from './check-cells.ts';
import { toShort } from './check-problems.ts';
import { checkReference, withoutRepeats } from './check-references.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { readRows } from './read-rows.ts';

const FILE = 'surveys.csv';
const ROW = z.object({ region_id: idCell, chain_id: idCell, date, scope: text, ...EVIDENCE_COLUMNS, note: optionalProse });

/** Reads surveys.csv (may be missing): which regions were surveyed for the chain. One row per region. */
export function readSurveys(context: ReadContext): Survey[] {
  const { rows } = readRows(FILE, ROW, context);
  const idOf = (value: z.output<typeof ROW>) => `surveyed:${value.chain_id}:${value.region_id}`;
  return withoutRepeats(rows, idOf, 'region_id', context).map(({ value, at }) => {
    checkReference('region', value.region_id, at('region_id'), context);
    const chain = context.chain?.id;
    if (chain !== undefined && value.chain_id !== chain)
      context.problems.add(
        at('chain_id'),
        `没有编号为 ${toShort(value.chain_id)} 的产业链；chain.json 里是 ${chain}`,
        `there is no chain with the id ${toShort(value.chain_id)}; chain.json has ${chain}`,
      );
    return {
      id: idOf(value) as FactId,
      region: value.region_id as RegionId,
      chain: value.chain_id as ChainId,
      date: value.date.date,
      until: value.date.until,
      scope: value.scope,
      evidence: toEvidence(value, value.note, at, context),
    };
  });
}
