import { readdirSync, readFileSync } from 'node:fs';
import { parseSeedFiles } from '../../../server/ingest/seeds/parse-seeds.ts';
import { SeedErrors, type Problem } from '../../../server/ingest/problems/check-problems.ts';

const FOLDER = 'test/fixtures/seeds/tiny';

/** The files of the tiny seed folder as text, free to change. */
export function tinyTexts(): Map<string, string> {
  return new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
}

export function toBytes(texts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
}

/** Sets one cell; `row` as a spreadsheet counts (the header is 1), the column by its name. Cells with commas are not needed here. */
export function setCell(texts: Map<string, string>, file: string, row: number, column: string, value: string): Map<string, string> {
  const lines = (texts.get(file) as string).split('\n');
  const index = (lines[0] as string).split(',').indexOf(column);
  if (index < 0) throw new Error(`no column ${column}`);
  const cells = (lines[row - 1] as string).match(/("[^"]*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''));
  cells[index] = value;
  lines[row - 1] = cells.slice(0, (lines[0] as string).split(',').length).join(',');
  return texts.set(file, lines.join('\n'));
}

/** The problems of a load as "file:row:column", or [] when it was accepted. */
export function problemsOf(texts: ReadonlyMap<string, string>): Problem[] {
  return problemsOfBytes(toBytes(texts));
}

export function problemsOfBytes(files: ReadonlyMap<string, Uint8Array>): Problem[] {
  try {
    parseSeedFiles(files);
    return [];
  } catch (error) {
    if (error instanceof SeedErrors) return [...error.problems];
    throw error;
  }
}

export function placesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ file, row, column }) => [file, row ?? '-', column ?? '-'].join(':'));
}
