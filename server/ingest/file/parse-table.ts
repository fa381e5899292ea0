import { CsvError, parse } from 'csv-parse/sync';
import type { Sentence } from '../../errors.ts';
import { findHidden } from '../problems/check-text.ts';
import { findNearest } from '../problems/check-nearest.ts';
import type { Problems } from '../problems/check-problems.ts';
import { decodeText, type NoText } from './decode-text.ts';
import { findDelimiter, withoutHint } from './find-delimiter.ts';
import { tidy, toHalfWidth } from './tidy-text.ts';

const NO_TEXT: Record<NoText['why'], Sentence> = {
  workbook: {
    zh: '这是表格软件的工作簿，不是 CSV；请在表格软件里另存为 CSV UTF-8',
    en: 'this is a workbook of a spreadsheet and no CSV; save it there as CSV UTF-8',
  },
  document: {
    zh: '这是网页、PDF 或别的文件，不是 CSV；请在表格软件里另存为 CSV UTF-8',
    en: 'this is a page of the web, a PDF or another file and no CSV; save the table in a spreadsheet as CSV UTF-8',
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

/** One row of a spreadsheet; `row` is the number that the spreadsheet shows beside it. Cells are tidy. */
export interface TableRow {
  file: string;
  row: number;
  cells: Record<string, string>;
}

/**
 * Parses a CSV file (UTF-8 with or without byte-order mark, UTF-16, GB18030; comma, tab or semicolon; line ends of any system, mixed too)
 * whose header must hold exactly the given columns, in any order (the `optional` ones may be missing). Blank rows are passed over but
 * counted. What is wrong goes to `problems`; a file whose header is wrong yields null, because every cell of it would be doubtful.
 */
export function parseTable(
  file: string,
  bytes: Uint8Array,
  columns: readonly string[],
  problems: Problems,
  optional: readonly string[] = [],
): TableRow[] | null {
  const decoded = decodeText(bytes);
  if ('why' in decoded) {
    const { zh, en } = NO_TEXT[decoded.why];
    problems.addBroken({ file, row: decoded.row, column: null }, zh, en);
    return null;
  }
  const text = withoutHint(decoded.text);
  const delimiter = findDelimiter(text, columns);
  const records = parseRecords(file, text, delimiter, problems);
  if (records === null) return null;
  const header = (records[0] ?? []).map((name) => toHalfWidth(tidy(name)));
  while (header.at(-1) === '') header.pop();
  if (!checkHeader(file, header, columns, optional, problems)) return null;
  return records.slice(1).flatMap((record, index) => {
    const row = index + 2;
    const cells = record.map(tidy);
    if (cells.every((cell) => cell === '')) return [];
    const surplus = cells.slice(header.length).findIndex((cell) => cell !== '');
    if (surplus >= 0) {
      problems.addBroken(
        { file, row, column: null },
        `这一行有 ${header.length + surplus + 1} 格以上，表头只有 ${header.length} 列；含逗号的文字要用双引号括起来`,
        `this row has more cells than the ${header.length} columns of the header; put text with a comma in double quotes`,
      );
      return [];
    }
    const swallowing = cells.findIndex((cell, i) => holdsRows(cell, delimiter, header.length, i));
    if (swallowing >= 0) {
      problems.addBroken({ file, row, column: header[swallowing] ?? null }, OPEN_QUOTE.zh, OPEN_QUOTE.en);
      return [];
    }
    const doubtful = delimiter === ';' ? cells.findIndex((cell) => /^-?\d{1,3},\d{3}$/.test(cell)) : -1;
    if (doubtful >= 0) {
      const [whole, point] = [cells[doubtful]!.replace(',', ''), cells[doubtful]!.replace(',', '.')];
      problems.add(
        { file, row, column: header[doubtful] ?? null },
        `用分号分隔的表里，${cells[doubtful]} 可能是 ${whole}，也可能是 ${point}；不要写逗号`,
        `in a table set apart by semicolons ${cells[doubtful]} may be ${whole} or ${point}; write it without a comma`,
      );
    }
    return [{ file, row, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) }];
  });
}

const OPEN_QUOTE: Sentence = {
  zh: '从这里开始的双引号没有在本格收住；应成对，单元格里的双引号要写成两个',
  en: 'the double quote that opens here is not closed in its cell; close it, and write a double quote inside a cell twice',
};
const LOOSE_QUOTE: Sentence = {
  zh: '双引号不成对，或写在了没有用双引号括起来的格里；含双引号的格要整格括起来，里面的双引号写成两个',
  en: 'a double quote is not closed, or stands in a cell that is not in quotes; put the whole cell in quotes and write the quote inside it twice',
};

function parseRecords(file: string, text: string, delimiter: string, problems: Problems): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: false,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = typeof error['records'] === 'number' ? error['records'] : null;
    const cell = typeof error['index'] === 'number' ? error['index'] : null;
    const names = (text.split(/\r|\n/, 1)[0] ?? '').split(delimiter);
    const place = { file, row: before === null ? null : before + 1, column: (cell === null ? null : names[cell]) ?? null };
    const sentence = error.code === 'CSV_QUOTE_NOT_CLOSED' ? OPEN_QUOTE : LOOSE_QUOTE;
    problems.addBroken(place, sentence.zh, sentence.en);
    return null;
  }
}

/** Whether a cell of several lines holds the rest of its row and rows below: its quote was closed by one of theirs. */
function holdsRows(cell: string, delimiter: string, columns: number, index: number): boolean {
  const [first = '', ...rest] = cell.split(/\r\n|\r|\n/);
  if (rest.length === 0 || columns < 3) return false;
  const cells = (line: string) => line.split(delimiter).length;
  return rest.some((line) => cells(line) === columns) || (columns - index > 2 && cells(first) === columns - index);
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
  if (header.length === 0) {
    problems.addBroken(
      { file, row: 1, column: null },
      `没有表头；第一行应是列名：${columns.join('、')}`,
      `there is no header; the first row should hold the names of the columns: ${columns.join(', ')}`,
    );
    return false;
  }
  if (header.some((name) => name.includes('\ufffd'))) {
    problems.addBroken({ file, row: 1, column: null }, NO_TEXT.encoding.zh, NO_TEXT.encoding.en);
    return false;
  }
  if (header.length === 1 && /[,;]/.test(header[0]!)) {
    problems.addBroken(
      { file, row: 1, column: null },
      '表头用全角逗号或分号隔开；列与列之间应是半角逗号',
      'the columns are set apart by full-width commas or semicolons; use half-width commas',
    );
    return false;
  }
  for (const [i, name] of header.entries()) {
    const hidden = findHidden(name);
    if (hidden !== null) problems.addBroken(place(name), hidden.zh, hidden.en);
    else if (name === '') problems.addBroken(place(`#${i + 1}`), '表头有一格是空的', 'a cell of the header is empty');
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
  const there = header.map((name) => name.replace(/[^\w]/g, ''));
  for (const name of columns.filter((column) => !there.includes(column) && !optional.includes(column))) {
    problems.addBroken(
      place(name),
      '缺少这一列；没有内容也要保留表头',
      'this column is missing; keep it in the header even when it has no content',
    );
  }
  return problems.list.length === before;
}
