import type { Chain, Product } from '../../domain/facts.ts';
import type { ProductId, SegmentId } from '../../domain/ids.ts';
import { CLASS_KINDS, TRADES } from '../../domain/words.ts';
import {
  flag,
  idCell,
  name,
  nameList,
  optionalCode,
  optionalId,
  optionalName,
  optionalNumber,
  optionalProse,
  optionalUnit,
  optionalWord,
  text,
  wholeNumber,
  type CodeKind,
} from '../cells/check-cells.ts';
import { metals } from '../cells/check-metals.ts';
import { fitsProductUnit } from '../../domain/units.ts';
import { findNearest } from '../problems/check-nearest.ts';
import { toShort } from '../problems/check-problems.ts';
import { findCycles } from '../rows/check-cycles.ts';
import { checkReference } from '../rows/check-references.ts';
import type { Checks } from '../rows/checks.ts';
import { defineRequiredTable, type CellsOf, type RowsOf } from '../rows/define-table.ts';
import { EVIDENCE_COLUMNS, toEvidence } from '../rows/parse-evidence.ts';
import { newer, type Row } from '../rows/parse-rows.ts';

/** Chapters 01 to 97 without 77, which is kept free; national tables alone have 98 and 99. [HS Convention] */
const HS: CodeKind = { name: 'HS', length: 6, shortest: 5, begins: /^(?:0[1-9]|[1-68]\d|7[0-689]|9[0-7])(?!00)/ };
/** Divisions 01 to 97. [GB/T 4754-2017] */
const GB_T_4754: CodeKind = { name: 'GB/T 4754', length: 4, shortest: 3, begins: /^(?:0[1-9]|[1-8]\d|9[0-7])/ };

export const PRODUCTS = defineRequiredTable('products.csv', {
  id: idCell,
  name_zh: name,
  name_en: optionalName,
  aliases: nameList,
  stage: wholeNumber(0, 99),
  segment: text,
  branch: optionalName,
  unit: optionalUnit,
  trade: newer(optionalWord(TRADES)),
  size: newer(optionalNumber(0)),
  density: newer(optionalNumber(0)),
  metals: newer(metals),
  hs6: optionalCode(HS),
  gb4754: optionalCode(GB_T_4754),
  is_class: flag,
  class_kind: optionalWord(CLASS_KINDS),
  parent_class: optionalId,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
type ProductRow = Row<CellsOf<typeof PRODUCTS>>;

/**
 * Parses products.csv. Stage and segment must be of chain.json; classes carry a kind and only classes have members.
 */
export function parseProducts({ rows }: RowsOf<typeof PRODUCTS>, chain: Chain | null, checks: Checks): Product[] {
  for (const row of rows) {
    checkPlace(row, chain, checks);
    checkMeasures(row, checks);
  }
  checkClasses(rows, checks);
  return rows.map(({ value, at }): Product => ({
    noun: 'PRODUCT',
    id: value.id as ProductId,
    name: value.name_zh,
    nameEn: value.name_en,
    aliases: value.aliases,
    stage: value.stage,
    segment: value.segment as SegmentId,
    branch: value.branch,
    unit: value.unit,
    trade: value.trade ?? 'WIDE',
    size: value.size,
    density: value.density,
    metals: value.metals,
    hs6: value.hs6,
    gb4754: value.gb4754,
    isClass: value.is_class,
    classKind: value.class_kind,
    parentClass: value.parent_class as ProductId | null,
    chains: chain === null ? [] : [chain.id],
    evidence: toEvidence(value, value.note, at, checks),
  }));
}

function checkPlace({ value, at }: ProductRow, chain: Chain | null, { problems }: Checks): void {
  if (chain === null) return;
  const last = chain.stages.length - 1;
  if (value.stage > last) problems.add(at('stage'), `chain.json 只有环节 0 到 ${last}`, `chain.json has only the stages 0 to ${last}`);
  const segments = chain.segments.map((segment): string => segment.id);
  if (segments.includes(value.segment)) return;
  const near = findNearest(value.segment, segments);
  problems.add(
    at('segment'),
    `chain.json 里没有分段 ${toShort(value.segment)}${near ? `；是不是 ${near}？` : '；'}可用：${segments.join('、')}`,
    `chain.json has no segment ${toShort(value.segment)}${near ? `; did you mean ${near}?` : ';'} use one of ${segments.join(', ')}`,
  );
}

function checkMeasures({ value, at }: ProductRow, { problems }: Checks): void {
  for (const column of ['size', 'density'] as const)
    if (value[column] === 0) problems.add(at(column), '不能为 0；不知道就留空', 'must not be 0; leave it empty when it is not known');
  if (value.size !== null && (value.unit === null || !fitsProductUnit('pcs', value.unit)))
    problems.add(
      at('size'),
      '是一件产品的 GWh 数，只用于按件或按电量计的产品',
      'is the GWh of one piece, for products counted in pieces or by energy only',
    );
  if (value.density !== null && (value.unit === null || !fitsProductUnit('m3', value.unit)))
    problems.add(at('density'), '单位 kg/m3，只用于按重量或体积计的产品', 'is in kg/m3, for products measured by mass or volume only');
}

function checkClasses(rows: readonly ProductRow[], checks: Checks): void {
  const { problems } = checks;
  const byId = new Map(rows.map((row) => [row.value.id, row]));
  for (const { value, at } of rows) {
    if (value.is_class && value.class_kind === null)
      problems.add(
        at('class_kind'),
        '类节点要写 grade（型号不明）或 total（只作合计）',
        "a class needs grade (the maker's grade is unknown) or total (only a sum)",
      );
    if (!value.is_class && value.class_kind !== null)
      problems.add(at('class_kind'), '不是类节点（is_class 为 0），应留空', 'is no class (is_class is 0), so leave it empty');
    checkReference('product', value.parent_class, at('parent_class'), checks);
    const parent = value.parent_class === null ? undefined : byId.get(value.parent_class)?.value;
    if (parent && !parent.is_class)
      problems.add(at('parent_class'), `${parent.id} 不是类节点（它的 is_class 为 0）`, `${parent.id} is no class (its is_class is 0)`);
  }
  for (const cycle of findCycles(new Map(rows.map(({ value }) => [value.id, value.parent_class])))) {
    const row = byId.get(cycle[0] as string);
    if (row)
      problems.add(
        row.at('parent_class'),
        `类绕成了圈：${[...cycle, cycle[0]].join(' → ')}`,
        `the classes run in a circle: ${[...cycle, cycle[0]].join(' → ')}`,
      );
  }
}
