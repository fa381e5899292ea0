import { findNearest } from '../problems/check-nearest.ts';
import { toShort, type Problems } from '../problems/check-problems.ts';
import { CHAIN_FILE } from './parse-chain.ts';
import { TABLES } from './parse-tables.ts';

const KNOWN = [{ file: CHAIN_FILE, required: true }, ...Object.values(TABLES)];

/**
 * Notes a problem for every required file that is missing and every table that no part of the seeds has. Of the `others` beside the tables
 * only one that holds a missing table in another form is a problem: without a word its content would be lost.
 */
export function checkFileNames(names: readonly string[], others: readonly string[], problems: Problems): void {
  const known = KNOWN.map(({ file }) => file);
  const missing = known.filter((file) => !names.includes(file));
  const inOtherForm = new Map(others.map((name) => [missing.find((file) => stemOf(file) === stemOf(name)), name]));
  for (const [file, name] of inOtherForm) {
    if (file === undefined) continue;
    problems.addBroken(
      { file: name, row: null, column: null },
      file === CHAIN_FILE
        ? `没有读；这个文件应叫 ${file}`
        : `不是 CSV，没有读；请在表格软件里另存为 ${file}（CSV UTF-8），或移出这个文件夹`,
      file === CHAIN_FILE
        ? `was not read; this file should be called ${file}`
        : `is no CSV and was not read; save it in a spreadsheet as ${file} (CSV UTF-8), or move it out of the folder`,
    );
  }
  for (const { file } of KNOWN.filter((one) => one.required && missing.includes(one.file))) {
    problems.addBroken({ file, row: null, column: null }, '缺少这个文件', 'this file is missing');
  }
  for (const name of names.filter((file) => !known.includes(file))) {
    const near = missing.find((file) => stemOf(file) === stemOf(name)) ?? findNearest(name, missing);
    const copied = known.find((file) => stemOf(file) === stemOf(name) && names.includes(file));
    if (copied !== undefined)
      problems.addBroken(
        { file: name, row: null, column: null },
        `像是 ${copied} 的副本，没有读；请移出这个文件夹`,
        `looks like a copy of ${copied} and was not read; move it out of the folder`,
      );
    else
      problems.addBroken(
        { file: name, row: null, column: null },
        `不认识这个文件${near ? `；是不是 ${near}？` : '；'}可用：${known.join('、')}`,
        `this file is not known${near ? `; did you mean ${near}?` : ';'} known files: ${known.join(', ')}`,
      );
  }
}

/** "people" of people.csv, People.xlsx, people.csv.txt, "people (1).csv" and "people - 副本.csv". */
function stemOf(name: string): string {
  return toShort(name)
    .toLowerCase()
    .replace(/(\.[a-z0-9]{1,8})+$/, '')
    .replace(/\s*(\(\d+\)|（\d+）|-\s*(副本|copy|复制)|_(副本|copy|bak|backup))$/, '')
    .trim();
}
