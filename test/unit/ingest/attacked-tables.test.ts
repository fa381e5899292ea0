/** Tables as an attacker, an old program or a tired clerk leaves them: what is lost or may be two is refused in words, the rest is read. */
import { describe, expect, it } from 'vitest';
import { readMisread } from '../../../server/ingest/problems/read-misread.ts';
import { placesOf, problemsOf, setCell, tinyTexts } from './tiny-seeds.ts';

const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(new TextEncoder().encode(text));
const set = (file: string, row: number, column: string, value: string) => problemsOf(setCell(tinyTexts(), file, row, column, value));
const named = (value: string) => set('people.csv', 2, 'name_zh', value);

describe('text of UTF-8 that was read in another encoding', () => {
  const WORDS = ['吴工', '李工', '金川集团', '（华东）', '一', '小铁厂', 'Ni-Cu 厂', '甘肃化学有限公司', '镍钴铜', '工程师'];
  it.each(
    ['gb18030', 'shift_jis', 'windows-1251', 'macintosh'].flatMap((encoding) => WORDS.slice(0, 8).map((word) => [encoding, word] as const)),
  )('is refused as a name: %s %s', (encoding, word) => {
    const problems = named(misread(word, encoding));
    expect(placesOf(problems)).toEqual(['people.csv:2:name_zh']);
    expect(problems[0]!.sentence.zh).toMatch(/编码|丢失|看不见/);
  });

  it('is named with what it was', () => {
    expect(named('鍚村伐')[0]!.sentence).toMatchObject({ zh: expect.stringContaining('吴工'), en: expect.stringContaining('吴工') });
    expect(readMisread(`${misread('李工程师，院士', 'gb18030').replace('\ufffd', '?')}`)).toBe('李工程师，院');
    expect(set('people.csv', 2, 'note', '骞翠骇10涓囧惃')).toHaveLength(1);
  });

  it.each([
    ['shift_jis', '煜门'],
    ['euc-kr', '顡表'],
    ['big5', '碫骧'],
    ['euc-jp', '尧买'],
    ['euc-jp', '伹叻鸨'],
    ['euc-jp', '福綷褲'],
    ['shift_jis', '帜呞睁璚'],
  ])('is refused where nothing but characters came of it, signs that a table has twice too: %s %s', (encoding, word) => {
    expect(misread(word, encoding)).not.toMatch(/[\uff61-\uff9f\p{Script=Hangul}]/u);
    expect(placesOf(named(misread(word, encoding)))).toEqual(['people.csv:2:name_zh']);
  });

  it.each([
    ...WORDS,
    '联通',
    '联想',
    '瓷砖',
    '瓣膜',
    '甯',
    '鑫',
    '闫',
    '镍钴',
    '宸宇科技',
    '骏捷',
    '旸谷',
    '喆',
    '堃',
    'Café Zoë',
    'Ковдор',
    '한화',
    'ﾆｯｹﾙ',
  ])('is not taken for one that is right: %s', (word) => {
    expect(readMisread(word)).toBeNull();
  });
});

describe('what programs, mails and pages write for characters', () => {
  it.each([
    ...['+VDRd5Q-', '&VDRd5Q-', 'a +VDRd5Q- b', '+T1xOGg-'],
    ...[
      '\\u5434\\u5de5',
      '\\xe5\\x90\\xb4',
      '%E5%90%B4%E5%B7%A5',
      '=?UTF-8?B?5ZC05bel?=',
      '=E5=90=B4=E5=B7=A5',
      '&#21556;&#24037;',
      '&nbsp;',
    ],
    ...['<b>吴工</b>', '吴工<br>', '<p>', '吴<sup>2</sup>', '<span class="a">吴</span>'],
    ...['[object Object]', 'undefined', 'NaN', 'None', 'NULL', 'N/A', 'n/a', '无', '暂无', '同上', '〃', '待补', 'TODO', 'TBD', 'xxx'],
    ...['-', '--', '—', '——', '/', '.', '。', '…?'],
  ])('is no name: %s', (value) => {
    expect(placesOf(named(value))).toEqual(['people.csv:2:name_zh']);
  });

  it.each([
    'R&D',
    'P&ID-2',
    'A+B-C',
    '5+3-2',
    'x < y',
    'C:\\users',
    '100%',
    'https://a.org/%E9%87%91',
    'Na+ / Cl-',
    'NaCl',
    '无锡厂',
    '暂无定名工程',
  ])('but in a remark this is: %s', (value) => {
    expect(set('people.csv', 2, 'note', value)).toEqual([]);
  });
});

