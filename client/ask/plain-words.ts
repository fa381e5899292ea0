import { foldSigns } from '../../shared/fold-text.ts';

/** Full-width, case, traditional characters and punctuation put aside. */
export function toPlain(text: string): string {
  return foldSigns(text)
    .replace(/[?!,。,;:"'“”‘’《》<>【】[\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that mean the same in a question, said as one. Only words that no product and no enterprise has in its name. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/镍铜钴(?:产业)?链/g, '产业链'],
  [/啥子?/g, '什么'],
  [/咋(?:个|样)?/g, '怎么'],
  [/(?<=[能来])干嘛/g, '干什么'],
  [/哪儿/g, '哪里'],
  [/这儿/g, '这里'],
  [/(?:咱|俺)们?/g, '我们'],
  [/玩意儿?/g, '东西'],
  [/企业家/g, '企业 家'],
  [/那些家/g, '哪些'],
  [/\bnmc/g, 'ncm'],
  [/\b(who|what|where|which|that|there) s\b/g, '$1 is'],
  [/\b(we|they|you) re\b/g, '$1 are'],
  [/\b(do|does|did|is|are|can|could|would) ?n t\b/g, '$1 not'],
];

/** A question as it is read: plain, and without the many ways to say the same word. */
export function toAsked(text: string): string {
  return SAME.reduce((plain, [said, same]) => plain.replace(said, same), toPlain(text));
}

/** The words of a chain's name by which it is called: 光伏 and silicon of 硅光伏产业链, each with its plural. */
export function wordsOfChain({ name, nameEn }: { name: string; nameEn?: string | null }): string[] {
  const words = [name, nameEn ?? ''].flatMap((text) => toPlain(text).split(/产业链?|链|[-\s与和、]|\bchain\b|\band\b/));
  return words.filter((word) => word.length > 1).flatMap((word) => (/[a-z]$/.test(word) ? [`${word}s`, word] : [word]));
}
