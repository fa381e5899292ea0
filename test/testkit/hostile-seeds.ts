import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { MOST_CHARACTERS } from '../../server/ingest/problems/check-text.ts';

const FROM = 'test/fixtures/seeds/tiny';

/** What each column is filled up with: Chinese breaks anywhere, a Latin word nowhere. Columns that are not named stay as they are. */
const FILLERS: Readonly<Record<string, string>> = {
  name_zh: '镍',
  name_en: 'W',
  slogan_zh: '口',
  slogan_en: 'W',
  titles: '总',
  title: '题',
  publisher: 'M',
  branch: '支',
  subject: '项',
  indicator: '标',
  status: 'S',
  stage_words: '开',
  case_owner: 'O',
  raw: '亿',
  settled_by: '查',
  answered_by: 'g',
  note: 'N',
  basis: '据',
};

/**
 * A folder of seeds made of the tiny ones, in which every name is as long as a name may be and has no place to break a line.
 * @returns its path; the caller removes it
 */
export function writeHostileSeeds(): string {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-hostile-'));
  for (const file of readdirSync(FROM)) {
    const text = readFileSync(join(FROM, file), 'utf8');
    writeFileSync(join(folder, file), file.endsWith('.json') ? toHostileChain(text) : toHostileTable(text));
  }
  return folder;
}

function toHostileTable(text: string): string {
  const [header = [], ...rows] = parse(text) as string[][];
  const idAt = Math.max(0, header.indexOf('id'));
  const hostile = rows.map((row) =>
    row.map((cell, at) => (isWordOfALaw(header[at], header) ? cell : fill(cell, header[at] ?? '', `${row[idAt]}`))),
  );
  return [header, ...hostile].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
}

/**
 * What a rule is held against is one of a few words, while what answers a passage is free text; and an indicator is named by the ties of
 * others, while a claim may be of any.
 */
function isWordOfALaw(column: string | undefined, header: readonly string[]): boolean {
  return (column === 'answered_by' && header.includes('slogan_zh')) || (column === 'indicator' && header.includes('ties'));
}

function toHostileChain(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (typeof value === 'string' ? fill(value, key, value) : value));
}

/** A park has one name in two tables: what a name begins with is its id. */
function fill(cell: string, column: string, id: string): string {
  const filler = FILLERS[column];
  return filler === undefined ? cell : `${id}${column}`.replaceAll(/\W|_/g, '').padEnd(MOST_CHARACTERS.name, filler);
}
