import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Texts } from './to-texts.ts';

type Language = 'zh' | 'en';

/** The texts of one language, fetched when it is wanted: nobody reads both. A test holds that both have exactly the same keys. */
export async function loadTexts(language: Language): Promise<Texts> {
  // Two statements: of a condition inside one, the builder would have the browser fetch both.
  if (language === 'zh') return (await import('./zh.ts')).texts;
  return (await import('./en.ts')).texts;
}

/** Creates the translator that the screens use through `useTranslation()`. */
export async function createText(language: Language): Promise<i18n> {
  const text = i18next.createInstance();
  void text.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await loadTexts(language) } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
}
