import type { Cell, ReadTable } from './read-table.ts';

/** What a spreadsheet would take for a formula when a text begins with it. */
const FORMULA = /^[=+\-@\t\r]/;

/** The table as CSV for Excel: UTF-8 with its mark, CRLF, every text quoted and none of them a formula. */
export function toCsv({ head, rows }: ReadTable): string {
  return `\uFEFF${[head, ...rows].map((row) => row.map(toField).join(',')).join('\r\n')}\r\n`;
}

/** The table for the clipboard: tabs and lines, as a spreadsheet takes it. */
export function toTabs({ head, rows }: ReadTable): string {
  return [head, ...rows].map((row) => row.map((cell) => toText(cell).replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

function toField(cell: Cell): string {
  return typeof cell === 'string' ? `"${toText(cell).replaceAll('"', '""')}"` : toText(cell);
}

function toText(cell: Cell): string {
  if (typeof cell !== 'string') return cell.percent ? `${Number((cell.value * 100).toFixed(6))}%` : String(cell.value);
  return FORMULA.test(cell) ? `'${cell}` : cell;
}
