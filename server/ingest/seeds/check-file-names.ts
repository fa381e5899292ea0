import { findNearest } from '../problems/check-nearest.ts';
import type { Problems } from '../problems/check-problems.ts';
import { CHAIN_FILE } from './parse-chain.ts';
import { TABLES } from './parse-tables.ts';

const KNOWN = [{ file: CHAIN_FILE, required: true }, ...Object.values(TABLES)];

/** Notes a problem for every required file that is missing, and for every file that no part of the seeds has. */
export function checkFileNames(names: readonly string[], problems: Problems): void {
  const known = KNOWN.map(({ file }) => file);
  for (const { file } of KNOWN.filter((one) => one.required && !names.includes(one.file))) {
    problems.addBroken({ file, row: null, column: null }, '缺少这个文件', 'this file is missing');
  }
  for (const name of names.filter((file) => !known.includes(file))) {
    const near = findNearest(
      name,
      known.filter((file) => !names.includes(file)),
    );
    problems.addBroken(
      { file: name, row: null, column: null },
      `不认识这个文件${near ? `；是不是 ${near}？` : '；'}可用：${known.join('、')}`,
      `this file is not known${near ? `; did you mean ${near}?` : ';'} known files: ${known.join(', ')}`,
    );
  }
}
