import type { Language } from '../../shared/language.ts';
import type { Texts } from './to-texts.ts';

/** The texts of one language, fetched when it is wanted: nobody reads both. A test holds that both have exactly the same keys. */
export async function loadTexts(language: Language): Promise<Texts> {
  // Two statements: of a condition inside one, the builder would have the browser fetch both.
  if (language === 'zh') return (await import('./zh.ts')).texts;
  return (await import('./en.ts')).texts;
}