describe('signs that nobody sees, that end lines, or that stand upon others', () => {
  const SIGNS =
    '2028 2029 85 b c 1c 1d 1e 1f 7 1b 7f 9b feff 2060 34f 3164 ffa0 2800 ad 180e fff9 fffb fffc ffff e000 202e 2066 61c 200e 2062 17b4 200b 20dd 20e3 301';
  it.each(SIGNS.split(' '))('is named inside a name, an id and a remark: U+%s', (code) => {
    const sign = String.fromCodePoint(Number.parseInt(code, 16));
    for (const [column, value] of [
      ['name_zh', `吴${sign}工`],
      ['id', `p_${sign}li`],
      ['note', `吴${sign}工`],
    ] as const) {
      const own = set('people.csv', 2, column, value).filter((problem) => placesOf([problem])[0] === `people.csv:2:${column}`);
      expect(own.map(({ sentence }) => sentence.en)).toEqual([expect.stringMatching(/U\+|no id/)]);
    }
  });

  it('at the ends of a cell blanks of any kind mean nothing', () => {
    for (const sign of ['\u2028', '\u2029', '\u000b', '\u000c', '\ufeff', '\u3000', '\u00a0', '\u2003']) {
      expect(named(`${sign}吴工${sign}`)).toEqual([]);
      expect(set('production.csv', 2, 'capacity', `${sign}12`)).toEqual([]);
    }
  });
});

describe('dates that are none, or may be two', () => {
  const WRONG = [
    ...['0000', '9999', '3020', '1799', '2020-00', '2020-13', '2020-6-31', '2020-02-30', '2019-02-29', '2020-O6', '2O20', '-2020', '2020-'],
    ...['1/2/2020', '1.2.20', '20-1-2', '06/21/20', '2020.1', '44003', '44003.5', '202006', '200621', '1592697600', '21-Jun', '6月21日'],
    ...[
      '2020H1',
      'FY2020',
      '2020年上半年',
      '2020年初',
      '约2020',
      '近年',
      '民国109年',
      '二〇二〇年',
      '2020-W25',
      '2020-173',
      '至今',
      '长期',
    ],
    ...[
      '2020-06-23/21',
      '2020-06-21/2020-06-21',
      '2018-2020',
      '2020-06-21,2020-07-01',
      '2020;2021',
      '2020\\6\\21',
      '2020_06_21',
      '2020-06-21 12:30',
    ],
  ];
  it.each(WRONG)('is refused: %s', (value) => {
    expect(placesOf(set('sources.csv', 3, 'date', value.includes(',') ? `"${value}"` : value))).toEqual(['sources.csv:3:date']);
  });

  it.each([
    '2020/6',
    '2020.06',
    '2020.10',
    '13/2/2020',
    '2/13/2020',
    '20200621',
    '2020-06-21T00:00:00Z',
    'June 2020',
    '21 June 2020',
    'Jun-20',
    '２０２０',
    '1999年',
    '2024-2-29',
    '1881',
    'n/s',
  ])('is read: %s', (value) => {
    expect(set('sources.csv', 3, 'date', value)).toEqual([]);
  });
});

describe('codes', () => {
  it.each([
    ...[
      '600,456',
      '1.0',
      '000000',
      '0',
      '999999',
      '123456',
      '777777',
      '2362',
      '02362',
      '12345',
      '600456.SH',
      'SH600456',
      'SH:600456',
      '300750.SZ',
    ],
    ...[
      '835185.BJ',
      '0700.HK',
      '700.HK',
      'NYSE:VALE',
      'VALE.N',
      '*ST1234',
      'ST宝钛',
      '宝钛股份',
      '600456;2362',
      '600456、2362',
      '600456/2362',
    ],
    ...['六〇〇四五六', '600456(A)', '6.00456E+05', '60045', '6004567', '510050', '无'],
  ])('of a share, not so: %s', (value) => {
    const places = placesOf(set('enterprises.csv', 2, 'listed_code', value.includes(',') ? `"${value}"` : value));
    expect(places).toEqual(['enterprises.csv:2:listed_code']);
  });

  it('says which two a code of four digits may be, and takes one code in two spellings for one', () => {
    expect(set('enterprises.csv', 2, 'listed_code', '2362')[0]!.sentence.zh).toMatch(/002362.*HK2362/);
    for (const twice of ['HK2362', 'HK02362', 'hk2362', 'ＨＫ２３６２']) {
      const texts = setCell(
        setCell(tinyTexts(), 'enterprises.csv', 3, 'listed_code', 'HK2362'),
        'enterprises.csv',
        2,
        'listed_code',
        twice,
      );
      expect(placesOf(problemsOf(texts))).toEqual(['enterprises.csv:3:listed_code']);
    }
  });

  it.each([
    ['hs6', '000000'],
    ['hs6', '999999'],
    ['hs6', '980000'],
    ['hs6', '770000'],
    ['hs6', '260000'],
    ['hs6', '2604.00'],
    ['hs6', '26040000'],
    ['hs6', 'HS260400'],
    ['hs6', '260400;750210'],
    ['gb4754', '0000'],
    ['gb4754', '9999'],
    ['gb4754', 'C3213'],
    ['gb4754', '32'],
    ['gb4754', '3O12'],
    ['gb4754', '3213;3211'],
  ])('of a product, not so: %s %s', (column, value) => {
    expect(placesOf(set('products.csv', 2, column, value))).toEqual([`products.csv:2:${column}`]);
  });
});

