/**
 * `npm run verify:methods [-- --dir <folder>]`: runs every case that the product carries, and those in a folder of more cases.
 * `npx tsx scripts/verify-methods.ts --bundle` writes the cases of test/fixtures/methods into the product, so that it can test itself.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import bundled from '../server/analysis/catalogue/generated/self-test-cases.json';
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
  const given = dir === undefined ? [] : listCases(dir);
  for (const failures of [...bundled.map(runOne), ...given.map(runFile)]) {
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
  return runOne(raw, file);
}

function runOne(raw: unknown, place: string | number): string[] {
  const parsed = methodCaseSchema.safeParse(raw);
  if (parsed.success) return runCases([parsed.data]).failures;
  const field = parsed.error.issues[0]?.path.join('.') || '(whole)';
  return [`${place}: no case {method, name, tolerance, input, expected}: field ${field} is wrong`];
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
