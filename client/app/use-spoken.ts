import type { ConfigProviderProps } from 'antd';
import type { i18n } from 'i18next';
import { startTransition, useEffect, useState } from 'react';
import type { Language } from '../api/language.ts';
import { createText } from '../text/text.ts';
import { loadLocale } from './load-locale.ts';

/** A language with its words: those of the screens, and those of the interface library. */
export interface Spoken {
  language: Language;
  text: i18n;
  locale: ConfigProviderProps['locale'];
}

/**
 * The language that is wanted, once its words are there; until then the one before, and null at the very beginning.
 * `failed`: they could not be fetched.
 */
export function useSpoken(wanted: Language): { spoken: Spoken | null; failed: boolean } {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const load = async (): Promise<void> => {
      try {
        const spoken = await speak(wanted);
        // All of the page is drawn with it: piece by piece.
        if (isWanted) startTransition(() => setSpoken(spoken));
        if (isWanted) setFailed(false);
      } catch {
        if (isWanted) setFailed(true);
      }
    };
    void load();
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { spoken, failed };
}

/** Fetches the words of a language: those of the screens, and those of the interface library. */
export async function speak(language: Language): Promise<Spoken> {
  const [text, locale] = await Promise.all([createText(language), loadLocale(language)]);
  return { language, text, locale };
}
