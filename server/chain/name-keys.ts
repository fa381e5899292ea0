import { pinyin } from 'pinyin-pro';

/** How a name can be found: by the name itself, an alias, the English name, the pinyin, or the first letters of the pinyin. */
export type KeyKind = 'NAME' | 'ALIAS' | 'ENGLISH' | 'PINYIN' | 'INITIALS';

export interface NameKey {
  kind: KeyKind;
  /** As shown to the person. */
  text: string;
  /** In small letters, with words apart by one blank and nothing else between. */
  words: string;
  /** The same without the blanks. */
  squeezed: string;
}

const CHINESE = /\p{Script=Han}/u;
/** Everything that is neither a letter nor a number: it only separates. */
const SEPARATORS = /[^\p{Letter}\p{Number}]+/gu;

/** British and American spellings of the trade's words are one word. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['sulph', 'sulf'],
  ['aluminium', 'aluminum'],
  ['fibre', 'fiber'],
];

/** The form in which names and questions are compared: full-width forms folded, small letters, one spelling, separators to one blank. */
export function toWords(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(SEPARATORS, ' ').trim();
  return SPELLINGS.reduce((words, [from, to]) => words.replaceAll(from, to), folded);
}

export function toKey(kind: KeyKind, text: string): NameKey {
  const words = toWords(text);
  return { kind, text, words, squeezed: words.replaceAll(' ', '') };
}

/** All keys of one noun; the pinyin of a name with Chinese characters is added, in full and as initials. */
export function toNameKeys(name: string, nameEn: string | null, aliases: readonly string[]): NameKey[] {
  const keys = [toKey('NAME', name), ...aliases.map((alias) => toKey('ALIAS', alias))];
  if (nameEn) keys.push(toKey('ENGLISH', nameEn));
  for (const text of [name, ...aliases]) {
    if (!CHINESE.test(text)) continue;
    const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(toWords).filter(Boolean);
    keys.push(toKey('PINYIN', syllables.join(' ')), toKey('INITIALS', syllables.map(firstLetter).join('')));
  }
  return keys.filter((key) => key.squeezed !== '');
}

/** Of a syllable its first letter; a run of digits or Latin letters stays whole, as people type it. */
function firstLetter(syllable: string): string {
  return /^[a-zü]+$/.test(syllable) ? syllable.slice(0, 1) : syllable;
}
