import { InvalidInput } from '../../errors.ts';

export const MAX_TEXT = 200;

/**
 * Checks a text to look for and brings it to the form that names are compared in.
 * @returns null for no text and for blank text, which do not restrict a list
 * @throws InvalidInput above 200 characters
 */
export function checkText(text: string | null | undefined, argument = 'text'): string | null {
  if (text == null) return null;
  if (text.length > MAX_TEXT) {
    throw new InvalidInput(
      {
        zh: `要找的文字最长 ${MAX_TEXT} 个字符，收到 ${text.length} 个。`,
        en: `The text to look for may have at most ${MAX_TEXT} characters, and it has ${text.length}.`,
      },
      { argument, maximum: MAX_TEXT },
    );
  }
  return text.trim().toLowerCase() || null;
}

/** Whether a name, the English name or an alias holds the text (in small letters). */
export function hasText(named: { name: string; nameEn: string | null; aliases?: readonly string[] }, text: string): boolean {
  return [named.name, named.nameEn ?? '', ...(named.aliases ?? [])].some((name) => name.toLowerCase().includes(text));
}
