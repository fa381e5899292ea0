import { describe, expect, it } from 'vitest';
import { SeedErrors } from '../../../server/ingest/problems/check-problems.ts';
import { findTextProblem, MOST_CHARACTERS, toVisible, type TextKind } from '../../../server/ingest/problems/check-text.ts';
import { placesOf, problemsOf, setCell, tinyTexts } from './tiny-seeds.ts';

/** A text, its kind, a piece of the sentence that refuses it in each language. */
const UNFIT: [string, TextKind, RegExp, RegExp][] = [
  ['a\u0007b', 'name', /第 2 个字符是看不见的字符（U\+0007）；应删去/, /character 2 is .*nobody sees \(U\+0007\); remove it/],
  ['𠮷\u001b[31m', 'prose', /第 2 个字符.*U\+001B/, /character 2 .*U\+001B/],
  ['a\u0085b', 'prose', /换行（U\+0085）；应写成一行/, /a line break \(U\+0085\); write it on one line/],
  ['a\nb', 'name', /换行/, /line break/],
  ['a\nb', 'text', /换行/, /line break/],
  ['a\u2028b', 'prose', /U\+2028/, /U\+2028/],
  ['a\tb', 'name', /制表符.*应改成空格/, /a tab .*use a blank/],
  ['镍\u202efdp', 'name', /改变书写方向/, /turns the direction/],
  ['镍\u2066x\u2069', 'text', /U\+2066/, /U\+2066/],
  ['镍\u200f', 'name', /U\+200F/, /U\+200F/],
  ['镍\u200b板', 'name', /看不见/, /nobody sees/],
  ['镍\u200d板', 'name', /U\+200D/, /U\+200D/],
  ['ni\u00adckel', 'name', /U\+00AD/, /U\+00AD/],
  ['镍\u2060', 'name', /U\+2060/, /U\+2060/],
  ['镍\ufeff板', 'name', /U\+FEFF/, /U\+FEFF/],
  ['\u3164', 'name', /U\+3164/, /U\+3164/],
  ['a\ufe0f', 'name', /U\+FE0F/, /U\+FE0F/],
  ['a\u{e0041}', 'name', /U\+E0041/, /U\+E0041/],
  ['a\ud800', 'name', /残缺的字符（U\+D800）/, /broken character \(U\+D800\)/],
  ['\udc00a', 'name', /U\+DC00/, /U\+DC00/],
  ['镍\ufffd', 'name', /残缺的字符（U\+FFFD）.*重新写上/, /U\+FFFD.*write it again/],
  ['a\u{1ffff}', 'name', /U\+1FFFF/, /U\+1FFFF/],
  ["=cmd|'/C calc'!A0", 'name', /以“=”开头.*公式/, /begins with "=".*formula/],
  ['＝1+1', 'text', /以“＝”开头/, /begins with "＝"/],
  ['+A1', 'name', /公式/, /formula/],
  ['＋SUM(A1)', 'name', /公式/, /formula/],
  ['-cmd', 'name', /公式/, /formula/],
  ['－cmd', 'prose', /公式/, /formula/],
  ["-2+3+cmd|'/C calc'!A0", 'name', /公式/, /formula/],
  ['-1/A1', 'text', /公式/, /formula/],
  ['@SUM(A1)', 'name', /公式/, /formula/],
  ['＠x', 'name', /公式/, /formula/],
  ['镍'.repeat(201), 'name', /有 201 个字符，至多 200 个/, /has 201 characters, at most 200/],
  ['x'.repeat(2_001), 'text', /至多 2000 个/, /at most 2000/],
  ['x'.repeat(10_001), 'prose', /至多 10000 个；应写得短些$/, /at most 10000 are allowed; shorten it$/],
];

