import { pinyin } from 'pinyin-pro';
import { keepAnswers } from '../../domain/keep-answers.ts';
import { foldText, withoutForm } from '../../../shared/fold-text.ts';

/** How a name can be found: by the name itself, an alias, the English name, the pinyin, or the first letters of the pinyin. */
export type KeyKind = 'NAME' | 'ALIAS' | 'ENGLISH' | 'PINYIN' | 'INITIALS';

export interface NameKey {
  kind: KeyKind;
  /** As shown to the person. */
  text: string;
  /** Folded: small letters, simplified characters, words apart by one blank and nothing else between. */
  words: string;
  /** The same without the blanks. */
  squeezed: string;
}

const CHINESE = /\p{Script=Han}/u;

export function toKey(kind: KeyKind, text: string): NameKey {
  const words = foldText(text);
  return { kind, text, words, squeezed: words.replaceAll(' ', '') };
}

/**
 * All keys of one noun; a company is found by its name with another legal form too, and the pinyin of a name with Chinese characters is
 * added, in full and as initials.
 */
export function toNameKeys(name: string, nameEn: string | null, aliases: readonly string[]): NameKey[] {
  const keys = [toKey('NAME', name), ...aliases.map((alias) => toKey('ALIAS', alias))];
  if (nameEn) keys.push(toKey('ENGLISH', nameEn));
  const otherForms = keys.filter(({ words }) => withoutForm(words) !== words);
  keys.push(
    ...otherForms.map(({ text, words }): NameKey => ({
      kind: 'ALIAS',
      text,
      words: withoutForm(words),
      squeezed: withoutForm(words).replaceAll(' ', ''),
    })),
  );
  for (const text of [name, ...aliases]) {
    if (!CHINESE.test(text)) continue;
    const syllables = toSyllables(text);
    keys.push(toKey('PINYIN', syllables.join(' ')), toKey('INITIALS', syllables.map(firstLetter).join('')));
  }
  return keys.filter((key) => key.squeezed !== '');
}

function toSyllables(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map(foldSyllable).filter(Boolean);
}

/** There are some four hundred syllables; what stands between characters may be anything and is folded each time. */
const SYLLABLE = /^[a-zü]{1,6}$/;
const syllables = new Map<string, string>();

function foldSyllable(text: string): string {
  if (!SYLLABLE.test(text)) return foldText(text);
  let folded = syllables.get(text);
  if (folded === undefined) syllables.set(text, (folded = foldText(text)));
  return folded;
}

/** How a text with Chinese characters sounds, as the keys of names hold it; null for other texts. */
export function toSound(text: string): string | null {
  return CHINESE.test(text) ? toSyllables(text).join(' ') : null;
}

/** Every way in which a Chinese character may be read, where a text of many names is only to be looked through. */
export const readingsOf = keepAnswers(
  (sign) => pinyin(sign, { toneType: 'none', type: 'array', multiple: true, v: true }).map(foldSyllable),
  10_000,
);

/** Of a syllable its first letter; a run of digits or Latin letters stays whole, as people type it. */
function firstLetter(syllable: string): string {
  return /^[a-zü]+$/.test(syllable) ? syllable.slice(0, 1) : syllable;
}
