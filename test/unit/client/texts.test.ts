import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { texts as enTexts } from '../../../client/text/en.ts';
import { texts as zhTexts } from '../../../client/text/zh.ts';

type Tree = { [key: string]: string | Tree };

const PLURAL = /_(zero|one|two|few|many|other)$/;
const leaves = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );

const zh = new Map(leaves(zhTexts as Tree));
const en = new Map(leaves(enTexts as Tree));
const keysOf = (texts: Map<string, string>) => new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')));
const holes = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]));

const code = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'client'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('generated'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const namespaces = [...new Set([...zh.keys()].map((key) => key.split('.')[0]))].join('|');
// 'gaps.how' as a whole key; `gaps.sort.${word}` as the beginning of many.
const whole = new Set(
  [...code.matchAll(new RegExp(`['"\`]((?:${namespaces})(?:\\.[\\w]+)+)['"\`]`, 'g'))].map((match) => match[1] as string),
);
const beginnings = [...code.matchAll(new RegExp(`\`((?:${namespaces})(?:\\.[\\w]+)*\\.)\\$\\{`, 'g'))].map((match) => match[1] as string);

describe('texts', () => {
  it('has the same keys in both languages', () => {
    expect([...keysOf(en)].filter((key) => !keysOf(zh).has(key))).toEqual([]);
    expect([...keysOf(zh)].filter((key) => !keysOf(en).has(key))).toEqual([]);
  });

  it('leaves no text empty', () => {
    expect([...zh, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('fills the same holes in both languages', () => {
    const chinese = new Map([...zh].map(([key, text]) => [key.replace(PLURAL, ''), holes(text)]));
    const differing = [...en].filter(([key, text]) => {
      const own = holes(text);
      const other = chinese.get(key.replace(PLURAL, '')) ?? new Set();
      // A singular may say "one" in words.
      return PLURAL.test(key)
        ? [...own].some((hole) => !other.has(hole))
        : own.size !== other.size || [...own].some((hole) => !other.has(hole));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('has every key that the code asks for', () => {
    expect(whole.size).toBeGreaterThan(50);
    expect([...whole].filter((key) => !keysOf(zh).has(key))).toEqual([]);
    expect(beginnings.filter((beginning) => ![...zh.keys()].some((key) => key.startsWith(beginning)))).toEqual([]);
  });

  it('has no key that nothing asks for', () => {
    const used = (key: string) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
    expect([...keysOf(zh)].filter((key) => !used(key))).toEqual([]);
  });

  it('leaves no English sentence in the Chinese texts', () => {
    const english = [...zh].filter(([, text]) => !/[一-龥]/.test(text) && /[A-Za-z]{4,}/.test(text.replace(/\{\{\w+\}\}/g, '')));
    expect(english.map(([key]) => key)).toEqual(['shell.otherLanguage']);
  });

  it('leaves no Chinese in the English texts but the name of the language', () => {
    expect([...en].filter(([, text]) => /[一-龥]/.test(text)).map(([key]) => key)).toEqual(['shell.otherLanguage']);
  });
});
