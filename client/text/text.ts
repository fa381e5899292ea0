import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Texts = Record<string, unknown>;
const files = import.meta.glob<Texts>('./*.json', { eager: true, import: 'default' });

/**
 * The texts of one language: every file `<namespace>.<language>.json` of this folder becomes the keys `<namespace>.…`.
 * zh-CN is the source language; a test holds that en has exactly the same keys.
 */
export function readTexts(language: 'zh-CN' | 'en'): Texts {
  const ending = `.${language}.json`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.endsWith(ending))
      .map(([path, texts]) => [path.slice(2, -ending.length), texts]),
  );
}

/** Creates the translator that the screens use through `useTranslation()`. */
export function createText(language: 'zh' | 'en'): i18n {
  const text = i18next.createInstance();
  void text.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    resources: { zh: { translation: readTexts('zh-CN') }, en: { translation: readTexts('en') } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return text;
}
