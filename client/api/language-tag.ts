import type { Language } from '../../shared/language.ts';

/** The languages of the product; the server answers sentences in the one that Accept-Language names. */
export const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** The language as pages and requests name it. */
export const toLanguageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
