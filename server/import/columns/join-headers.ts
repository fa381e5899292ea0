import { isMoneyUnit } from '../cells/read-money.ts';
import { readUnit } from '../cells/read-unit.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { recognise } from './recognise.ts';

/** A header of two rows: the upper names groups of columns, the lower stands below a group and holds names, no content. */
export function isSecondHeader(upper: SheetRow, lower: SheetRow): boolean {
  const below = lower.cells.filter((cell, at) => cell !== '' && cell !== upper.cells[at]);
  if (below.length === 0) return false;
  // names that stand over both rows are merged into the lower one
  if (lower.merged.size > 0) return [...lower.merged].every((at) => lower.cells[at] === upper.cells[at]);
  const grouped = upper.cells.some((cell, at) => cell !== '' && cell === upper.cells[at + 1]);
  return grouped && below.every((cell) => recognise(cell) !== null || isUnit(cell));
}

/** A row below the names that holds nothing but the units of some, and what else stands in brackets: （万吨）, （全称）. */
export function isUnitRow(names: readonly string[], row: SheetRow): boolean {
  const own = row.cells.filter((cell, at) => cell !== '' && cell !== names[at]);
  const isBracket = (cell: string) => /^[（(][^（()）]*[)）]$/.test(cell);
  return own.length > 0 && own.every((cell) => isBracket(cell) || isUnit(cell)) && own.some((cell) => isUnit(withoutBrackets(cell)));
}

export function joinHeaders(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, at) => {
    const [group = '', own = ''] = [upper[at], lower[at]];
    if (own === '' || own === group) return group;
    const found = recognise(own);
    if (found !== null) return found.unit === null ? withUnitOf(group, own) : own;
    if (group === '') return own;
    const bare = withoutBrackets(own);
    return isUnit(bare) || bare !== own ? `${group}（${bare}）` : `${group}${own}`;
  });
}

/** The unit of a group holds for each column below it: 产能（吨/年） over 现有产能. */
function withUnitOf(group: string, own: string): string {
  const unit = recognise(group)?.unit ?? null;
  return unit !== null && isUnit(unit) ? `${own}（${unit}）` : own;
}

function isUnit(text: string): boolean {
  return readUnit(text) !== null || isMoneyUnit(text);
}

function withoutBrackets(text: string): string {
  return text.replace(/^[（(](.*)[)）]$/s, '$1');
}
