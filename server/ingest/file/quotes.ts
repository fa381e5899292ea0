import type { Sentence } from '../../errors.ts';

export const OPEN_QUOTE: Sentence = {
  zh: '从这里开始的双引号没有在本格收住；应成对，单元格里的双引号要写成两个',
  en: 'the double quote that opens here is not closed in its cell; close it, and write a double quote inside a cell twice',
};
export const LOOSE_QUOTE: Sentence = {
  zh: '双引号不成对，或写在了没有用双引号括起来的格里；含双引号的格要整格括起来，里面的双引号写成两个',
  en: 'a double quote is not closed, or stands in a cell that is not in quotes; put the whole cell in quotes and write the quote inside it twice',
};