const FIT: [string, TextKind][] = [
  ['', 'name'],
  ['金川集团股份有限公司', 'name'],
  ['𠮷'.repeat(200), 'name'],
  ['第一行\n第二行\r\n第三行\t表', 'prose'],
  ['-5.3%', 'text'],
  ['＋3倍', 'text'],
  ['-1,200.5 t/a', 'text'],
  ['1=1 @ x - y', 'name'],
  ['می\u200cخواهم', 'name'],
  ['क्\u200dष', 'name'],
  ['ᠨᠢᠷᠤᠭᠤ\u180e\u180b', 'name'],
  ['葛\u{e0100}城', 'name'],
  ['👩\u200d🔧 ☀\ufe0f', 'prose'],
];

describe('a text that would break a screen, a file or a spreadsheet is refused with what would be right', () => {
  it.each(UNFIT)('%j as %s', (text, kind, zh, en) => {
    const sentence = findTextProblem(text, kind);
    expect(sentence?.zh).toMatch(zh);
    expect(sentence?.en).toMatch(en);
  });

  it.each(FIT)('but not %j as %s', (text, kind) => {
    expect(findTextProblem(text, kind)).toBeNull();
  });
});

/** What each column of each table may hold: read from the tables themselves, so that a new column is judged too. */
const COLUMNS = [...tinyTexts()]
  .filter(([file]) => file.endsWith('.csv'))
  .flatMap(([file, text]) => (text.split('\n')[0] as string).split(',').map((column): [string, string] => [file, column]));

describe('every column of every table is under the rule', () => {
  it.each(COLUMNS)('%s %s refuses a character that nobody sees, a formula and what has no end', (file, column) => {
    for (const value of ['a\u202eb', "=cmd|'/C calc'!A0", 'x'.repeat(MOST_CHARACTERS.prose + 1)])
      expect(placesOf(problemsOf(setCell(tinyTexts(), file, 2, column, value)))).toContain(`${file}:2:${column}`);
  });

  it('bounds an address too', () => {
    const problems = problemsOf(setCell(tinyTexts(), 'sources.csv', 2, 'url', `https://example.org/${'x'.repeat(2_000)}`));
    expect(placesOf(problems)).toEqual(['sources.csv:2:url']);
  });

  it('judges each name of a list by itself', () => {
    const [problem] = problemsOf(setCell(tinyTexts(), 'products.csv', 2, 'aliases', `矿石;${'x'.repeat(201)}`));
    expect(problem).toMatchObject({ column: 'aliases', sentence: { en: expect.stringContaining('at most 200') } });
  });

  it.each(['name_zh', 'stages.1.name_en', 'segments.0.name_zh', 'source', 'region'])('and so is chain.json %s', (path) => {
    const texts = tinyTexts();
    const chain = JSON.parse(texts.get('chain.json') as string) as Record<string, unknown>;
    const keys = path.split('.');
    const owner = keys.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, chain);
    owner[keys.at(-1) as string] = 'a\ud800';
    const problems = problemsOf(texts.set('chain.json', JSON.stringify(chain)));
    expect(placesOf(problems)).toEqual([`chain.json:-:${path}`]);
    expect(problems[0]?.sentence.en).toContain('U+D800');
  });
});

describe('a sentence never repeats what a terminal would obey', () => {
  it('shows a code in its place', () => expect(toVisible('a\u001b[31m\u202eb')).toBe('a‹U+001B›[31m‹U+202E›b'));

  it('neither from a cell, nor from a header, nor from a member of chain.json', () => {
    const texts = setCell(tinyTexts(), 'sources.csv', 2, 'id', 'a\u001b[2Jb');
    texts.set('products.csv', (texts.get('products.csv') as string).replace('note', 'no\u001bte'));
    texts.set('chain.json', (texts.get('chain.json') as string).replace('{', '{"\\u001bx": 1,'));
    const { sentence } = new SeedErrors(problemsOf(texts));
    expect(sentence.en).toContain('no‹U+001B›te');
    // oxlint-disable-next-line no-control-regex
    expect(`${sentence.zh}${sentence.en}`).not.toMatch(/\u001b/);
  });
});
