import type { PlantSize, Range } from '../../domain/facts.ts';
import type { FactId, ProductId } from '../../domain/ids.ts';
import { idCell, optionalNumber, optionalProse, sign } from '../cells/check-cells.ts';
import type { Place } from '../problems/check-problems.ts';
import { checkAmount } from '../rows/check-amounts.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const PLANT_SIZES = defineTable('plant_sizes.csv', {
  product_id: idCell,
  usual_from: optionalNumber(0),
  usual_to: optionalNumber(0),
  smallest_from: optionalNumber(0),
  smallest_to: optionalNumber(0),
  unit: sign,
  investment_from: optionalNumber(0),
  investment_to: optionalNumber(0),
  investment_per: optionalNumber(0),
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
type Cells = CellsOf<typeof PLANT_SIZES>;
type Column = 'usual' | 'smallest' | 'investment';

export const toPlantSizeId = (value: CellsOf<typeof PLANT_SIZES>): FactId => `plant:${value.product_id}` as FactId;

/**
 * Parses plant_sizes.csv (may be missing): the usual plant for a product, the smallest that pays, and what `investment_per` of the
 * unit cost in 亿元. One row per product.
 */
export function parsePlantSizes({ rows }: RowsOf<typeof PLANT_SIZES>, checks: Checks): PlantSize[] {
  return withoutRepeats(rows, toPlantSizeId, 'product_id', checks).map(({ value, at }) => {
    checkReference('product', value.product_id, at('product_id'), checks);
    checkAmount(value.product_id, value.usual_from ?? value.smallest_from, value.unit, at('unit'), checks);
    const range = (column: Column) => toRange(column, value, at, checks);
    const [usual, smallest, investment] = [range('usual'), range('smallest'), range('investment')];
    if ((investment === null) !== (value.investment_per === null) || value.investment_per === 0)
      checks.problems.add(
        at('investment_per'),
        '写投资是按多少能力计的，例如 10000（即每万吨）；没有投资数字就留空',
        'say for how much capacity the investment is, for example 10000; leave it empty where there is no investment',
      );
    return {
      noun: 'PLANT_SIZE',
      id: toPlantSizeId(value),
      product: value.product_id as ProductId,
      usual,
      smallest,
      unit: value.unit,
      investment,
      investmentPer: value.investment_per,
      evidence: toEvidence(value, value.note, at, checks),
    };
  });
}

/** Both ends, or one figure for both; nothing where neither is written. */
function toRange(column: Column, value: Cells, at: (column: string) => Place, { problems }: Checks): Range | null {
  const [from, to] = [value[`${column}_from`], value[`${column}_to`]];
  if (from === null && to !== null)
    problems.add(
      at(`${column}_from`),
      '只写了上端；只有一个数字时写在 _from',
      'only the upper end is given; a single figure stands in _from',
    );
  if (from !== null && to !== null && to < from)
    problems.add(at(`${column}_to`), `上端不应小于下端（${from}）`, `the upper end should not be below the lower one (${from})`);
  return from === null ? null : { from, to: to ?? from };
}
