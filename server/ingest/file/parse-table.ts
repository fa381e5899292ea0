import { CsvError, parse } from 'csv-parse/sync';
import type { Sentence } from '../../errors.ts';
import type { Problems } from '../problems/check-problems.ts';
import { checkHeader, UNKNOWN_ENCODING } from './check-header.ts';
import { findRowFault } from './check-row.ts';
import { decodeText, type NoText } from './decode-text.ts';
import { findDelimiter, withoutHint } from './find-delimiter.ts';
import { LOOSE_QUOTE, OPEN_QUOTE } from './quotes.ts';
import { tidy } from './tidy-text.ts';

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
  encoding: UNKNOWN_ENCODING,
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
  const text = withoutEnd(withoutHint(decoded.text));
  const delimiter = findDelimiter(text, columns);
  const records = parseRecords(file, text, delimiter, problems)?.map((record) => record.map(tidy));
  if (records === undefined) return null;
  const header = checkHeader(file, records, { all: columns, optional }, problems);
  if (header === null) return null;
  const width = records[0]?.length ?? 0;
  const widths = new Set(records.slice(1).flatMap((cells) => (isBlank(cells) ? [] : [cells.length])));
  const frame = { header, width, hasEvenExcess: widths.size === 1, delimiter };
  return records.slice(1).flatMap((cells, index) => {
    if (isBlank(cells)) return [];
    const row = index + 2;
    const fault = findRowFault(cells, frame);
    if (fault !== null) {
      const place = { file, row, column: fault.column };
      if (fault.breaks) problems.addBroken(place, fault.sentence.zh, fault.sentence.en);
      else problems.add(place, fault.sentence.zh, fault.sentence.en);
      if (fault.breaks) return [];
    }
    return [{ file, row, cells: Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])) }];
  });
}

const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '');

/** The sign that ends files of DOS, which some programs still write. */
const END_OF_FILE = '\u001a';

function withoutEnd(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith(END_OF_FILE) ? trimmed.slice(0, -1) : text;
}

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
    const place = {
      file,
      row: before === null ? null : before + 1,
      column: (cell === null ? null : names[cell]?.replace(/^"/, '')) ?? null,
    };
    const sentence = error.code === 'CSV_QUOTE_NOT_CLOSED' ? OPEN_QUOTE : LOOSE_QUOTE;
    problems.addBroken(place, sentence.zh, sentence.en);
    return null;
  }
}
