import { describe, expect, it } from 'vitest';
import { placesOf, problemsOf, tinyTexts } from './tiny-seeds.ts';

const withRows = (file: string, ...rows: string[]) => {
  const texts = tinyTexts();
  return texts.set(file, `${(texts.get(file) as string).trimEnd()}\n${rows.join('\n')}\n`);
};

describe('what no single row shows', () => {
  it('refuses owners in a circle, each row of it by its number', () => {
    const chain = ['e_smelter,SUBSIDIARY_OF,e_roller,,n/s,,S1,cited,', 'e_roller,SUBSIDIARY_OF,e_park,,n/s,,S1,cited,'];
    expect(problemsOf(withRows('relations.csv', ...chain))).toEqual([]);
    expect(placesOf(problemsOf(withRows('relations.csv', ...chain, 'e_park,SUBSIDIARY_OF,e_smelter,,n/s,,S1,cited,')))).toEqual([
      'relations.csv:4:to_id',
      'relations.csv:5:to_id',
      'relations.csv:6:to_id',
    ]);
  });

  it.each([
    ['parts', 'e_smelter,PART_OF,e_roller', 'e_roller,PART_OF,e_smelter', /own each other/],
    ['parents', 'e_smelter,PARENT_OF,e_roller', 'e_roller,PARENT_OF,e_smelter', /own each other/],
    ['kinds mixed', 'e_smelter,PARENT_OF,e_roller', 'e_smelter,PART_OF,e_roller', /own each other/],
    ['places', 'e_smelter,LOCATED_IN,e_roller', 'e_roller,RESIDENT_IN,e_smelter', /inside each other/],
  ])('refuses a circle of %s', (_, one, other, sentence) => {
    const problems = problemsOf(withRows('relations.csv', `${one},,n/s,,S1,cited,`, `${other},,n/s,,S1,cited,`));
    expect(placesOf(problems)).toEqual(['relations.csv:4:to_id', 'relations.csv:5:to_id']);
    expect(problems.every((problem) => sentence.test(problem.sentence.en))).toBe(true);
  });

  it('takes one ownership from one end only, and a part that is a subsidiary too for both', () => {
    const [own, parent, part] = ['e_smelter,SUBSIDIARY_OF,e_roller', 'e_roller,PARENT_OF,e_smelter', 'e_smelter,PART_OF,e_roller'].map(
      (row) => `${row},,n/s,,S1,cited,`,
    ) as [string, string, string];
    const problems = problemsOf(withRows('relations.csv', own, parent));
    expect(placesOf(problems)).toEqual(['relations.csv:5:kind']);
    expect(problems[0]?.sentence.zh).toContain('第 4 行');
    expect(problemsOf(withRows('relations.csv', own, part))).toEqual([]);
  });

  it('refuses an id that two tables use, but lets a park be region and enterprise', () => {
    const columns = (tinyTexts().get('sources.csv') as string).split('\n')[0]?.split(',') ?? [];
    const texts = withRows(
      'sources.csv',
      columns.map((name) => ({ id: 'metal', title: 'Another', link_ok: '0', citation: '1' })[name] ?? '').join(','),
    );
    const problems = problemsOf(texts);
    expect(placesOf(problems)).toEqual(['products.csv:4:id']);
    expect(problems[0]?.sentence).toMatchObject({
      zh: expect.stringContaining('sources.csv 第 6 行'),
      en: expect.stringContaining('sources.csv row 6'),
    });
  });

  it('refuses an absence where production.csv has a maker inside the region', () => {
    const [problem, ...others] = problemsOf(withRows('absences.csv', 'metal,cn-620300,2021-03,S2,cited,'));
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'absences.csv', row: 3, column: 'product_id' });
    expect(problem?.sentence.zh).toContain('production.csv 第 2 行');
    expect(problem?.sentence.en).toContain('production.csv row 2 has e_smelter making it there');
  });
});