describe('quotes, delimiters and line ends', () => {
  const HEADER = 'id,name_zh,name_en,titles,source,confidence,note';
  const LI = 'p_li,李工,Engineer Li,工程师,S1,seed,';
  const WU = 'p_wu,吴工,,,S1,seed,';
  const people = (text: string) => problemsOf(tinyTexts().set('people.csv', text));
  const rows = [HEADER, LI, WU];
  const apart = (sign: string) => rows.map((row) => row.split(',').join(sign)).join('\n');

  it.each([
    ['a quote open at the end', `${HEADER}\n${LI}\np_wu,吴工,,,S1,seed,"abc\n`, '3:note'],
    ['a quote before an id', `${HEADER}\n${LI}\n"p_wu,吴工,,,S1,seed,\n`, '3:id'],
    ['quotes inside quotes', `${HEADER}\n${LI}\np_wu,"吴"老"工",,,S1,seed,\n`, '3:name_zh'],
    ['quotes after backslashes', `${HEADER}\n${LI}\np_wu,"吴\\"老\\"工",,,S1,seed,\n`, '3:name_zh'],
    ['a blank before a quote', `${HEADER}\n${LI}\np_wu, "吴工",,,S1,seed,\n`, '3:name_zh'],
    ['an inch', `${HEADER}\n${LI}\np_wu,吴工,,,S1,seed,12" 管\n`, '3:note'],
    ['a quote alone in a cell', `${HEADER}\n${LI}\np_wu,吴工,",,S1,seed,\n`, '3:name_en'],
    ['a comma between curly quotes', `${HEADER}\n${LI}\np_wu,“吴,工”,,,S1,seed,\n`, '3:-'],
    ...['|', '^', ':', ' ', '，', '；', '、', '\u001f', '||'].map((sign): [string, string, string] => [
      `columns set apart by ${JSON.stringify(sign)}`,
      apart(sign),
      '1:-',
    ]),
    ['a table of Markdown', `| ${HEADER.split(',').join(' | ')} |\n|---|\n`, '1:-'],
    ['a list of YAML', 'id: p_li\nname_zh: 李工\n', '1:-'],
    ['a line of SQL', "INSERT INTO people VALUES ('p_li');\n", '1:-'],
    ['JSON', '[{"id":"p_li"}]', '-:-'],
    ['an object of JSON', '{"people":[]}', '-:-'],
    ['a hint in quotes', `"sep=,"\n${rows.join('\n')}`, '1:-'],
    ['lines ended by letters', rows.join('\\n'), '1:-'],
    ['lines ended by a mark of a page', rows.join('<br>'), '1:-'],
    ['lines ended as a mainframe does', rows.join('\u0085'), '1:-'],
    ['lines ended by the sign of Unicode', rows.join('\u2028'), '1:-'],
    ['blank lines above the header', `\n\n${rows.join('\n')}`, '1:-'],
    ['the mark of UTF-8 read as Western', `ï»¿${rows.join('\n')}`, '1:-'],
    ['the mark of UTF-8 read as GBK', `锘縤d${rows.join('\n').slice(2)}`, '1:-'],
    ['a column too many', `${HEADER},x\n${LI},\n`, '1:x'],
    ['a column twice', `${HEADER},note\n${LI},\n`, '1:note'],
    ['a row that sums up', `${rows.join('\n')}\n合计,2,,,S1,seed,\n`, '4:id'],
  ])('one sentence of %s', (_, text, place) => {
    expect(placesOf(people(text))).toEqual([`people.csv:${place}`]);
  });

  it.each([
    ...['\n\r', '\r\r\n', '\r\n\r\n', '\n\n', '\r', '\r\n'].map((end) => [JSON.stringify(end), rows.join(end)] as const),
    ...['\t', ';', ', ', ' ,', ',\t'].map((sign) => [JSON.stringify(sign), apart(sign)] as const),
    ['rows of blanks, tabs and commas', `${HEADER}\n   \n\t\t\n\u00a0\n,,,,,,\n${LI}\n`],
    ['empty quotes', `${HEADER}\n${LI}\np_wu,吴工,"","",S1,seed,""\n`],
    [
      'quotes around every name of a column',
      `${HEADER.split(',')
        .map((name) => `"${name}"`)
        .join(',')}\n${LI}\n`,
    ],
    ['a hint in capitals', `SEP=,\n${rows.join('\n')}`],
  ] satisfies (readonly [string, string])[])('and none of %s', (_: string, text: string) => {
    expect(people(text)).toEqual([]);
  });
});
