import { z } from 'zod';
import { INPUT_PARTS } from '../domain/words.ts';
import { flag, idCell, optionalName, optionalNumber, optionalProse, optionalText, optionalWord, word } from './check-cells.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS } from './read-evidence.ts';
import { newer, readRows, type Row } from './read-rows.ts';

/** What a product is to a process. */
export const ROLES = ['output', 'input', 'byproduct'] as const;

const FILE = 'flows.csv';
const ROW = z.object({
  process_id: idCell,
  role: word(ROLES),
  product_id: idCell,
  quantity: optionalNumber(0),
  quantity_to: newer(optionalNumber(0)),
  unit: optionalName,
  any_of: optionalText,
  part: newer(optionalWord(INPUT_PARTS)),
  illustrative: flag,
  ...EVIDENCE_COLUMNS,
  basis: optionalProse,
});
export type FlowCells = z.output<typeof ROW>;
export type FlowRow = Row<FlowCells>;

/** Reads the rows of flows.csv, each for itself. */
export function readFlowRows(context: ReadContext): FlowRow[] {
  return readRows(FILE, ROW, context).rows;
}
