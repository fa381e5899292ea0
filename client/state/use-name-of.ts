import { useCallback } from 'react';
import { useRequestLanguage } from '../api/language.ts';

export interface Named {
  name: string;
  nameEn?: string | null;
}

/** The name in the reader's language; where no English name is recorded the Chinese one stands. */
export function useNameOf(): (thing: Named) => string {
  const language = useRequestLanguage();
  return useCallback((thing) => (language === 'en' && thing.nameEn ? thing.nameEn : thing.name), [language]);
}
