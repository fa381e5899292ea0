import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SeedErrors } from '../../../server/ingest/problems/check-problems.ts';
import { parseSeedFolder } from '../../../server/ingest/seeds/parse-seeds.ts';
import { placesOf } from './tiny-seeds.ts';

const TINY = 'test/fixtures/seeds/tiny';

const made = mkdtempSync(join(tmpdir(), 'liantu-seeds-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

function copyOfTiny(): string {
  const folder = mkdtempSync(join(made, 'tiny-'));
  for (const name of readdirSync(TINY)) copyFileSync(join(TINY, name), join(folder, name));
  return folder;
}
const problemsOfFolder = (folder: string) =>
  parseSeedFolder(folder).then(
    () => [],
    (error: unknown) => {
      if (error instanceof SeedErrors) return error.problems;
      throw error;
    },
  );

describe('what lies beside the tables', () => {
  it('is passed over and named when it is no CSV, and not even named when a program left it', async () => {
    const folder = copyOfTiny();
    for (const name of [
      '说明.docx',
      'people.xlsx',
      'package.json',
      'README',
      '~$people.xlsx',
      '.~lock.people.csv#',
      '.DS_Store',
      'Thumbs.db',
      '._people.csv',
    ])
      writeFileSync(join(folder, name), 'x');
    mkdirSync(join(folder, 'old.csv'));
    const { passedOver, facts } = await parseSeedFolder(folder);
    expect(passedOver).toEqual(['README', 'old.csv', 'package.json', 'people.xlsx', '说明.docx']);
    expect(facts).toEqual((await parseSeedFolder(TINY)).facts);
  });

  it.each(['people.xlsx', 'People.XLS', 'people.csv.txt', 'people.et', 'people.numbers', 'people'])(
    'is refused when it is a table in another form, here %s, and the table itself is missing',
    async (name) => {
      const folder = copyOfTiny();
      renameSync(join(folder, 'people.csv'), join(folder, name));
      const problems = await problemsOfFolder(folder);
      expect(placesOf(problems)).toEqual([`${name}:-:-`]);
      expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringContaining('people.csv'), en: expect.stringContaining('people.csv') });
    },
  );

  it.each(['chain.json.txt', 'Chain.JSON'])('is refused when it is chain.json by another name: %s', async (name) => {
    const folder = copyOfTiny();
    renameSync(join(folder, 'chain.json'), join(folder, name));
    const problems = await problemsOfFolder(folder);
    expect([...placesOf(problems)].sort()).toEqual([`${name}:-:-`, 'chain.json:-:-'].sort());
    expect(problems.find(({ file }) => file === name)?.sentence.en).toContain('should be called chain.json');
  });

  it.each(['people (1).csv', 'people - 副本.csv', 'people_bak.csv'])('is refused when it is a copy of a table: %s', async (name) => {
    const folder = copyOfTiny();
    copyFileSync(join(folder, 'people.csv'), join(folder, name));
    const problems = await problemsOfFolder(folder);
    expect(placesOf(problems)).toEqual([`${name}:-:-`]);
    expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringContaining('副本'), en: expect.stringContaining('copy') });
  });

  it('is refused when it is a table under a name that is not quite its own', async () => {
    const folder = copyOfTiny();
    renameSync(join(folder, 'people.csv'), join(folder, 'People.CSV'));
    expect((await problemsOfFolder(folder))[0]?.sentence.en).toContain('did you mean people.csv');
  });
});
