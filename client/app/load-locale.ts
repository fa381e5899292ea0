import type { ConfigProviderProps } from 'antd';
import type { Language } from '../../shared/language.ts';

/** The words of the interface library in one language. */
export async function loadLocale(language: Language): Promise<ConfigProviderProps['locale']> {
  if (language === 'zh') return (await import('../text/zh.ts')).locale;
  return (await import('../text/en.ts')).locale;
}
