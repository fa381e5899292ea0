import type { Sentence } from '../../errors.ts';
import { findHidden } from '../problems/check-text.ts';
import { findNearest } from '../problems/check-nearest.ts';
import type { Problems } from '../problems/check-problems.ts';
import { toHalfWidth } from './tidy-text.ts';

/** Which columns a table has to have, and which it may have. */
export interface Columns {
  all: readonly string[];
  optional: readonly string[];
}

export const UNKNOWN_ENCODING: Sentence = {
  zh: '文字编码认不出来；请另存为 CSV UTF-8（或 GBK/GB18030）',
  en: 'the text encoding is not known; save the file as CSV UTF-8 (or GBK/GB18030)',
};

/** The mark before a file of UTF-8, read as Western letters or as GBK. */
const MISREAD_MARK = /^(?:ï»¿|锘)/;
const MISREAD: Sentence = {
  zh: '文件开头是 UTF-8 的标记，却按别的编码读过一次，里面的汉字也读错了；请用 UTF-8 打开原文件，另存为 CSV UTF-8',
  en: 'the file begins with the mark of UTF-8 as another encoding reads it, so its texts are wrong too; open the original as UTF-8 and save it as CSV UTF-8',
};
/** The end of a line, written out by a program, or as a sign that no spreadsheet ends a row at. */
const WRITTEN_LINE_END = /\\[rn]|<br\s*\/?>|[\u0085\u2028\u2029]/i;
const ONE_LINE: Sentence = {
  zh: '各行没有分开：行与行之间写成了 \\n、<br> 或别的换行符号（U+0085、U+2028）；应是真正的换行',
  en: 'the rows are not set apart: \\n, <br> or another sign of a line end (U+0085, U+2028) stands between them; end each row with a line break',
};

/**
 * Checks the names of the columns.
 * @param records the rows of the file, the header first
 * @returns the names of the columns where the rows below can be read, else null
 */
export function checkHeader(file: string, records: readonly (readonly string[])[], columns: Columns, problems: Problems): string[] | null {
  const before = problems.list.length;
  const header = toNames(records[0] ?? []);
  const isKnown = header.some((name) => columns.all.includes(name));
  const whole = header.some((name) => name.includes('\ufffd'))
    ? UNKNOWN_ENCODING
    : MISREAD_MARK.test(header[0] ?? '')
      ? MISREAD
      : header.length > columns.all.length && header.some((name) => WRITTEN_LINE_END.test(name))
        ? ONE_LINE
        : isKnown
          ? null
          : sayNoHeader(header, records, columns);
  if (whole !== null) {
    const { zh, en } = whole;
    problems.addBroken({ file, row: 1, column: null }, zh, en);
    return null;
  }
  const meant = checkNames(file, header, columns, problems);
  const there = header.map((name) => name.replace(/[^\w]/g, ''));
  for (const name of columns.all.filter((column) => !there.includes(column) && !columns.optional.includes(column) && !meant.has(column))) {
    problems.addBroken(
      { file, row: 1, column: name },
      '缺少这一列；没有内容也要保留表头',
      'this column is missing; keep it in the header even when it has no content',
    );
  }
  return problems.list.length === before ? header : null;
}

/** The cells of a row as names of columns are compared, without the empty ones at its end. */
function toNames(record: readonly string[]): string[] {
  const names = record.map((name) => toHalfWidth(name).toLowerCase());
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

/** Why none of the names is that of a column; null where they are merely misspelt. */
function sayNoHeader(header: readonly string[], records: readonly (readonly string[])[], { all }: Columns): Sentence | null {
  const below = records.findIndex((record) => toNames(record).filter((name) => all.includes(name)).length >= Math.min(3, all.length));
  if (below > 0)
    return {
      zh: `表头在第 ${below + 1} 行；它应是第一行，上面的行要删去`,
      en: `the header is in row ${below + 1}; it should be the first row, delete the rows above it`,
    };
  const names = { zh: all.join('、'), en: all.join(', ') };
  if (header.length === 0)
    return {
      zh: `没有表头；第一行应是列名：${names.zh}`,
      en: `there is no header; the first row should hold the names of the columns: ${names.en}`,
    };
  const words = header[0]!.split(/[^\w]+/).filter((word) => all.includes(word));
  if (header.length === 1 && words.length > 1)
    return {
      zh: '列名没有分成各格；列与列之间应是半角逗号，不要用全角逗号、竖线或空格，也不要把整行括在双引号里',
      en: 'the names of the columns stand in one cell; set them apart with commas, not with full-width commas, bars or blanks, and no quotes around the row',
    };
  if (header.some((name) => findNearest(name, all) !== null)) return null;
  return {
    zh: `第一行不是表头；第一行应是列名：${names.zh}`,
    en: `the first row is no header; it should hold the names of the columns: ${names.en}`,
  };
}

/** @returns the columns that a misspelt name stands for */
function checkNames(file: string, header: readonly string[], { all }: Columns, problems: Problems): Set<string> {
  const place = (column: string) => ({ file, row: 1, column });
  const meant = new Set<string>();
  for (const [i, name] of header.entries()) {
    const hidden = findHidden(name);
    if (hidden !== null) problems.addBroken(place(name), hidden.zh, hidden.en);
    else if (name === '') problems.addBroken(place(`#${i + 1}`), '表头有一格是空的', 'a cell of the header is empty');
    else if (header.indexOf(name) < i) problems.addBroken(place(name), '这一列在表头里出现两次', 'this column stands twice in the header');
    else if (!all.includes(name)) {
      const open = all.filter((column) => !header.includes(column));
      const near = findNearest(name, open) ?? findNearest(name, all);
      if (near !== null) meant.add(near);
      problems.addBroken(
        place(name),
        `没有这一列；${near ? `是不是 ${near}？` : `可用的列：${all.join('、')}`}`,
        `there is no such column; ${near ? `did you mean ${near}?` : `known columns: ${all.join(', ')}`}`,
      );
    }
  }
  return meant;
}
