import { describe, expect, it } from 'vitest';
import { parseSeedFiles } from '../../../server/ingest/seeds/parse-seeds.ts';
import { placesOf, problemsOf, problemsOfBytes, setCell, tinyTexts, toBytes } from './tiny-seeds.ts';

const HEADER = 'id,name_zh,name_en,titles,source,confidence,note';
const LI = 'p_li,李工,Engineer Li,工程师;院士,S1,seed,';
/** The tiny seeds with people.csv as given; p_li is named elsewhere, so he has to be among them. */
const withPeople = (...lines: string[]) => tinyTexts().set('people.csv', `${lines.join('\n')}\n`);
const withBytes = (file: string, bytes: readonly number[]) => toBytes(tinyTexts()).set(file, Uint8Array.from(bytes));
/** Letters up to U+00FF as one byte each, as Latin-1 has them. */
const latin = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, littleEndian: boolean) =>
  [...text].flatMap((sign) => {
    const [high, low] = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 255];
    return littleEndian ? [low, high] : [high, low];
  });
const people = (texts: ReadonlyMap<string, string>) => parseSeedFiles(toBytes(texts)).records.people;

describe('line ends, delimiters and quotes', () => {
  const lines = [HEADER, LI, 'p_wu,吴工,,,S1,seed,', 'p_xu,徐工,,,S1,seed,"两行\n备注"'];
  const wanted = people(withPeople(...lines));

  it.each([
    ['\r\n', '\n', '\n', '\n'],
    ['\n', '\r\n', '\r', '\n'],
    ['\r', '\r', '\r', '\r'],
    ['\r', '\n', '\r\n', ''],
  ])('reads the same whatever ends the lines: %j %j %j %j', (...ends) => {
    const text = lines.map((line, i) => line + ends[i]).join('');
    expect(people(tinyTexts().set('people.csv', text))).toEqual(wanted);
  });

  it.each([
    ['tab', '\t', ''],
    ['semicolon', ';', ''],
    ['comma, which the file names', ',', 'sep=,\r\n'],
    ['semicolon, which the file names', ';', 'sep=;\n'],
  ])('reads columns in any order, set apart by a %s', (_, sign, hint) => {
    const quoted = (cell: string) => (cell.includes(sign) || cell.includes('\n') ? `"${cell}"` : cell);
    const rows = [
      ['confidence', 'source', 'titles', 'note', 'name_en', 'name_zh', 'id'],
      ['seed', 'S1', '工程师;院士', '', 'Engineer Li, the elder', '李工', 'p_li'],
    ];
    const texts = withPeople(hint + rows.map((row) => row.map(quoted).join(sign)).join('\n'));
    expect(people(texts)).toMatchObject([{ id: 'p_li', nameEn: 'Engineer Li, the elder', titles: ['工程师', '院士'] }]);
  });

  it('finds what points nowhere in whatever delimiter the other table has', () => {
    const texts = tinyTexts();
    texts.set('project_batches.csv', texts.get('project_batches.csv')!.replaceAll(',', '\t'));
    expect(problemsOf(texts)).toEqual([]);
    expect(placesOf(problemsOf(setCell(texts, 'projects.csv', 2, 'batch', 'pj_nowhere')))).toEqual(['projects.csv:2:batch']);
  });

  it.each([
    ['is never closed', [HEADER, LI, 'p_wu,"吴工,,,S1,seed,', 'p_xu,徐工,,,S1,seed,'], 3, 'name_zh'],
    ['closes at the next quote, inside a cell', [HEADER, LI, 'p_wu,"吴工,,,S1,seed,', 'p_xu,"徐工",,,S1,seed,'], 3, 'name_zh'],
    ['stands in a cell without quotes', [HEADER, LI, 'p_wu,吴"老"工,,,S1,seed,'], 3, 'name_zh'],
    ['comes after a cell of three lines', [HEADER, `${LI}"一\n二\n三"`, 'p_wu,吴"工,,,S1,seed,'], 3, 'name_zh'],
    ['comes after blank rows', [HEADER, LI, '', ',,,,,,', 'p_wu,"吴工,,,S1,seed,'], 5, 'name_zh'],
    [
      'swallows whole rows and closes where a cell ends',
      [HEADER, `${LI}"从这里`, 'p_wu,吴工,,,S1,seed,', 'p_xu,徐工,,,S1,seed,"'],
      2,
      'note',
    ],
    ['swallows the rest of its row', [HEADER, LI, 'p_wu,吴工,"Wu,工程师,S1,seed,', 'p_xu,徐工,",,S1,seed,'], 3, 'name_en'],
  ])('names the row where a quote opens that %s', (_, text, row, column) => {
    const problems = problemsOf(withPeople(...text));
    expect(placesOf(problems)).toEqual([`people.csv:${row}:${column}`]);
    expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringContaining('双引号'), en: expect.stringContaining('double quote') });
  });

  it('leaves a remark of several lines alone', () => {
    expect(people(withPeople(HEADER, `${LI}"甲，乙, 丙\n丁, 戊"`))[0]?.evidence[0]?.basis).toBe('甲，乙, 丙\n丁, 戊');
  });

  it('refuses columns set apart by full-width commas, and a number whose comma may be a point', () => {
    expect(problemsOf(withPeople(HEADER.replaceAll(',', '，'), LI))[0]?.sentence).toMatchObject({
      zh: expect.stringContaining('全角'),
      en: expect.stringContaining('full-width'),
    });
    const production = tinyTexts().get('production.csv')!.replace('"1,200"', '1@200').replaceAll(',', ';').replace('@', ',');
    expect(placesOf(problemsOf(tinyTexts().set('production.csv', production)))).toEqual(['production.csv:2:capacity']);
  });
});

