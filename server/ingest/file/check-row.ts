import type { Sentence } from '../../errors.ts';
import { OPEN_QUOTE } from './quotes.ts';

/** What a row is read against: its table's header, how wide that was written, and what sets the cells apart. */
export interface RowFrame {
  header: readonly string[];
  /** Cells of the first row, empty ones at its end included. */
  width: number;
  /** Every row below is wider than the first by as many cells: a program has ended each with separators. */
  hasEvenExcess: boolean;
  delimiter: string;
}
/** What is wrong with a row, and in which column, where it is one; `breaks`: the row cannot be read at all. */
export interface RowFault {
  sentence: Sentence;
  column: string | null;
  breaks: boolean;
}

const SIGNS: Readonly<Record<string, Sentence>> = {
  ',': { zh: '半角逗号', en: 'commas' },
  ';': { zh: '分号', en: 'semicolons' },
  '\t': { zh: '制表符', en: 'tabs' },
  '，': { zh: '全角逗号', en: 'full-width commas' },
  '|': { zh: '竖线', en: 'bars' },
};

/** The first thing by which a row does not fit its table; null where its cells can be read. Cells are tidy. */
export function findRowFault(cells: readonly string[], frame: RowFrame): RowFault | null {
  const { header, width, delimiter } = frame;
  const broken = (zh: string, en: string, column: string | null = null): RowFault => ({ sentence: { zh, en }, column, breaks: true });
  if (header.every((name, i) => cells[i] === name)) return broken('这一行又是表头；应删去', 'this row is the header once more; delete it');
  const surplus = cells.slice(header.length).findIndex((cell) => cell !== '');
  if (surplus >= 0)
    return broken(
      `这一行有 ${header.length + surplus + 1} 格以上，表头只有 ${header.length} 列；含逗号的文字要用双引号括起来`,
      `this row has more cells than the ${header.length} columns of the header; put text with a comma in double quotes`,
    );
  if (cells.length > width && !frame.hasEvenExcess)
    return broken(
      `这一行比表头多 ${cells.length - width} 格；文字里有${SIGNS[delimiter]!.zh}的格要用双引号括起来`,
      `this row has ${cells.length - width} more cells than the header; put a text that holds ${SIGNS[delimiter]!.en} in double quotes`,
    );
  const other = findOtherSign(cells, frame);
  if (other !== null) return broken(other.zh, other.en);
  const swallowing = cells.findIndex((cell, i) => holdsRows(cell, delimiter, header.length, i));
  if (swallowing >= 0) return broken(OPEN_QUOTE.zh, OPEN_QUOTE.en, header[swallowing] ?? null);
  const doubtful = delimiter === ';' ? cells.findIndex((cell) => /^-?\d{1,3},\d{3}$/.test(cell)) : -1;
  if (doubtful < 0) return null;
  const [whole, point] = [cells[doubtful]!.replace(',', ''), cells[doubtful]!.replace(',', '.')];
  return {
    sentence: {
      zh: `用分号分隔的表里，${cells[doubtful]} 可能是 ${whole}，也可能是 ${point}；不要写逗号`,
      en: `in a table set apart by semicolons ${cells[doubtful]} may be ${whole} or ${point}; write it without a comma`,
    },
    column: header[doubtful] ?? null,
    breaks: false,
  };
}

/** A row whose cells are set apart by another sign than the header's: most of them then stand in one cell. */
function findOtherSign(cells: readonly string[], { header, delimiter }: RowFrame): Sentence | null {
  const filled = cells.filter((cell) => cell !== '').length;
  const first = cells[0] ?? '';
  const parts = (sign: string) => first.split(sign).length;
  if (parts(delimiter) === header.length && filled === 1)
    return {
      zh: '整行括在了双引号里；每格各自括起来，或不括',
      en: 'the whole row stands in quotes; put quotes around single cells, or none',
    };
  const found = Object.keys(SIGNS).find(
    (sign) => sign !== delimiter && (parts(sign) > 2 || (parts(sign) === 2 && cells.length + 1 >= header.length)),
  );
  // what merely holds such a sign leaves the other cells where they are
  if (found === undefined || cells.length >= header.length) return null;
  return {
    zh: `这一行用${SIGNS[found]!.zh}分隔，表头用${SIGNS[delimiter]!.zh}；整个文件用一种`,
    en: `this row is set apart by ${SIGNS[found]!.en}, the header by ${SIGNS[delimiter]!.en}; use one sign in the whole file`,
  };
}

/** Whether a cell of several lines holds the rest of its row and rows below: its quote was closed by one of theirs. */
function holdsRows(cell: string, delimiter: string, columns: number, index: number): boolean {
  const [first = '', ...rest] = cell.split(/\r\n|\r|\n/);
  if (rest.length === 0 || columns < 3) return false;
  const cells = (line: string) => line.split(delimiter).length;
  return rest.some((line) => cells(line) === columns) || (columns - index > 2 && cells(first) === columns - index);
}
