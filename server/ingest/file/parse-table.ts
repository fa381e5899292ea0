import { CsvError, parse } from 'csv-parse/sync';
import type { Sentence } from '../../errors.ts';
import { findNearest } from '../problems/check-nearest.ts';
import type { Problems } from '../problems/check-problems.ts';
import { decodeText, type NoText } from './decode-text.ts';

const NO_TEXT: Record<NoText['why'], Sentence> = {
  workbook: {
    zh: '这是表格软件的工作簿，不是 CSV；请在表格软件里另存为 CSV UTF-8',
    en: 'this is a workbook of a spreadsheet and no CSV; save it there as CSV UTF-8',
  },
  nul: {
    zh: '含有 NUL 字符（U+0000），不是文本；请另存为 CSV UTF-8，或删去这个字符',
    en: 'holds a NUL character (U+0000) and is no text; save it as CSV UTF-8, or remove the character',
  },
  encoding: {
    zh: '文字编码认不出来；请另存为 CSV UTF-8（或 GBK/GB18030）',
    en: 'the text encoding is not known; save the file as CSV UTF-8 (or GBK/GB18030)',
  },
};

/** One row of a spreadsheet; `row` is the number that the spreadsheet shows beside it. Cells are trimmed. */
export interface TableRow {
  file: string;
  row: number;
  cells: Record<string, string>;
}

/**
 * Reads a CSV file (UTF-8 with or without byte-order mark, UTF-16, GB18030; comma, tab or semicolon) whose header must hold exactly
 * the given columns, in any order (the `optional` ones may be missing). Blank rows are passed over but counted. What is wrong goes to
 * `problems`; a file whose
 * header is wrong yields null, because every cell of it would be doubtful.
 */
export function parseTable(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  problems: Problems,
  optional: readonly string[] = [],
): TableRow[] | null {
  const records = readRecords(file, bytes, problems);
  if (records === null) return null;
  const header = (records[0] ?? []).map((name) => name.trim());
  while (header.at(-1) === '') header.pop();
  if (!checkHeader(file, header, columns, optional, problems)) return null;
  return records.slice(1).flatMap((record, index) => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return [];
    const surplus = record.slice(header.length).findIndex((cell) => cell.trim() !== '');
    if (surplus >= 0) {
      problems.addBroken(
        { file, row, column: null },
        `这一行有 ${header.length + surplus + 1} 格以上，表头只有 ${header.length} 列；含逗号的文字要用双引号括起来`,
        `this row has more cells than the ${header.length} columns of the header; put text with a comma in double quotes`,
      );
      return [];
    }
    return [{ file, row, cells: Object.fromEntries(header.map((name, i) => [name, (record[i] ?? '').trim()])) }];
  });
}

function readRecords(file: string, bytes: Uint8Array, problems: Problems): string[][] | null {
  const decoded = decodeText(bytes);
  if ('why' in decoded) {
    const { zh, en } = NO_TEXT[decoded.why];
    problems.addBroken({ file, row: decoded.row, column: null }, zh, en);
    return null;
  }
  try {
    return parse(decoded.text, { delimiter: delimiterOf(decoded.text), relax_column_count: true, skip_empty_lines: false }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.lines === 'number' ? error.lines : null;
    problems.addBroken(
      { file, row, column: null },
      '双引号没有成对；单元格里的双引号要写成两个',
      'a double quote is not closed; a double quote inside a cell is written twice',
    );
    return null;
  }
}

function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r|\n|$/));
  return [',', '\t', ';'].map((sign) => ({ sign, times: header.split(sign).length })).reduce((a, b) => (b.times > a.times ? b : a)).sign;
}

function checkHeader(
  file: string,
  header: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
  problems: Problems,
): boolean {
  const before = problems.list.length;
  const place = (column: string) => ({ file, row: 1, column });
  for (const [i, name] of header.entries()) {
    if (name === '') problems.addBroken(place(`#${i + 1}`), '表头有一格是空的', 'a cell of the header is empty');
    else if (header.indexOf(name) < i) problems.addBroken(place(name), '这一列在表头里出现两次', 'this column stands twice in the header');
    else if (!columns.includes(name)) {
      const near =
        findNearest(
          name,
          columns.filter((column) => !header.includes(column)),
        ) ?? findNearest(name, columns);
      problems.addBroken(
        place(name),
        `没有这一列；${near ? `是不是 ${near}？` : `可用的列：${columns.join('、')}`}`,
        `there is no such column; ${near ? `did you mean ${near}?` : `known columns: ${columns.join(', ')}`}`,
      );
    }
  }
  for (const name of columns.filter((column) => !header.includes(column) && !optional.includes(column))) {
    problems.addBroken(
      place(name),
      '缺少这一列；没有内容也要保留表头',
      'this column is missing; keep it in the header even when it has no content',
    );
  }
  return problems.list.length === before;
}