describe('one decision on the encoding', () => {
  const row = (name: number[]) => [...utf8(`${HEADER}\n${LI}\np_wu,吴工,`), ...name, ...utf8(',,S1,seed,\n')];

  it.each([
    ['before a letter', latin('Ren\u00e9e'), 4],
    ['before a comma', latin('Ren\u00e9'), 4],
    ['that is a quotation mark of Windows', [0x93, ...latin('Wu')], 1],
    ['that GB18030 would take with the next', [0xb2, 0xfd, ...latin(' Wu')], 1],
  ])('names the cell of a stray byte %s, and never takes the file for GB18030', (_, name, sign) => {
    const problems = problemsOfBytes(withBytes('people.csv', row(name)));
    expect(placesOf(problems)).toEqual(['people.csv:3:name_en']);
    expect(problems[0]?.sentence).toMatchObject({
      zh: expect.stringContaining(`第 ${sign} 个字符`),
      en: expect.stringContaining('in another encoding'),
    });
  });

  it('names the cell of a byte that does not belong into a file of GB18030', () => {
    // 李工 and 吴工, the second with half of its second character
    const text = [
      ...latin(`${HEADER}\np_li,`),
      0xc0,
      0xee,
      0xb9,
      0xa4,
      ...latin(',,,S1,seed,\np_wu,'),
      0xce,
      0xe2,
      0xb9,
      ...latin(',,,S1,seed,\n'),
    ];
    expect(placesOf(problemsOfBytes(withBytes('people.csv', text)))).toEqual(['people.csv:3:name_zh']);
  });

  it.each([
    ['Latin-1', latin(`${HEADER}\np_li,Ren\u00e9e,Ren\u00e9e Zo\u00eb,,S1,seed,\n`)],
    // 張先生 and 陳小姐, of which half the pairs have a second byte that is ASCII or a control
    [
      'Big5',
      [...latin(`${HEADER}\np_li,`), 0xb1, 0x69, 0xa5, 0xfd, 0xa5, 0xcd, 0xb3, 0xaf, 0xa4, 0x70, 0xa9, 0x6a, ...latin(',,,S1,seed,\n')],
    ],
  ])('refuses %s in words, without reading it as Chinese', (_, bytes) => {
    const problems = problemsOfBytes(withBytes('people.csv', bytes));
    expect(placesOf(problems)).toEqual(['people.csv:-:-']);
    expect(problems[0]?.sentence.zh).toContain('编码');
  });

  it.each([
    ['little-endian with a mark', [0xff, 0xfe], true],
    ['big-endian with a mark', [0xfe, 0xff], false],
    ['little-endian', [], true],
    ['big-endian', [], false],
  ])('reads UTF-16, %s', (_, mark, littleEndian) => {
    const files = withBytes('people.csv', [...mark, ...utf16(`${HEADER}\n${LI}\n`, littleEndian)]);
    expect(parseSeedFiles(files).records.people[0]?.name).toBe('李工');
  });

  it.each([
    ['a page of the web', utf8('<html><table>')],
    ['a PDF', utf8('%PDF-1.7')],
    ['a workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
  ])('says of %s under the name of a table that it is no CSV', (_, bytes) => {
    const problems = problemsOfBytes(withBytes('people.csv', bytes));
    expect(placesOf(problems)).toEqual(['people.csv:-:-']);
    expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringContaining('不是 CSV'), en: expect.stringContaining('no CSV') });
  });

  it('says of an empty file that it has no header', () => {
    expect(placesOf(problemsOf(tinyTexts().set('people.csv', '\n')))).toEqual(['people.csv:1:-']);
  });
});

