import { expect, it } from 'vitest';
import { parseSeedFiles } from '../../../server/ingest/seeds/parse-seeds.ts';
import { placesOf, problemsOf, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const FILE = 'indicators.csv';
const set = (column: string, value: string, row = 3) => setCell(tinyTexts(), FILE, row, column, value);

it('reads what indicators measure and how they hang together, and does without the table', () => {
  const { records } = parseSeedFiles(toBytes(set('ties', 'growth_of:总投资；PART_OF：总投资')));
  expect(records.indicators.map(({ id, ties }) => [id, ties])).toEqual([
    ['总投资', []],
    [
      '总投资增速',
      [
        { as: 'GROWTH_OF', of: '总投资' },
        { as: 'PART_OF', of: '总投资' },
      ],
    ],
  ]);
  const without = tinyTexts();
  without.delete(FILE);
  expect(parseSeedFiles(toBytes(without)).records.indicators).toEqual([]);
});

it.each([
  ['ties', 'growth:总投资', /growth_of/],
  ['ties', 'growth_of', /growth_of/],
  ['ties', 'growth_of:总投资;growth_of:总投资', /twice/],
  ['ties', 'growth_of:总产值', /no other indicator "总产值"/],
  ['ties', 'growth_of:总投资增速', /no other indicator/],
  ['states', 'capacities', /./],
  ['metal', 'Xx', /no symbol of a known element/],
  ['indicator', '总投资', /./],
])('refuses %s "%s" at its cell', (column, value, words) => {
  const problems = problemsOf(set(column, value));
  expect(placesOf(problems)).toEqual([`${FILE}:3:${column}`]);
  expect(problems[0]!.sentence.en).toMatch(words);
  expect(problems[0]!.sentence.zh).not.toBe('');
});
