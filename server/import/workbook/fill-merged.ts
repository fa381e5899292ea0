import { NO_COLUMNS, type SheetRow } from '../sheets/sheet.ts';
import type { Merge, RawRow } from './read-cells.ts';

/** Puts the text of a merged cell into the rows and columns that it covers, and says which are filled from above. */
export function createFiller(merges: readonly Merge[]): (raw: RawRow) => SheetRow {
  const waiting = [...merges].sort((a, b) => b.top - a.top);
  let open: { merge: Merge; text: string }[] = [];
  return ({ row, cells, formulas, isHidden }) => {
    open = open.filter(({ merge }) => merge.bottom >= row);
    while (waiting.length > 0 && waiting.at(-1)!.top <= row) {
      const merge = waiting.pop()!;
      if (merge.bottom >= row) open.push({ merge, text: merge.top === row ? (cells[merge.left] ?? '') : '' });
    }
    if (open.length === 0) return { row, cells, formulas, isHidden, merged: NO_COLUMNS };
    const [merged, spread] = [new Set<number>(), new Set<number>()];
    for (const { merge, text } of open.filter((one) => one.text !== '')) {
      for (let column = merge.left; column <= merge.right; column++) {
        if ((cells[column] ?? '') !== '') continue;
        while (cells.length < column) cells.push('');
        cells[column] = text;
        if (row > merge.top) merged.add(column);
        if (column > merge.left) spread.add(column);
      }
    }
    return { row, cells, formulas, isHidden, merged, spread };
  };
}