describe('full-width, invisible and lost characters', () => {
  it.each([
    ['production.csv', 2, 'capacity', '１２００'],
    ['production.csv', 2, 'capacity', '１，２００．５'],
    ['production.csv', 2, 'unit', 'ｔ／ａ'],
    ['production.csv', 2, 'year', '２０２０'],
    ['production.csv', 2, 'phase', 'ｏｐｅｒａｔｉｎｇ'],
    ['production.csv', 2, 'is_aggregate', '１'],
    ['production.csv', 2, 'enterprise_id', 'ｅ＿ｓｍｅｌｔｅｒ'],
    ['sources.csv', 2, 'date', '２０２０年６月'],
    ['sources.csv', 2, 'date', '２０２０／６／２１'],
    ['enterprises.csv', 2, 'uscc', '９１３５０１００Ｍ０００１００Ｙ４３'],
    ['enterprises.csv', 3, 'listed_code', 'ＨＫ２３６２'],
    ['enterprises.csv', 2, 'source', 'Ｓ１；Ｓ２'],
    ['enterprises.csv', 2, 'confidence', 'ｃｉｔｅｄ'],
    ['regions.csv', 4, 'code', '６２０３００'],
    ['products.csv', 2, 'metals', 'Ｎｉ：０．０２'],
    ['flows.csv', 3, 'unit', 'ｔ／ｔ'],
  ])('reads in %s row %i %s the full-width %s as half-width', (file, row, column, value) => {
    const [wide, narrow] = [value, value.normalize('NFKC')].map((text) =>
      setCell(tinyTexts(), file, row, column, text.includes(',') ? `"${text}"` : text),
    );
    expect(parseSeedFiles(toBytes(wide!))).toEqual(parseSeedFiles(toBytes(narrow!)));
  });

  it('keeps a name in full-width letters as it is, and finds an id twice in whatever width', () => {
    const texts = setCell(tinyTexts(), 'enterprises.csv', 2, 'name_zh', '（华东）ＡＢＣ');
    expect(parseSeedFiles(toBytes(texts)).facts.enterprises.find(({ id }) => id === 'e_smelter')?.name).toBe('（华东）ＡＢＣ');
    expect(placesOf(problemsOf(withPeople(HEADER, LI, 'ｐ_li,吴工,,,S1,seed,')))).toEqual(['people.csv:3:id']);
  });

  it.each(['\u200b', '\u2060', '\u00ad', '\u180e', '\u202e'])(
    'names an invisible sign in a header, an id, a word and a name: %j',
    (sign) => {
      const code = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const cases = [
        withPeople(HEADER.replace('name_zh', `name${sign}_zh`), LI),
        setCell(tinyTexts(), 'production.csv', 2, 'enterprise_id', `e_sm${sign}elter`),
        setCell(tinyTexts(), 'production.csv', 2, 'phase', `oper${sign}ating`),
        setCell(tinyTexts(), 'enterprises.csv', 2, 'name_zh', `小${sign}厂`),
      ].map(problemsOf);
      for (const problems of cases) {
        expect(problems).toHaveLength(1);
        expect(problems[0]?.sentence.zh).toContain(code);
        expect(problems[0]?.sentence.en).toContain(code);
      }
    },
  );

  it('takes blanks of every width, letters with their accents apart and radicals of a PDF for what they mean', () => {
    const texts = withPeople(HEADER, 'p_li,\u3000⾦工\u00a0,Rene\u0301\u202fLi,,S1,seed,');
    expect(people(texts)).toMatchObject([{ name: '金工', nameEn: 'Ren\u00e9 Li' }]);
  });

  it.each([
    ['people.csv', 2, 'name_zh', '李?'],
    ['people.csv', 2, 'name_zh', '?工'],
    ['people.csv', 2, 'name_zh', '??'],
    ['people.csv', 2, 'name_en', 'Andr?'],
    ['people.csv', 2, 'titles', '工程?;院士'],
    ['people.csv', 2, 'name_zh', '李\ufffd'],
    ['people.csv', 2, 'name_zh', '李锟斤拷'],
    ['people.csv', 2, 'name_zh', '李\ue5e5'],
    ['people.csv', 2, 'note', '年产??万吨'],
    ['people.csv', 2, 'note', '???'],
    ['sources.csv', 2, 'title', '小铁??道'],
    ['sources.csv', 2, 'title', '小?报道'],
    ['production.csv', 2, 'status', '在?'.repeat(2) + '产'],
  ])('refuses lost characters in %s row %i %s: %s', (file, row, column, value) => {
    const problems = problemsOf(setCell(tinyTexts(), file, row, column, value));
    expect(placesOf(problems)).toEqual([`${file}:${row}:${column}`]);
    expect(problems[0]?.sentence.zh).toMatch(/丢失/);
    expect(problems[0]?.sentence.en).toMatch(/lost/);
  });

  it.each([
    ['sources.csv', 2, 'title', '镍从哪来?'],
    ['sources.csv', 2, 'url', 'https://example.org/tiny?id=1&名=2'],
    ['people.csv', 2, 'note', '是本人?待核。'],
    ['people.csv', 2, 'note', '真的？？'],
  ])('leaves a question alone in %s row %i %s: %s', (file, row, column, value) => {
    expect(problemsOf(setCell(tinyTexts(), file, row, column, value))).toEqual([]);
  });

  it.each([
    ['production.csv', 2, 'capacity', '#####', /列宽/],
    ['sources.csv', 2, 'date', '########', /列宽/],
    ['people.csv', 2, 'name_zh', '#N/A', /出错/],
    ['people.csv', 2, 'note', '#REF!', /出错/],
    ['enterprises.csv', 2, 'region', '#VALUE!', /出错/],
  ])('says of %s row %i %s that %s is what a spreadsheet leaves', (file, row, column, value, words) => {
    const problems = problemsOf(setCell(tinyTexts(), file, row, column, value));
    expect(placesOf(problems)).toEqual([`${file}:${row}:${column}`]);
    expect(problems[0]?.sentence.zh).toMatch(words);
    expect(problems[0]?.sentence.en).toMatch(/spreadsheet/);
  });
});

