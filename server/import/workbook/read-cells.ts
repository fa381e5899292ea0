import { tidy } from '../../ingest/file/tidy-text.ts';
import { FileRefused, MOST, SENTENCES } from '../sheets/refuse-file.ts';
import type { Book } from './read-book.ts';
import { wordNumber } from './read-formats.ts';
import { readXml } from './read-xml.ts';

/** A row as it stands in the file, before merged cells are filled. */
export interface RawRow {
  row: number;
  cells: string[];
  formulas: ReadonlySet<number>;
  isHidden: boolean;
}
/** A block of cells that are one: rows as the spreadsheet counts them, columns from 0; ends belong to it. */
export interface Merge {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

const MOST_MERGES = 100_000;

/** What a sheet says beside its rows. */
export interface SheetListener {
  /** Of merged cells, which stand behind all rows. */
  onMerge?(merge: Merge): void;
  /** Of columns that are not shown, from 0; the last one belongs to them. */
  onHiddenColumns?(first: number, last: number): void;
}

/** The rows of a sheet in their order. */
export async function* readCells(
  file: string,
  parts: AsyncIterable<Uint8Array>,
  book: Book,
  listener: SheetListener = {},
): AsyncGenerator<RawRow> {
  let ready: RawRow[] = [];
  let current: { row: number; cells: string[]; formulas: Set<number>; isHidden: boolean } | null = null;
  let [row, column, merges, rows] = [0, -1, 0, 0];
  let [kind, style] = ['n', 0];
  let [value, isValue, isSound] = ['', false, false];
  const reading = readXml(file, parts, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        if (!(row >= 1 && row <= MOST.rows && ++rows <= MOST.rows)) throw new FileRefused(file, SENTENCES.rows);
        column = -1;
        current = { row, cells: [], formulas: new Set(), isHidden: isOn(attributes['hidden']) };
      } else if (name === 'c') {
        column = attributes['r'] === undefined ? column + 1 : toColumn(attributes['r']);
        kind = attributes['t'] ?? 'n';
        style = Number(attributes['s'] ?? 0);
        value = '';
      } else if (name === 'rPh') isSound = true;
      else if (name === 'v' || name === 't') isValue = !isSound;
      else if (name === 'f' && column < MOST.columns) current?.formulas.add(column);
      else if (name === 'col' && isOn(attributes['hidden']))
        listener.onHiddenColumns?.(Number(attributes['min']) - 1, Number(attributes['max']) - 1);
      else if (name === 'mergeCell') {
        merges += 1;
        const merge = toMerge(attributes['ref'] ?? '');
        if (merge !== null && merges <= MOST_MERGES) listener.onMerge?.(merge);
      }
    },
    text(text) {
      if (!isValue) return;
      value += text;
      if (value.length > MOST.cell) throw new FileRefused(file, SENTENCES.cell);
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      else if (name === 'rPh') isSound = false;
      else if (name === 'c' && current !== null) {
        const text = toText(value, kind, style, book);
        if (text === '') return;
        if (column >= MOST.columns) throw new FileRefused(file, SENTENCES.columns);
        while (current.cells.length < column) current.cells.push('');
        current.cells[column] = text;
      } else if (name === 'row' && current !== null) {
        if (current.cells.length > 0) ready.push(current);
        current = null;
      }
    },
  });
  for await (const _ of reading) {
    yield* ready;
    ready = [];
  }
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function toText(value: string, kind: string, style: number, { texts, formats, from1904 }: Book): string {
  if (value === '') return '';
  if (kind === 's') return tidy(texts[Number(value)] ?? '');
  if (kind === 'b') return value === '1' ? '是' : '否';
  if (kind === 'd') return value.replace(/T.*$/, '');
  if (kind !== 'n') return tidy(value);
  // a code that was taken for a number shows by its digits that it was
  const number = Number(value);
  return Number.isFinite(number) ? wordNumber(number, formats[style] ?? 'plain', from1904) : tidy(value);
}

/** AB12 → 27; the part of letters counts in the base of 26 without a zero. */
export function toColumn(reference: string): number {
  let column = 0;
  for (const sign of /^[A-Z]{1,6}/i.exec(reference)?.[0].toUpperCase() ?? '') column = column * 26 + sign.charCodeAt(0) - 64;
  return column - 1;
}

function toMerge(reference: string): Merge | null {
  const [from, to] = reference.split(':');
  if (from === undefined || to === undefined) return null;
  const [top, bottom] = [from, to].map((end) => Number(/\d+$/.exec(end)?.[0]));
  return top && bottom ? { top, bottom, left: toColumn(from), right: Math.min(toColumn(to), MOST.columns - 1) } : null;
}
