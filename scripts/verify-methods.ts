/**
 * `npm run verify:methods [-- --dir <folder>]`: runs every case in test/fixtures/methods, and in a folder of more cases.
 * `--bundle` writes the cases of the repository into the product instead, so that it can test itself.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { methodCaseSchema, runCases } from '../server/analysis/catalogue/self-test.ts';

const FIXTURES = fileURLToPath(new URL('../test/fixtures/methods', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../server/analysis/catalogue/generated/self-test-cases.json', import.meta.url));

const { dir, bundle } = readOptions();
if (bundle) {
  writeFileSync(
    BUNDLE,
    `[\n${listCases(FIXTURES)
      .map((file) => JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))))
      .join(',\n')}\n]\n`,
  );
} else {
  let passed = 0;
  let failed = 0;
  for (const file of [...listCases(FIXTURES), ...(dir === undefined ? [] : listCases(dir))]) {
    const failures = runFile(file);
    passed += failures.length === 0 ? 1 : 0;
    failed += failures.length === 0 ? 0 : 1;
    failures.forEach((line) => console.log(line));
  }
  console.log(`${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
}

function readOptions(): { dir?: string; bundle?: boolean } {
  try {
    return parseArgs({ options: { dir: { type: 'string' }, bundle: { type: 'boolean' } } }).values;
  } catch {
    return stop('Usage: npm run verify:methods [-- --dir <folder>].');
  }
}

function listCases(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return stop(`The folder "${folder}" cannot be read.`);
  }
}

/** @returns the lines that tell what is wrong, none when the case passes; a file that is no case fails too */
function runFile(file: string): string[] {
  let raw: unknown;
  try {
    raw = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return [`${file}: no valid JSON: ${error instanceof Error ? error.message.replace(/\s+/g, ' ') : ''}`];
  }
  const parsed = methodCaseSchema.safeParse(raw);
  if (!parsed.success)
    return [
      `${file}: no case {method, name, tolerance, input, expected}: field ${parsed.error.issues[0]?.path.join('.') || '(whole)'} is wrong`,
    ];
  return runCases([parsed.data]).failures;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
