import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findMethod, methods, regionMethods } from '../../../server/analysis/catalogue/catalogue.ts';
import { bundledCases, findDifference, runCases, runSelfTest } from '../../../server/analysis/catalogue/self-test.ts';

const FIXTURES = 'test/fixtures/methods';
const folder = mkdtempSync(join(tmpdir(), 'liantu-methods-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where the two commands stand, compiled once as users run them: started from its source each takes a second. */
const COMMANDS = 'node_modules/.cache/liantu/commands';
beforeAll(() =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: COMMANDS,
      rollupOptions: { input: { analyse: 'scripts/analyse.ts', 'verify-methods': 'scripts/verify-methods.ts' } },
    },
  }),
);

const command = (name: string, args: string[], input = '') =>
  spawnSync(process.execPath, [`${COMMANDS}/${name}.js`, ...args], { input, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });

describe('the catalogue', () => {
  it('has every method once, described in both languages', () => {
    const described = readdirSync('server/analysis', { recursive: true, encoding: 'utf8' })
      .filter((path) => /[\\/][a-z-]+-method\.ts$/.test(path))
      .map((path) => basename(path, '-method.ts'));
    expect(methods.map((m) => m.id).sort()).toEqual(described.sort());
    expect(methods.length).toBeGreaterThan(10);
    for (const method of methods) {
      for (const sentence of [method.title, method.answers, ...method.assumptions, ...method.parameters.map((p) => p.meaning)]) {
        expect(sentence.zh).toMatch(/\p{Script=Han}/u);
        expect(sentence.en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
      expect(method.parameters.length).toBeGreaterThan(0);
      expect(() => method.run({})).toThrow(/^Bad input: field \S+ is missing\.$/);
      expect(() => method.run('text')).toThrow('Bad input: the input must be an object.');
    }
  });

  it('describes the questions to a region beside them, under ids of their own', () => {
    const ids = [...methods, ...regionMethods].map((method) => method.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { title, answers, assumptions, complexity, source, parameters } of regionMethods) {
      for (const sentence of [title, answers, ...assumptions, ...parameters.map((p) => p.meaning)]) {
        expect(sentence.zh).toMatch(/\p{Script=Han}/u);
        expect(sentence.en).toMatch(/^[^\p{Script=Han}]+$/u);
      }
      expect([complexity, source].every((text) => text.length > 0)).toBe(true);
    }
  });

  it('names the methods there are when asked for one that is not', () => {
    expect(() => findMethod('magic')).toThrow(/There is no method "magic"; there are: makeable, /);
  });
});

describe('the self-test', () => {
  it.each(bundledCases.map((c) => [c.name, c] as const))('passes %s', (_, c) => {
    expect(runCases([c]).failures).toEqual([]);
  });

  it('ships the cases of the repository, all of them (npx tsx scripts/verify-methods.ts --bundle)', () => {
    const files = readdirSync(FIXTURES)
      .sort()
      .map((name) => JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as unknown);
    expect(bundledCases).toEqual(files);
  });

  it('covers every method and counts a failure', () => {
    for (const { id } of methods) expect(runSelfTest(id)).toMatchObject({ failed: 0, failures: [] });
    for (const { id } of methods) expect(runSelfTest(id).passed).toBeGreaterThan(0);
    const wrong = { method: 'uscc', name: 'wrong', tolerance: 0, input: { codes: ['1'] }, expected: { valid: [true] } };
    expect(runCases([wrong])).toEqual({ passed: 0, failed: 1, failures: ['wrong (uscc): result.valid[0] is false, expected true'] });
    expect(runCases([{ ...wrong, input: {} }]).failures).toEqual(['wrong (uscc): Bad input: field codes is missing.']);
  });

  it('compares what is expected: part of an object, all of a list, numbers near', () => {
    expect(findDifference({ a: 1, b: 2 }, { a: 1 }, 0)).toBeNull();
    expect(findDifference({ a: [1, 2] }, { a: [1] }, 0)).toBe('result.a has 2 entries, expected 1');
    expect(findDifference({}, { a: 1 }, 0)).toBe('result.a is missing, expected 1');
    expect(findDifference({ a: null }, { a: 0 }, 1)).toBe('result.a is null, expected 0');
    expect(findDifference(1_000_001, 1_000_000, 1e-6)).toBeNull();
    expect(findDifference(1e-7, 0, 1e-6)).toBeNull();
    expect(findDifference(1.1, 1, 1e-6)).toBe('result is 1.1, expected 1');
    expect(findDifference(['b', 'a'], ['a', 'b'], 0)).toBe('result[0] is "b", expected "a"');
  });
});

describe('npm run analyse', () => {
  const analyse = (args: string[], input?: string) => command('analyse', args, input);

  it('prints the raw result of a file and of standard input', () => {
    const file = join(folder, 'hhi-input');
    writeFileSync(file, '\uFEFF{"capacities":[50,30,20]}');
    const { stdout, status, stderr } = analyse(['concentration', file]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ makers: 3, topShare: 0.5 });
    expect(analyse(['uscc', '-'], '{"codes":[]}').stdout).toBe('{"valid":[]}\n');
  });

  it('ends without a word when its reader stops reading', () => {
    const file = join(folder, 'long-input');
    writeFileSync(file, JSON.stringify({ codes: Array.from({ length: 100_000 }, (_, i) => `code${i}`) }));
    const piped = `"${process.execPath}" ${COMMANDS}/analyse.js uscc "${file}" | head -c 10`;
    expect(spawnSync('sh', ['-c', piped], { encoding: 'utf8' })).toMatchObject({ stdout: '{"valid":[', stderr: '' });
  });

  it.each([
    [['magic', '-'], '{}', /^There is no method "magic"/],
    [['uscc', '-'], '{', /^"-" is no valid JSON: /],
    [['uscc', 'no-such-file'], '', /^The file "no-such-file" cannot be read \(ENOENT\)\.$/],
    [['uscc', '-'], '{"codes":[1]}', /^Bad input: field codes\[0\] must be a string\.$/],
    [['uscc'], '', /^Usage: /],
  ])('answers %j with one sentence and exit code 2', (args, input, sentence) => {
    const { stdout, stderr, status } = analyse(args, input);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr.trimEnd()).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('npm run verify:methods', () => {
  it('runs a further folder, prints one line per failure and ends with the counts', () => {
    const good = { method: 'uscc', name: 'good', tolerance: 0, input: { codes: [] }, expected: { valid: [] } };
    const more = mkdtempSync(join(folder, 'more-'));
    writeFileSync(join(more, 'good.json'), JSON.stringify(good));
    writeFileSync(join(more, 'wrong.json'), JSON.stringify({ ...good, name: 'wrong', expected: { valid: [true] } }));
    writeFileSync(join(more, 'torn.json'), '{');
    const { stdout, status } = command('verify-methods', ['--dir', more]);
    const lines = stdout.trimEnd().split('\n');
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe(`${bundledCases.length + 1} passed, 2 failed`);
    expect(lines).toHaveLength(3);
    expect(command('verify-methods', ['--dir', join(folder, 'nowhere')]).status).toBe(2);
  });
});
