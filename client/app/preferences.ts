import { LANGUAGES } from '../api/language-tag.ts';
import type { Language } from '../api/language.ts';
import { keepText, readKept } from '../tools/browser-store.ts';
import type { ThemeName } from '../theme/use-palette.ts';

const LANGUAGE = 'liantu.language';
const THEME = 'liantu.theme';

/** Language of the page: the address decides, then what the reader chose last, then Chinese. */
export function readLanguage(inAddress: string | null, remembered: string | null): Language {
  return LANGUAGES.find((language) => language === inAddress) ?? LANGUAGES.find((language) => language === remembered) ?? 'zh';
}

/** Theme: what the reader chose last, then what the system asks for. */
export function readTheme(remembered: string | null, systemIsDark: boolean): ThemeName {
  return remembered === 'dark' || remembered === 'light' ? remembered : systemIsDark ? 'dark' : 'light';
}

/** What the reader chose last in this browser; nothing where the browser forbids to keep it. */
export const remembered = {
  language: () => readKept(LANGUAGE),
  theme: () => readKept(THEME),
  keepLanguage: (language: Language) => keepText(LANGUAGE, language),
  keepTheme: (theme: ThemeName | 'system') => keepText(THEME, theme),
};
