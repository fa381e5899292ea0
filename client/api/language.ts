import { createContext, useContext } from 'react';
import type { Language } from '../../shared/language.ts';

export type { Language };

/** The language that requests ask for; the frame provides it, so that a switch asks again. */
export const RequestLanguage = createContext<Language>('zh');

export function useRequestLanguage(): Language {
  return useContext(RequestLanguage);
}
