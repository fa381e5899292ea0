import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { Cell, ReadTable } from './read-table.ts';

const WIDEST = 60;

/** Names of the sheets and of the columns of the sheet of sources. */
export interface SheetNames {
  table: string;
  sources: string;
  id: string;
  title: string;
}

/**
 * The table as an Excel file: numbers as numbers, texts as texts (never as formulas), the head kept in view, and a second sheet of the
 * sources that the table rests on where there are any. The library is fetched when it is first needed.
 */
export async function toXlsx({ head, rows, sources }: ReadTable, names: SheetNames): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/universal');
  const sheets = [toSheet(names.table, head, rows)];
  if (sources.length > 0)
    sheets.push(
      toSheet(
        names.sources,
        [names.id, names.title],
        sources.map(({ id, title }) => [id, title]),
      ),
    );
  return writeExcelFile(sheets).toBlob();
}

function toSheet(sheet: string, head: readonly string[], rows: readonly Cell[][]) {
  const data: SheetData = [
    head.map((value): CellObject => ({ value, type: String, fontWeight: 'bold' })),
    ...rows.map((row) => row.map(toCellObject)),
  ];
  const columns = head.map((_, at) => ({ width: Math.min(WIDEST, 2 + Math.max(...[head, ...rows].map((row) => widthOf(row[at] ?? '')))) }));
  return { data, sheet, columns, stickyRowsCount: 1 };
}

function toCellObject(cell: Cell): CellObject {
  if (typeof cell === 'string') return { value: cell, type: String, wrap: cell.length > WIDEST };
  return { value: cell.value, type: Number, format: cell.percent ? '0.0%' : 'General' };
}

/** A Chinese character is as wide as two Latin ones. */
function widthOf(cell: Cell): number {
  return typeof cell === 'string' ? cell.length + (cell.match(/[^ -ÿ]/g)?.length ?? 0) : 10;
}