describe('the same thing twice', () => {
  const firm = 'e_twin,小双厂,,,enterprise,@,#,cn-620300,,,,placeholder,0,1,,S1,cited,';
  const withFirm = (uscc: string, code: string) => {
    const texts = tinyTexts();
    return texts.set('enterprises.csv', `${texts.get('enterprises.csv')!.trimEnd()}\n${firm.replace('@', uscc).replace('#', code)}\n`);
  };
  const withSource = (line: string) => {
    const texts = tinyTexts();
    return texts.set('sources.csv', `${texts.get('sources.csv')!.trimEnd()}\n${line}\n`);
  };

  it('is refused as a credit code, a listed code, an address or a title, with both rows', () => {
    const cases = [
      withFirm('91350100m000100y43', ''),
      withFirm('', '630'),
      withSource('S3,又一篇,别的报,2020,https://example.org/tiny,1,1,,'),
      withSource('S3,另一篇,小报,2021,,0,1,,'),
    ].map(problemsOf);
    expect(cases.map(placesOf)).toEqual([
      ['enterprises.csv:5:uscc'],
      ['enterprises.csv:5:listed_code'],
      ['sources.csv:6:url'],
      ['sources.csv:6:title'],
    ]);
    expect(cases.flat().map(({ sentence }) => sentence.zh.match(/第 \d 行/)?.[0])).toEqual(['第 2 行', '第 2 行', '第 2 行', '第 3 行']);
    expect(problemsOf(withSource('S3,另一篇,小报,2022,,0,1,,'))).toEqual([]);
  });

  it.each([
    ['enterprises.csv', 2, 'source', 'S1;S1'],
    ['enterprises.csv', 2, 'aliases', '小厂;小厂'],
    ['projects.csv', 2, 'owner_ids', 'e_roller;e_smelter;e_roller'],
    ['events.csv', 2, 'people', 'p_li;p_li'],
  ])('is refused in one cell: %s row %i %s %s', (file, row, column, value) => {
    const problems = problemsOf(setCell(tinyTexts(), file, row, column, value));
    expect(placesOf(problems)).toEqual([`${file}:${row}:${column}`]);
    expect(problems[0]?.sentence).toMatchObject({ zh: expect.stringContaining('两次'), en: expect.stringContaining('twice') });
  });

  it('says how the entries of a list are set apart', () => {
    expect(problemsOf(setCell(tinyTexts(), 'enterprises.csv', 2, 'source', 'S1、S2'))[0]?.sentence).toMatchObject({
      zh: expect.stringContaining('分号'),
      en: expect.stringContaining('semicolon'),
    });
  });
});
