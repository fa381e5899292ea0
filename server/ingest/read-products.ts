import { z } from 'zod';
import type { Product } from '../domain/facts.ts';
import type { ProductId, SegmentId } from '../domain/ids.ts';
import { CLASS_KINDS, TRADES } from '../domain/words.ts';
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
} from './check-cells.ts';
import { metals } from './check-metals.ts';
import { findCycles } from './check-cycles.ts';
import { findNearest } from './check-nearest.ts';
import { toShort } from './check-problems.ts';
import { checkReference } from './check-references.ts';
import { fitsProductUnit } from './check-units.ts';
import type { ReadContext } from './read-context.ts';
import { EVIDENCE_COLUMNS, toEvidence } from './read-evidence.ts';
import { newer, readRows, type Row } from './read-rows.ts';

const ROW = z.object({
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
  hs6: optionalCode(6, 5, 'HS'),
  gb4754: optionalCode(4, 3, 'GB/T 4754'),
  is_class: flag,
  class_kind: optionalWord(CLASS_KINDS),
  parent_class: optionalId,
  ...EVIDENCE_COLUMNS,
  note: optionalProse,
});
type ProductRow = Row<z.output<typeof ROW>>;

/**
 * Reads products.csv and makes its ids known. Stage and segment must be of chain.json; classes carry a kind and only classes have members.
 */
export function readProducts(context: ReadContext): Product[] {
  const { rows, ids } = readRows('products.csv', ROW, context);
  context.known.product = ids;
  for (const row of rows) {
    checkPlace(row, context);
    checkMeasures(row, context);
  }
  checkClasses(rows, context);
  const products = rows.map(({ value, at }): Product => ({
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
    chains: context.chain === null ? [] : [context.chain.id],
    evidence: toEvidence(value, value.note, at, context),
  }));
  context.products = new Map(products.map((product) => [product.id, product]));
  return products;
}

function checkPlace({ value, at }: ProductRow, { chain, problems }: ReadContext): void {
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

function checkMeasures({ value, at }: ProductRow, { problems }: ReadContext): void {
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

function checkClasses(rows: readonly ProductRow[], context: ReadContext): void {
  const { problems } = context;
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
    checkReference('product', value.parent_class, at('parent_class'), context);
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
