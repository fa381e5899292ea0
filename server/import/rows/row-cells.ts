import { append } from '../../domain/append.ts';
import type { Column } from '../columns/column.ts';
import type { Field } from '../columns/fields.ts';
import type { SheetRow } from '../sheets/sheet.ts';

/** A cell with its column. */
export interface FieldCell {
  text: string;
  column: Column;
  /** It repeats a merged cell that begins in a row above. */
  isMerged: boolean;
}
/** The cells of a row by what they mean; own columns of the sheet as notes. */
export interface RowCells {
  row: number;
  of(field: Field): FieldCell | null;
  all(field: Field): FieldCell[];
  text(field: Field): string;
  notes: string[];
  /** Columns whose content belongs to a person and was not read. */
  personal: string[];
  /** Columns of formulas whose value the workbook does not hold. */
  unsaved: string[];
}

/** Numbers of mobile phones and identity cards, and addresses of mail: they belong to a person, whatever the column is called. */
const PERSONAL = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|[\w.+-]+@[\w-]+\.\w+/;

export function readRowCells({ row, cells, merged, formulas }: SheetRow, columns: readonly Column[]): RowCells {
  const byField = new Map<string, FieldCell[]>();
  const notes: string[] = [];
  const personal: string[] = [];
  const unsaved: string[] = [];
  for (const column of columns) {
    const { at, field, name } = column;
    const text = cells[at] ?? '';
    if (text === '') {
      if (formulas.has(at) && field !== null) unsaved.push(name);
      continue;
    }
    const isOwn = field === null || field === 'note';
    if (field === 'personal' || (isOwn && PERSONAL.test(text))) personal.push(name);
    else if (field === null) notes.push(`${name}：${text}`);
    else if (field === 'note') notes.push(text);
    else if (field !== 'number' && field !== 'problem') {
      append(byField, field, { text, column, isMerged: merged.has(at) });
    }
  }
  const all = (field: Field) => byField.get(field) ?? [];
  return { row, of: (field) => all(field)[0] ?? null, all, text: (field) => all(field)[0]?.text ?? '', notes, personal, unsaved };
}
