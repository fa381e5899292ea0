import { createContext, useContext } from 'react';

/** The two languages of the product; the server answers sentences in the one that Accept-Language names. */
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that requests ask for; the frame provides it, so that a switch asks again. */
export const RequestLanguage = createContext<Language>('zh');

export function useRequestLanguage(): Language {
  return useContext(RequestLanguage);
}
