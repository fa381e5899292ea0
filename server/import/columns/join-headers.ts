import { isMoneyUnit } from '../cells/read-money.ts';
import { readUnit } from '../cells/read-unit.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { isHeaderName, recognise, splitUnit } from './recognise.ts';
import { isPeriod } from './settle-years.ts';

/** A header of two rows: the upper names groups of columns, the lower stands below a group and holds names, no content. */
export function isSecondHeader(upper: SheetRow, lower: SheetRow): boolean {
  const below = lower.cells.filter((cell, at) => cell !== '' && cell !== upper.cells[at]);
  if (below.length === 0) return false;
  // names that stand over both rows are merged into the lower one
  if (lower.merged.size > 0) return [...lower.merged].every((at) => lower.cells[at] === upper.cells[at]);
  const grouped = upper.cells.some((cell, at) => cell !== '' && cell === upper.cells[at + 1]);
  return (grouped || isSpread(upper.cells, lower.cells)) && below.every(isName);
}

/**
 * Whether the upper of two rows holds groups that nobody merged: 硫酸镍 and a blank over 产能 and 产量, beside a name of a column below
 * which nothing stands.
 */
export function isSpread(upper: readonly string[], lower: readonly string[]): boolean {
  const groups = spread(upper, lower);
  const isOver = lower.some((cell, at) => cell !== '' && (upper[at] ?? '') === '' && groups[at] !== '');
  return (
    isOver && upper.some((cell, at) => (lower[at] ?? '') === '' && isHeaderName(cell)) && lower.every((one) => one === '' || isName(one))
  );
}

const isName = (cell: string): boolean => recognise(cell) !== null || isUnit(cell) || isPeriod(cell);

/** A group stands over the names to its right that have nothing above them, as far as they follow one another. */
function spread(upper: readonly string[], lower: readonly string[]): string[] {
  const groups: string[] = [];
  for (let at = 0; at < Math.max(upper.length, lower.length); at++) {
    const own = upper[at] ?? '';
    groups.push(own === '' && (lower[at] ?? '') !== '' && (lower[at - 1] ?? '') !== '' ? (groups[at - 1] ?? '') : own);
  }
  return groups;
}

/** A row below the names that holds nothing but the units of some, and what else stands in brackets: （万吨）, （全称）. */
export function isUnitRow(names: readonly string[], row: SheetRow): boolean {
  const own = row.cells.filter((cell, at) => cell !== '' && cell !== names[at]);
  const isBracket = (cell: string) => /^[（(][^（()）]*[)）]$/.test(cell);
  return own.length > 0 && own.every((cell) => isBracket(cell) || isUnit(cell)) && own.some((cell) => isUnit(withoutBrackets(cell)));
}

/**
 * The names of columns over two rows as one each.
 * @param isProduct whether a text names one: 硫酸镍 over 产能 and 产量
 */
export function joinHeaders(upper: readonly string[], lower: readonly string[], isProduct: (text: string) => boolean): string[] {
  const groups = spread(upper, lower);
  return groups.map((group, at) => {
    const own = lower[at] ?? '';
    if (own === '' || own === group) return group;
    const found = recognise(own);
    const isFigure = found?.field === 'capacity' || found?.field === 'output';
    // the same name below several groups is told apart by them
    const isRepeated = lower.some((one, i) => one === own && groups[i] !== group);
    if (isFigure && (isProduct(splitUnit(group).name.trim()) || isRepeated)) return `${group}${own}`;
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
