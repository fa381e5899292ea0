import { describe, expect, it } from 'vitest';
import { parseSeedFiles } from '../../../server/ingest/seeds/parse-seeds.ts';
import { placesOf, problemsOf, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const HEADER = 'id,name_zh,name_en,titles,source,confidence,note';
const LI = 'p_li,李工,Engineer Li,工程师;院士,S1,seed,';
const withBytes = (file: string, bytes: readonly number[]) => toBytes(tinyTexts()).set(file, Uint8Array.from(bytes));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];

describe('one sentence for one mistake', () => {
  const rows = (text: string) => problemsOf(tinyTexts().set('people.csv', text));
  const two = `${LI}\np_wu,吴工,,,S1,seed,\n`;

  it.each([
    ['a title above the header', `人物表,,,,,,\n${HEADER}\n${two}`, 'people.csv:1:-', /表头在第 2 行/, /header is in row 2/],
    ['a blank row above the header', `\n${HEADER}\n${two}`, 'people.csv:1:-', /表头在第 2 行/, /header is in row 2/],
    ['a remark above the header', `# 注\n\n${HEADER}\n${two}`, 'people.csv:1:-', /表头在第 3 行/, /header is in row 3/],
    ['no header', two, 'people.csv:1:-', /第一行不是表头.*name_zh/, /no header.*name_zh/],
    ['a header in Chinese', `编号,中文名,英文名,职务,来源,可信度,备注\n${two}`, 'people.csv:1:-', /第一行不是表头/, /no header/],
    ['bars', `${HEADER}\n${two}`.replaceAll(',', '|'), 'people.csv:1:-', /半角逗号/, /commas/],
    ['quotes around whole rows, the header too', `"${HEADER}"\n"${LI}"\n`, 'people.csv:1:-', /整行括在双引号/, /quotes around the row/],
    ['quotes around a whole row', `${HEADER}\n"${LI}"\n`, 'people.csv:2:-', /整行括在了双引号/, /whole row stands in quotes/],
    ['the header once more', `${HEADER}\n${two}${HEADER}\n`, 'people.csv:4:-', /又是表头/, /header once more/],
    ['a row set apart by semicolons', `${HEADER}\n${two}p_x;徐;;;S1;seed;\n`, 'people.csv:4:-', /分号.*半角逗号/, /semicolons.*commas/],
    ['a row set apart by tabs', `${HEADER}\n${two}p_x\t徐\t\t\tS1\tseed\t\n`, 'people.csv:4:-', /制表符/, /tabs/],
    ['a row with full-width commas', `${HEADER}\n${two}p_x，徐，，，S1，seed，\n`, 'people.csv:4:-', /全角逗号/, /full-width/],
    ['commas below semicolons', `${HEADER.replaceAll(',', ';')}\n${LI}\n`, 'people.csv:2:-', /半角逗号.*分号/, /commas.*semicolons/],
    ['a comma in a text, nothing at the end', `${HEADER}\n${two}p_x,徐,Xu, Mr,,S1,seed,\n`, 'people.csv:4:-', /多 1 格/, /1 more cells/],
    [
      'a misspelt column',
      `${HEADER.replace('name_zh', 'name-zh')}\n${two}`,
      'people.csv:1:name-zh',
      /是不是 name_zh/,
      /did you mean name_zh/,
    ],
    [
      'letters of UTF-8 read as Western ones',
      `${HEADER}\n${LI}\np_x,å¾\u0090å·¥,,,S1,seed,\n`,
      'people.csv:3:name_zh',
      /U\+0090/,
      /U\+0090/,
    ],
    ['the same with a name that lost a byte', `${HEADER}\n${LI}\np_x,å´å·¥,,,S1,seed,\n`, 'people.csv:3:name_zh', /别的编码/, /encoding/],
    ['the same with the name it was', `${HEADER}\n${LI}\np_x,æŽå·¥ ç¨‹,,,S1,seed,\n`, 'people.csv:3:name_zh', /别的编码/, /encoding/],
    ['a name from a page of the web', `${HEADER}\n${LI}\np_x,徐&nbsp;工,,,S1,seed,\n`, 'people.csv:3:name_zh', /&nbsp;/, /&nbsp;/],
    ['a word for nothing', `${HEADER}\n${LI}\np_x,徐,NULL,,S1,seed,\n`, 'people.csv:3:name_en', /留空/, /leave the cell empty/],
    ['full-width question marks for a name', `${HEADER}\n${LI}\np_x,？？,,,S1,seed,\n`, 'people.csv:3:name_zh', /丢失/, /lost/],
    ['a name that nobody sees', `${HEADER}\n${LI}\np_x,\u2800,,,S1,seed,\n`, 'people.csv:3:name_zh', /看不见/, /nobody sees/],
  ])('of %s', (_, text, place, zh, en) => {
    const problems = rows(text);
    expect(placesOf(problems)).toEqual([place]);
    expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringMatching(zh), en: expect.stringMatching(en) });
  });

  it.each([
    ['capital letters in the header', `${HEADER.toUpperCase()}\n${two}`],
    ['the sign that ends a file of DOS', `${HEADER}\n${two}\u001a`],
    ['separators at the end of every row', `${HEADER}\n${two.replaceAll('\n', ',,\n')}`],
    ['names with accents, an ampersand and a semicolon beside it', `${HEADER}\n${two}p_x,徐,René & Zoë,R&D;P&ID,S1,seed,\n`],
  ])('and none of %s', (_, text) => {
    expect(rows(text)).toEqual([]);
  });

  it('reads GB18030 also where a name holds nothing but rare characters', () => {
    // 喆 is a pair that begins below A1, 𠀀 has four bytes
    for (const name of [
      [0x86, 0xb4],
      [0x95, 0x32, 0x82, 0x36],
    ]) {
      const bytes = [...utf8(`${HEADER}\np_li,`), ...name, ...utf8(',,,S1,seed,\n')];
      expect(parseSeedFiles(withBytes('people.csv', bytes)).records.people[0]?.name).toMatch(/^(喆|𠀀)$/u);
    }
  });

  it.each([
    ['enterprises.csv', 2, 'uscc', '9.13501E+17', /科学记数|当成了数/],
    ['enterprises.csv', 2, 'listed_code', '6.00456E+05', /当成了数/],
    ['enterprises.csv', 2, 'listed_code', '600456.SH', /应写成 600456/],
    ['enterprises.csv', 2, 'listed_code', 'sh600456', /应写成 600456/],
    ['enterprises.csv', 2, 'listed_code', '2362.HK', /应写成 HK2362/],
    ['enterprises.csv', 2, 'listed_code', '0', /不是证券代码/],
  ])('says how the code is to be written: %s %i %s %s', (file, row, column, value, words) => {
    const problems = problemsOf(setCell(tinyTexts(), file, row, column, value));
    expect(placesOf(problems)).toEqual([`${file}:${row}:${column}`]);
    expect(problems[0]?.sentence.zh).toMatch(words);
  });

  it.each(['https://example.org/tiny/', 'http://www.example.org/tiny', 'https://example.org/tiny#3'])(
    'knows one page by another way to write its address: %s',
    (url) => {
      const texts = setCell(setCell(tinyTexts(), 'sources.csv', 3, 'url', url), 'sources.csv', 3, 'link_ok', '1');
      expect(placesOf(problemsOf(texts))).toEqual(['sources.csv:3:url']);
    },
  );

  it('knows a source that stands twice, once without its address', () => {
    const texts = setCell(setCell(tinyTexts(), 'sources.csv', 3, 'title', '小链报道'), 'sources.csv', 3, 'date', '2020-06-21');
    expect(placesOf(problemsOf(texts))).toEqual(['sources.csv:3:title']);
  });

  it.each(["'2020-06-21", '2020 年 6 月 21 日'])('reads the date %s', (value) => {
    const { facts } = parseSeedFiles(toBytes(setCell(tinyTexts(), 'sources.csv', 2, 'date', value)));
    expect(facts.sources[0]?.date).toBe('2020-06-21');
  });
});
