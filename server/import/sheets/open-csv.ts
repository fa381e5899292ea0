import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UNKNOWN_ENCODING } from '../../ingest/file/check-header.ts';
import { findEncoding, type TextEncoding } from '../../ingest/file/decode-text.ts';
import { withoutHint } from '../../ingest/file/find-delimiter.ts';
import { LOOSE_QUOTE, OPEN_QUOTE } from '../../ingest/file/quotes.ts';
import { tidy } from '../../ingest/file/tidy-text.ts';
import { FileRefused, MOST, SENTENCES } from './refuse-file.ts';
import { NO_COLUMNS, type Sheet, type SheetRow } from './sheet.ts';

/** How much of a file is looked at to decide how it is written. */
const HEAD = 1 << 20;
const DELIMITERS = [',', '\t', ';', '，', '|'];
/** In a cell of the rejected rows it keeps a spreadsheet from running what follows. */
const GUARD = /^'(?=[=+\-@＝＋－＠]|[\dA-Z]{15,20}$)/;

/** Opens a CSV file; its encoding and the sign between its cells are each decided once, by its first million bytes. */
export async function openCsv(path: string, file: string): Promise<Sheet> {
  const head = await readHead(path);
  if (head.length === 0) throw new FileRefused(file, SENTENCES.empty);
  const encoding = findEncoding(head);
  if (typeof encoding !== 'string') {
    throw new FileRefused(file, encoding.why === 'encoding' ? UNKNOWN_ENCODING : encoding.why === 'nul' ? SENTENCES.nul : SENTENCES.page);
  }
  const delimiter = findDelimiter(new TextDecoder(encoding).decode(head));
  return { file, sheet: null, rows: (signal) => readRows({ path, file, encoding, delimiter }, signal) };
}

async function readHead(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const end = bytesRead < HEAD ? bytesRead : buffer.lastIndexOf('\n') + 1 || bytesRead;
    return buffer.subarray(0, end);
  } finally {
    await handle.close();
  }
}

/** The sign that stands about as often in most of the first lines. */
function findDelimiter(text: string): string {
  const lines = withoutHint(text)
    .split(/\r\n|\r|\n/)
    .slice(0, 60);
  const best = DELIMITERS.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1).filter((count) => count > 0);
    return { sign, score: counts.length * Math.min(8, median(counts)) };
  }).sort((a, b) => b.score - a.score)[0]!;
  return best.score === 0 ? ',' : best.sign;
}

function median(counts: readonly number[]): number {
  return [...counts].sort((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
}

interface Csv {
  path: string;
  file: string;
  encoding: TextEncoding;
  delimiter: string;
}

async function* readRows(csv: Csv, signal?: AbortSignal): AsyncGenerator<SheetRow> {
  const { file, delimiter } = csv;
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MOST.columns * 1_000,
  });
  const text = Readable.from(decode(csv));
  text.on('error', (error) => parser.destroy(error)).pipe(parser);
  let row = 0;
  try {
    for await (const record of parser) {
      signal?.throwIfAborted();
      row += 1;
      const cells = (record as string[]).map((cell) => tidy(cell).replace(GUARD, ''));
      while (cells.at(-1) === '') cells.pop();
      if (cells.length > MOST.columns) throw new FileRefused(file, SENTENCES.columns);
      if (row > MOST.rows) throw new FileRefused(file, SENTENCES.rows);
      if (cells.some((cell) => cell.length > MOST.cell)) throw new FileRefused(file, SENTENCES.cell);
      if (cells.length > 0) yield { row, cells, merged: NO_COLUMNS, formulas: NO_COLUMNS };
    }
  } catch (error) {
    throw error instanceof CsvError ? refuse(file, rowOf(error) ?? row + 1, error) : error;
  } finally {
    text.destroy();
  }
}

async function* decode({ path, file, encoding, delimiter }: Csv): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  const mend = mendFormulas(delimiter);
  let isFirst = true;
  let length = 0;
  for await (const part of createReadStream(path)) {
    const text = decoder.decode(part as Uint8Array, { stream: true });
    if (text.includes('\0')) throw new FileRefused(file, SENTENCES.nul);
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
    length = end < 0 ? length + text.length : text.length - end;
    // the parser counts what stands in cells, and a row of empty ones has no end for it
    if (length > MOST_LINE) throw new FileRefused(file, SENTENCES.columns);
    yield mend(isFirst ? withoutHint(text) : text);
    isFirst = false;
  }
  yield mend(decoder.decode(), true);
}

/** No line of a table is longer; what is, is handed on as it is, and refused by the parser or, at twice that, without it. */
const MOST_HELD = 1 << 20;
const MOST_LINE = 2 * MOST_HELD;

/** ="91620300…": how programs keep a spreadsheet from taking a code for a number; it is the text inside. Lines may come in pieces. */
function mendFormulas(delimiter: string): (text: string, isLast?: boolean) => string {
  const sign = delimiter === '|' ? '\\|' : delimiter;
  const formula = new RegExp(`(^|[\\r\\n]|${sign})="([^"\\r\\n]*)"(?=${sign}|[\\r\\n]|$)`, 'g');
  let held = '';
  return (text, isLast = false) => {
    const all = held + text;
    const end = isLast || all.length > MOST_HELD ? all.length : Math.max(all.lastIndexOf('\n'), all.lastIndexOf('\r')) + 1;
    held = all.slice(end);
    return all.slice(0, end).replace(formula, '$1"$2"');
  };
}

/** The parser reads ahead: it knows how many rows it has read, some of which nobody has seen yet. */
function rowOf(error: CsvError): number | null {
  const read: unknown = 'records' in error ? error['records'] : null;
  return typeof read === 'number' ? read + 1 : null;
}

function refuse(file: string, row: number, error: CsvError): FileRefused {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return new FileRefused(
      file,
      {
        zh: `第 ${row} 行太长，多半是双引号没有收住；${OPEN_QUOTE.zh}`,
        en: `row ${row} is too long, most likely for a quote that is not closed; ${OPEN_QUOTE.en}`,
      },
      { cause: error },
    );
  const { zh, en } = error.code === 'CSV_QUOTE_NOT_CLOSED' ? OPEN_QUOTE : LOOSE_QUOTE;
  return new FileRefused(file, { zh: `第 ${row} 行：${zh}`, en: `row ${row}: ${en}` }, { cause: error });
}
