import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/language.ts';
import { loadTexts } from './load-texts.ts';

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
