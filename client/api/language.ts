import { createContext, useContext } from 'react';
import type { Language } from '../../shared/language.ts';

export type { Language };
/** The languages of the product; the server answers sentences in the one that Accept-Language names. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The language that requests ask for; the frame provides it, so that a switch asks again. */
export const RequestLanguage = createContext<Language>('zh');

/** The language as pages and requests name it. */
export const toLanguageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');

export function useRequestLanguage(): Language {
  return useContext(RequestLanguage);
}
