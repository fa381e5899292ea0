import { expect, it } from 'vitest';
import { currentLanguage, say, toLanguage, withLanguage } from '../../../server/graphql/context/language.ts';

it.each([
  [undefined, 'zh'],
  ['', 'zh'],
  ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['EN-us', 'en'],
  ['en;q=0.5, zh;q=0.9', 'zh'],
  ['fr, de', 'zh'],
  ['fr, en;q=0.3', 'en'],
  ['*', 'zh'],
  ['en;q=0', 'zh'],
  ['zh;q=0, en;q=0.1', 'en'],
  ['english', 'zh'],
  [';;;,,q=', 'zh'],
])('takes Accept-Language %o as %s', (header, language) => expect(toLanguage(header)).toBe(language));

it('keeps the language of each request apart', async () => {
  const ask = (language: 'zh' | 'en') =>
    withLanguage(language, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return say({ zh: '好', en: 'good' });
    });
  expect(await Promise.all([ask('en'), ask('zh'), ask('en')])).toEqual(['good', '好', 'good']);
  expect(currentLanguage()).toBe('zh');
});
