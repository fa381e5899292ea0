import { anyHolds, foldText } from '../../../shared/fold-text.ts';
import { InvalidInput } from '../../errors.ts';

export const MAX_TEXT = 200;

/** @throws InvalidInput above that many characters */
export function checkLength(text: string, argument: string, most = MAX_TEXT): void {
  if (text.length <= most) return;
  throw new InvalidInput(
    {
      zh: `参数 ${argument} 最长 ${most} 个字符，收到 ${text.length} 个。`,
      en: `The argument ${argument} may have at most ${most} characters, and it has ${text.length}.`,
    },
    { argument, maximum: most },
  );
}

/**
 * A text to look for in the form that names are compared in; null for no text and for text without a letter or a number, which do not
 * restrict a list.
 */
export function toSearched(text: string | null | undefined): string | null {
  return foldText(text ?? '') || null;
}

/** Whether a name, the English name or an alias holds the text. */
export function hasText(named: { name: string; nameEn: string | null; aliases?: readonly string[] }, text: string): boolean {
  return anyHolds([named.name, named.nameEn, ...(named.aliases ?? [])], text);
}
