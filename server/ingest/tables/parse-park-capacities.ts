import type { ParkCapacity } from '../../domain/facts.ts';
import type { FactId, ProductId, RegionId } from '../../domain/ids.ts';
import { measureOf, type Dimension } from '../../domain/units.ts';
import { SITE_KINDS, type SiteKind } from '../../domain/words.ts';
import { date, idCell, optionalId, optionalNumber, optionalProse, sign, word } from '../cells/check-cells.ts';
import { toSingleDate } from '../cells/check-dates.ts';
import { toShort } from '../problems/check-problems.ts';
import { checkReference, withoutRepeats } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';

export const PARK_CAPACITIES = defineTable('park_capacities.csv', {
  region_id: idCell,
  kind: word(SITE_KINDS),
  product_id: optionalId,
  free: optionalNumber(0),
  unit: sign,
  date,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
type Cells = CellsOf<typeof PARK_CAPACITIES>;

/** What each kind is measured in, and an example. */
const MEASURED: Readonly<Record<SiteKind, { in: readonly Dimension[]; yearly: boolean; example: string }>> = {
  LAND: { in: ['area'], yearly: false, example: '亩' },
  POWER: { in: ['energy'], yearly: true, example: 'MWh/a' },
  WATER: { in: ['volume', 'mass'], yearly: true, example: 'm3/a' },
  EMISSION: { in: ['mass'], yearly: true, example: 't/a' },
};

export const toParkCapacityId = ({ region_id, kind, product_id }: Cells): FactId =>
  ['free', region_id, kind.toLowerCase(), ...(product_id === null ? [] : [product_id])].join(':') as FactId;

/**
 * Parses park_capacities.csv (may be missing): what a park or another place has left for further plants. One row per place and kind, and
 * per product for water and emissions. A figure that nobody printed has no row: nothing left is written as 0.
 */
export function parseParkCapacities({ rows }: RowsOf<typeof PARK_CAPACITIES>, checks: Checks): ParkCapacity[] {
  return withoutRepeats(rows, toParkCapacityId, 'kind', checks).map(({ value, at }) => {
    checkReference('region', value.region_id, at('region_id'), checks);
    checkReference('product', value.product_id, at('product_id'), checks);
    const { problems } = checks;
    if (value.free === null)
      problems.add(at('free'), '写还有多少可用；没有数字就不写这一行', 'say how much is left; without a figure leave the row out');
    const measured = MEASURED[value.kind];
    const [base = '', per] = value.unit.split('/');
    if (!measured.in.includes(measureOf(base)?.dimension as Dimension) || (per === 'a') !== measured.yearly)
      problems.add(
        at('unit'),
        `“${toShort(value.unit)}”量不了这一项，例如写 ${measured.example}`,
        `"${toShort(value.unit)}" does not measure it; write for example ${measured.example}`,
      );
    const isOfProduct = value.kind === 'WATER' || value.kind === 'EMISSION';
    if (isOfProduct !== (value.product_id !== null))
      problems.add(
        at('product_id'),
        isOfProduct ? '写是哪种水或哪种排放物（产品编号）' : '土地和电不写产品，留空',
        isOfProduct ? 'say which water or what is emitted, by the id of the product' : 'land and power name no product; leave it empty',
      );
    const { date: day, note } = toSingleDate(value.date, value.note);
    return {
      noun: 'PARK_CAPACITY',
      id: toParkCapacityId(value),
      region: value.region_id as RegionId,
      kind: value.kind,
      product: value.product_id as ProductId | null,
      free: value.free ?? 0,
      unit: value.unit,
      date: day,
      note,
      evidence: toEvidence(value, null, at, checks),
    };
  });
}
