import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemsOf, problemsOfBytes, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const tables = [...tinyTexts()]
  .filter(([name]) => name.endsWith('.csv'))
  .map(([name, text]) => {
    const lines = text.trimEnd().split('\n');
    return { name, columns: (lines[0] as string).split(','), rows: lines.length };
  });
const cellPlace = fc
  .constantFrom(...tables)
  .chain(({ name, columns, rows }) =>
    fc.record({ name: fc.constant(name), column: fc.constantFrom(...columns), row: fc.integer({ min: 2, max: rows }) }),
  );
/** Words that people and spreadsheets really put into cells, and plain noise. */
const content = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '-1',
    '1e9',
    '1.2.3',
    'NaN',
    'Infinity',
    '#REF!',
    '=1+1',
    'n/s',
    '一',
    '是',
    'constructor',
    '__proto__',
    'toString',
    'x'.repeat(10_000),
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).map((s) => s.replace(/[\n\r,"]/g, '')),
);

describe('whatever stands in a file, the answer is facts or a list of problems', () => {
  it('for any content of any cell, and every problem has both languages and a short place', () => {
    fc.assert(
      fc.property(cellPlace, content, ({ name, row, column }, value) => {
        for (const problem of problemsOf(setCell(tinyTexts(), name, row, column, value))) {
          expect(problem.sentence.zh).toMatch(/[\u4e00-\u9fff]/);
          expect(problem.sentence.en).toMatch(/[a-z]/);
          expect(problem.sentence.zh.length).toBeLessThan(600);
        }
      }),
      { numRuns: 400 },
    );
  }, 90_000);

  it('in sentences that quote no cell of ten thousand signs whole', () => {
    const value = 'x'.repeat(10_000);
    for (const { name, columns } of tables)
      for (const column of columns)
        for (const { sentence } of problemsOf(setCell(tinyTexts(), name, 2, column, value)))
          expect([name, column, sentence.zh.length < 600, sentence.en.length < 700]).toEqual([name, column, true, true]);
  });

  it('for any bytes in place of a file', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tinyTexts().keys()), fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        expect(Array.isArray(problemsOfBytes(toBytes(tinyTexts()).set(name, bytes)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('for a file that was cut off in the middle', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tinyTexts().keys()), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
        const files = toBytes(tinyTexts());
        const whole = files.get(name) as Uint8Array;
        expect(Array.isArray(problemsOfBytes(files.set(name, whole.subarray(0, Math.floor(whole.length * share)))))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
