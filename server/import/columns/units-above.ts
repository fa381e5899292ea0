import { isMoneyUnit } from '../cells/read-money.ts';
import { readUnit } from '../cells/read-unit.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import type { Column } from './column.ts';

const STATED = /(?:^|[\s（(，,；;])(?:计量|数量|金额|产能)?单位\s*[:：]\s*([^）)]+)/;
const AMOUNTS: ReadonlySet<string | null> = new Set(['capacity', 'output', 'usesAmount']);

/** What a title says of the unit of its figures: 2021—2023年镍产量（万吨）, Nickel output, kt. */
const TITLE = /(?:产量|产能|情况|统计表?|一览表?|output|production|capacity).*?(?:[（(]([^（()）]+)[）)]|[,，]\s*(?:in\s+)?([^,，]+))$/i;

function unitOfTitle(text: string): string | null {
  const found = TITLE.exec(text.trim());
  const unit = found?.[1] ?? found?.[2] ?? null;
  return unit !== null && readUnit(unit) !== null ? unit : null;
}

/**
 * The unit that stands above a table for all of it (单位：万吨、万元), put to the columns of amounts and sums that state none.
 * @returns the words, where they were needed
 */
export function unitsAbove(columns: Column[], above: readonly SheetRow[]): string | null {
  const stated = [...above].reverse().flatMap(({ cells }) => cells.flatMap((cell) => STATED.exec(cell)?.[1] ?? unitOfTitle(cell) ?? []))[0];
  if (stated === undefined) return null;
  const words = stated.split(/[、，,；;\s]+/).filter(Boolean);
  const unit = words.find((word) => readUnit(word) !== null) ?? null;
  const money = words.find(isMoneyUnit) ?? null;
  const hasOwn = columns.some(({ field }) => field === 'unit');
  let isUsed = false;
  for (const column of columns) {
    const found = column.field === 'investment' ? money : AMOUNTS.has(column.field) && !hasOwn ? unit : null;
    if (found === null || column.unit !== null) continue;
    [column.unit, isUsed] = [found, true];
  }
  return isUsed ? stated.trim() : null;
}
