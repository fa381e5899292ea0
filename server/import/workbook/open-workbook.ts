import type { Sheet, SheetRow } from '../sheets/sheet.ts';
import { createFiller } from './fill-merged.ts';
import { openZip, type Zip } from './open-zip.ts';
import { readBook, type Book } from './read-book.ts';
import { toLetters } from '../sheets/to-letters.ts';
import { MOST } from '../sheets/refuse-file.ts';
import { readCells, type Merge } from './read-cells.ts';

/** A workbook of Excel or WPS; `close` lets go of the file. */
export interface Workbook {
  sheets: Sheet[];
  /** Names of the sheets that are hidden, which are not read. */
  hidden: string[];
  close(): void;
}

/**
 * Opens an .xlsx file. Every sheet is read twice: once to its end, so that all merged cells are known and a hostile file is refused before
 * anything is done with its rows, then row by row.
 */
export async function openWorkbook(path: string, file: string): Promise<Workbook> {
  const zip = await openZip(path, file);
  try {
    const book = await readBook(file, zip);
    const sheets: Sheet[] = [];
    for (const { name, part } of book.sheets) {
      const merges: Merge[] = [];
      const hidden = new Set<number>();
      let rows = 0;
      const onHiddenColumns = (first: number, last: number) => {
        for (let at = first; at <= Math.min(last, MOST.columns); at++) hidden.add(at);
      };
      for await (const _ of readCells(file, await zip.open(part), book, { onMerge: (merge) => merges.push(merge), onHiddenColumns }))
        rows += 1;
      if (rows > 0)
        sheets.push({
          file,
          sheet: name,
          hiddenColumns: [...hidden].map(toLetters),
          rows: (signal) => readRows(file, zip, { part, book, merges, hidden }, signal),
        });
    }
    return { sheets, hidden: book.hidden, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function* readRows(
  file: string,
  zip: Zip,
  { part, book, merges, hidden }: { part: string; book: Book; merges: readonly Merge[]; hidden: ReadonlySet<number> },
  signal?: AbortSignal,
): AsyncGenerator<SheetRow> {
  const fill = createFiller(merges);
  for await (const raw of readCells(file, await zip.open(part), book)) {
    signal?.throwIfAborted();
    const row = fill(raw);
    for (const at of hidden) if (row.cells[at] !== undefined) row.cells[at] = '';
    yield row;
  }
}
