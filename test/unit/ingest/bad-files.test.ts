import { describe, expect, it } from 'vitest';
import { SeedErrors } from '../../../server/ingest/problems/check-problems.ts';
import { parseSeeds } from '../../../server/ingest/seeds/parse-seeds.ts';
import { TABLES } from '../../../server/ingest/seeds/parse-tables.ts';
import { placesOf, problemsOf, problemsOfBytes, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const edit = (file: string, change: (text: string) => string) => {
  const texts = tinyTexts();
  return texts.set(file, change(texts.get(file) as string));
};
const withRow = (file: string, row: string) => edit(file, (text) => `${text.trimEnd()}\n${row}\n`);

describe('a bad file or table is refused with its place', () => {
  it('names a missing file and a file that it does not know', () => {
    const texts = tinyTexts();
    texts.set('product.csv', texts.get('products.csv') as string);
    texts.delete('products.csv');
    const problems = problemsOf(texts);
    expect(placesOf(problems).sort()).toEqual(['product.csv:-:-', 'products.csv:-:-']);
    expect(problems.find((p) => p.file === 'product.csv')?.sentence.en).toContain('did you mean products.csv');
  });

  it('speaks of a broken table alone, not of the rows that then look unknown', () => {
    const surplus = problemsOf(edit('products.csv', (text) => text.replace(/^(.*\n.*)\n/, '$1,x,y\n')));
    expect(placesOf(surplus)).toEqual(['products.csv:2:-']);
    const texts = tinyTexts();
    texts.delete('products.csv');
    expect(placesOf(problemsOf(texts))).toEqual(['products.csv:-:-']);
    expect(new SeedErrors(surplus).sentence.zh).toContain('才能检查其余内容');
  });

  it('says of what is no text that it is none: a NUL character by its row, bytes with NUL, a workbook', () => {
    const inText = problemsOf(edit('products.csv', (text) => text.replace('\n', '\n\0')));
    const others = [Uint8Array.of(0xff, 0x00, 0xff, 0xff), Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0xff)].flatMap((bytes) =>
      problemsOfBytes(toBytes(tinyTexts()).set('products.csv', bytes)),
    );
    expect(placesOf([...inText, ...others])).toEqual(['products.csv:2:-', 'products.csv:-:-', 'products.csv:-:-']);
    expect(inText[0]?.sentence).toMatchObject({ zh: expect.stringContaining('NUL'), en: expect.stringContaining('is no text') });
    expect(others.map(({ sentence }) => sentence.en)).toEqual([
      expect.stringContaining('is no text'),
      expect.stringContaining('is a workbook'),
    ]);
  });

  it('says of chain.json what each member should be, without words of its parser', () => {
    const sentences = problemsOf(edit('chain.json', () => '{"name_zh": 3, "stages": [1], "extra": true}')).map(
      ({ column, sentence }) => `${column} ${sentence.en}`,
    );
    expect(sentences).toEqual(
      expect.arrayContaining([
        'id should be an id of small letters, digits, - and _, for example ni-cu-co',
        'stages.0 should be an object with the members index or id, name_zh, name_en',
        'null has the unknown extra; remove or correct it',
      ]),
    );
    expect(sentences.join()).not.toMatch(/Invalid|expected|received/);
  });

  it('does without every table that is not required', () => {
    const texts = tinyTexts();
    for (const { file } of Object.values(TABLES).filter(({ required }) => !required)) expect(texts.delete(file)).toBe(true);
    expect(problemsOf(texts)).toEqual([]);
  });

  it('names a missing column', () => {
    const problems = problemsOf(
      edit('products.csv', (text) =>
        text
          .split('\n')
          .map((line) => line.split(',').slice(0, -1).join(','))
          .join('\n'),
      ),
    );
    expect(placesOf(problems)).toContain('products.csv:1:note');
  });

  it('names an unknown column and the one that is meant', () => {
    const problems = problemsOf(edit('production.csv', (text) => text.replace('capacity', 'capasity')));
    expect(placesOf(problems)).toEqual(['production.csv:1:capasity']);
    expect(problems[0]?.sentence).toMatchObject({
      zh: expect.stringContaining('是不是 capacity'),
      en: expect.stringContaining('did you mean capacity'),
    });
  });

  it('names a column that stands twice and a header cell that is empty', () => {
    expect(placesOf(problemsOf(edit('processes.csv', (text) => text.replace('note', 'source'))))).toContain('processes.csv:1:source');
    expect(placesOf(problemsOf(edit('processes.csv', (text) => text.replace('confidence', ''))))).toContain('processes.csv:1:#7');
  });

  it('refuses a row with more cells than the header, and a quote that is not closed', () => {
    expect(placesOf(problemsOf(withRow('consumption.csv', 'e_roller,acid,,,S1,cited,a,b')))).toEqual(['consumption.csv:3:-']);
    expect(problemsOf(withRow('consumption.csv', 'e_roller,acid,,,S1,cited,"a'))[0]).toMatchObject({
      file: 'consumption.csv',
      sentence: { en: expect.stringContaining('quote') },
    });
  });

  it('refuses a repeated id and a repeated fact, and names the first row', () => {
    const product = problemsOf(withRow('products.csv', 'ore,又一种矿,,,0,metal,,t,,,,,,,0,,,S1,cited,'));
    expect(placesOf(product)).toEqual(['products.csv:9:id']);
    expect(product[0]?.sentence.zh).toContain('第 2 行');
    expect(placesOf(problemsOf(withRow('production.csv', 'e_smelter,metal,operating,,,,,0,S1,cited,')))).toEqual([
      'production.csv:5:product_id',
    ]);
    expect(placesOf(problemsOf(withRow('consumption.csv', 'e_roller,metal,,,S2,cited,')))).toEqual(['consumption.csv:3:product_id']);
    expect(placesOf(problemsOf(withRow('relations.csv', 'e_smelter,SUPPLIES,e_roller,metal,2021,,S2,cited,')))).toEqual([
      'relations.csv:4:to_id',
    ]);
    expect(placesOf(problemsOf(withRow('flows.csv', 'smelt,input,ore,1,,t/t,,main,0,S1,cited,')))).toEqual(['flows.csv:10:product_id']);
  });

  it('lets one enterprise make one product in two phases', () => {
    expect(problemsOf(withRow('production.csv', 'e_smelter,metal,planned,,,,,0,S1,cited,'))).toEqual([]);
  });

  it('refuses circles of regions and of classes', () => {
    const regions = setCell(setCell(tinyTexts(), 'regions.csv', 3, 'parent', 'cn-620300'), 'regions.csv', 4, 'parent', 'cn-62');
    expect(problemsOf(regions).find((p) => p.column === 'parent')).toMatchObject({
      file: 'regions.csv',
      row: 3,
      sentence: { en: expect.stringContaining('circle') },
    });
    const classes = withRow('products.csv', 'cls_top,总,,,1,metal,,t,,,,,,,1,total,cls_metal,S1,cited,');
    expect(placesOf(problemsOf(setCell(classes, 'products.csv', 8, 'parent_class', 'cls_top')))).toEqual(['products.csv:8:parent_class']);
    expect(placesOf(problemsOf(setCell(tinyTexts(), 'products.csv', 8, 'parent_class', 'cls_metal')))).toEqual([
      'products.csv:8:parent_class',
    ]);
  });

  it('wants exactly one main output for a process', () => {
    expect(placesOf(problemsOf(setCell(tinyTexts(), 'flows.csv', 2, 'role', 'byproduct')))).toEqual(['processes.csv:2:id']);
    expect(placesOf(problemsOf(setCell(setCell(tinyTexts(), 'flows.csv', 5, 'role', 'output'), 'flows.csv', 5, 'quantity', '1')))).toEqual([
      'flows.csv:5:role',
    ]);
  });

  it('refuses a chain.json that is no JSON, has gaps in its stages, a segment twice or an unknown region', () => {
    expect(placesOf(problemsOf(edit('chain.json', (text) => text.replace('{', ''))))[0]).toBe('chain.json:-:-');
    expect(placesOf(problemsOf(edit('chain.json', (text) => text.replace('"index": 1', '"index": 3'))))).toContain(
      'chain.json:-:stages.1.index',
    );
    expect(placesOf(problemsOf(edit('chain.json', (text) => text.replace('"chemical"', '"metal"'))))).toContain('chain.json:-:segments');
    expect(placesOf(problemsOf(edit('chain.json', (text) => text.replace('cn-620300', 'cn-1'))))).toEqual(['chain.json:-:region']);
    expect(placesOf(problemsOf(edit('chain.json', (text) => text.replace('"name_zh": "小链",', ''))))).toContain('chain.json:-:name_zh');
  });

  it('refuses bytes that are no known encoding', () => {
    const files = toBytes(tinyTexts()).set('relations.csv', Uint8Array.of(0xef, 0xbb, 0xbf, 0x66, 0xff, 0x0a));
    expect(problemsOfBytes(files)).toHaveLength(1);
    expect(problemsOfBytes(files)[0]).toMatchObject({
      file: 'relations.csv',
      sentence: { zh: expect.stringContaining('编码'), en: expect.stringContaining('encoding') },
    });
  });

  it('says everything that is wrong at once, shows twenty and counts the rest', async () => {
    let texts = tinyTexts();
    for (let i = 0; i < 25; i++) texts = texts.set('consumption.csv', `${texts.get('consumption.csv')}e_none${i},metal,,,S1,cited,\n`);
    setCell(texts, 'products.csv', 2, 'stage', 'x');
    const problems = problemsOf(texts);
    expect(problems).toHaveLength(26);
    const { sentence } = new SeedErrors(problems);
    expect(sentence.zh.split('\n')).toHaveLength(22);
    expect(sentence.zh).toContain('数据有 26 处问题');
    expect(sentence.zh).toContain('另有 6 处');
    expect(sentence.en).toContain('6 more');
    await expect(parseSeeds('no/such/folder')).rejects.toThrow(/cannot be opened/);
  });
});
