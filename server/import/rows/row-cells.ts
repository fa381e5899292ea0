import { append } from '../../domain/append.ts';
import { isNothing } from '../cells/is-nothing.ts';
import { onOneLine } from '../cells/on-one-line.ts';
import { readYesNo } from '../cells/read-words.ts';
import { withoutFootnote } from '../cells/without-footnote.ts';
import { withPoint } from '../columns/decimal-comma.ts';
import { ofColumns, type Column } from '../columns/column.ts';
import { FIGURES, type Field } from '../columns/fields.ts';
import type { SheetRow } from '../sheets/sheet.ts';
import { toLetters } from '../sheets/to-letters.ts';

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
  /** What stands below the names of products: an amount of each, or a tick. */
  products: FieldCell[];
  /** How far plants are by the names of the columns of capacities, filled or not. */
  phases: ReadonlySet<string>;
  /** Columns whose content belongs to a person and was not read. */
  personal: string[];
  /** Columns of formulas whose value the workbook does not hold. */
  unsaved: string[];
}

/** Numbers of mobile phones and identity cards, and addresses of mail: they belong to a person, whatever the column is called. */
export const PERSONAL = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{17}[\dXx](?![\dA-Za-z])|[\w.+-]+@[\w-]+\.\w+/;

/** Fields of one line: a cell is broken into lines for its width alone. */
const ONE_LINE: ReadonlySet<string | null> = new Set<Field>([
  'enterprise',
  'project',
  'uscc',
  'region',
  'status',
  'unit',
  'stage',
  'responsible',
]);
/** Fields behind whose words a printed table puts the sign of a footnote. */
const WITH_MARKS: ReadonlySet<string | null> = new Set<Field>(['enterprise', 'project', 'product', 'uses', 'region', 'status', 'stage']);
/** Fields of whose words nothing is left where the cell says that there is nothing. */
const WORDS: ReadonlySet<string | null> = new Set<Field>([
  'enterpriseEn',
  'alias',
  'uscc',
  'listedCode',
  'region',
  'lat',
  'lon',
  'year',
  'holders',
  'projectEn',
  'responsible',
  'enterprise',
  'project',
  'product',
  'uses',
  'status',
  'stage',
  'parent',
  'source',
]);

export function readRowCells({ row, cells, merged, formulas }: SheetRow, columns: readonly Column[]): RowCells {
  const byField = new Map<string, FieldCell[]>();
  const notes: string[] = [];
  const products: FieldCell[] = [];
  const personal: string[] = [];
  const unsaved: string[] = [];
  for (const column of columns) {
    const { at, field, name } = column;
    const given = cells[at] ?? '';
    const text = tidy(given, column);
    if (text !== '' && WORDS.has(field) && isNothing(text)) continue;
    if (text === '') {
      if (formulas.has(at) && field !== null) unsaved.push(name);
      continue;
    }
    const isOwn = field === null || field === 'note';
    if (field === 'personal' || (isOwn && PERSONAL.test(text))) personal.push(name);
    else if (field === null) notes.push(`${name}：${text}`);
    else if (field === 'note') notes.push(text);
    else if (column.says.product !== undefined) products.push({ text, column, isMerged: merged.has(at) });
    else if (column.says.status !== undefined) {
      if (readYesNo(text) !== false) append(byField, field as Field, { text: column.says.status, column, isMerged: merged.has(at) });
      if (readYesNo(text) === null) notes.push(`${name}：${text}`);
    } else if (field !== 'number' && field !== 'problem' && field !== 'origin') {
      append(byField, field, { text, column, isMerged: merged.has(at) });
    }
  }
  // what stands beside a table, below no name, is kept like any own column
  const places = toPlaces(columns);
  cells.forEach((text, at) => {
    if (text === '' || places.has(at)) return;
    if (PERSONAL.test(text)) personal.push(toLetters(at));
    else notes.push(`${toLetters(at)}：${text}`);
  });
  const all = (field: Field) => byField.get(field) ?? [];
  return {
    row,
    of: (field) => all(field)[0] ?? null,
    all,
    text: (field) => all(field)[0]?.text ?? '',
    notes,
    products,
    phases: toPhases(columns),
    personal,
    unsaved,
  };
}

function tidy(given: string, { field, says }: Column): string {
  if (FIGURES.has(field)) return withPoint(given, says.decimal);
  const line = ONE_LINE.has(field) ? onOneLine(given) : given;
  return WITH_MARKS.has(field) ? withoutFootnote(line) : line;
}

const toPlaces = ofColumns((columns): ReadonlySet<number> => new Set(columns.map(({ at }) => at)));

const toPhases = ofColumns(
  (columns): ReadonlySet<string> => new Set(columns.flatMap(({ field, says }) => (field === 'capacity' ? (says.phase ?? 'any') : []))),
);
