import { INPUT_PARTS } from '../../domain/words.ts';
import { flag, idCell, optionalNumber, optionalProse, optionalSign, optionalWord, word } from '../cells/check-cells.ts';
import { defineRequiredTable, type CellsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS } from '../rows/parse-evidence.ts';
import { newer, type Row } from '../rows/parse-rows.ts';

/** What a product is to a process. */
export const ROLES = ['output', 'input', 'byproduct'] as const;

export const FLOWS = defineRequiredTable('flows.csv', {
  process_id: idCell,
  role: word(ROLES),
  product_id: idCell,
  quantity: optionalNumber(0),
  quantity_to: newer(optionalNumber(0)),
  unit: optionalSign,
  any_of: optionalSign,
  part: newer(optionalWord(INPUT_PARTS)),
  illustrative: flag,
  ...EVIDENCE_COLUMNS,
  basis: optionalProse,
});
export type FlowCells = CellsOf<typeof FLOWS>;
export type FlowRow = Row<FlowCells>;
